import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PROGRAM, type Ran, runProgram, withoutWishes } from '../../support/run-program.ts'
import { groupsNamed, Place } from './support.ts'

const KILLS = 24
const AT_ONCE = 20

let place: Place
let args: readonly string[]
let env: Record<string, string>

beforeEach(async () => {
  place = new Place()
  await place.write(groupsNamed(...Array.from({ length: 1200 }, (_, i) => `Circle-${i}`)))
  args = ['--need', 'grief', '--json', '--data', place.source]
  // The folder is made by the program inside what the system gives for caches.
  env = { XDG_CACHE_HOME: place.folder, GROUP_FINDER_NO_CACHE: '' }
})
afterEach(() => place.remove())

const keptIn = (): readonly string[] => {
  Object.assign(place, { cache: `${place.folder}/group-finder` })
  return place.kept()
}

function start(): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...withoutWishes(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function outcome(program: ChildProcess): Promise<Ran> {
  const text = { out: '', err: '' }
  program.stdout!.on('data', (chunk) => (text.out += chunk))
  program.stderr!.on('data', (chunk) => (text.err += chunk))
  const code = await new Promise<number | null>((resolve) => program.on('close', resolve))
  return { code, ...text }
}

const withoutCache = (): Ran => runProgram([...args, '--no-cache'])

test(`after ${KILLS} writers killed at any moment, the next run answers and nothing is left behind`, async () => {
  const right = withoutCache()
  mkdirSync(`${place.folder}/group-finder`, { mode: 0o700 })
  const began = Date.now()
  await outcome(start())
  const whole = Date.now() - began
  for (let kill = 0; kill < KILLS; kill++) {
    await place.write(groupsNamed(...Array.from({ length: 1200 }, (_, i) => `Circle-${i}`)))
    const program = start()
    const end = outcome(program)
    await Promise.race([end, wait((whole * (kill + 1)) / KILLS)])
    program.kill('SIGKILL')
    await end
  }
  expect(runProgram(args, { env })).toEqual(right)
  expect(keptIn()).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.compiled$/)])
  expect(runProgram(args, { env })).toEqual(right)
})

test(`${AT_ONCE} programs that compile at once all answer, and leave one entry`, async () => {
  const right = withoutCache()
  const all = await Promise.all(Array.from({ length: AT_ONCE }, () => outcome(start())))
  for (const ran of all) expect(ran).toEqual(right)
  expect(keptIn()).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.compiled$/)])
  expect(runProgram(args, { env })).toEqual(right)
})
