import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../src/cli/exit-codes.ts'
import { ROOT, runProgram } from './support/run-program.ts'

const readme = readFileSync(`${ROOT}README.md`, 'utf8')
const blocks = [...readme.matchAll(/```\n([\s\S]*?)```/g)].map(([, block]) => block!)
const commands = blocks
  .flatMap((block) => block.split('\n'))
  .filter((line) => /^group-finder .+/.test(line) && !line.includes('--need -') && !line.includes('intakes.ndjson'))

/** The words of a command line, double quotes apart; what follows a pipe is another program's. */
function wordsOf(line: string): string[] {
  return [...line.split(' | ')[0]!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!).slice(1)
}

describe('every command of the README', () => {
  test.each(commands)('%s', (line) => {
    const ran = runProgram(wordsOf(line))
    expect(ran.err).toBe('')
    expect(ran.code).toBe(0)
  })
})

test('the output shown first is the real one', () => {
  const [, command, shown] = /```\n\$ (group-finder .+)\n([\s\S]*?)```/.exec(readme)!
  expect(runProgram(wordsOf(command!)).out.trim()).toBe(shown!.trim())
})

test('the explanation shown is the real one', () => {
  const [, command, shown] = /```\n\$ (group-finder .+ --explain)\n([\s\S]*?)\.\.\.\n```/.exec(readme)!
  expect(runProgram(wordsOf(command!)).out).toContain(shown!.trim())
})

test('the need on standard input answers as the README says', () => {
  expect(runProgram(['--need', '-'], { input: 'grief' }).code).toBe(0)
})

test.each(Object.values(EXIT))('exit code %s is explained', (code) => {
  expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'))
})

test('every option of the help is in the README', () => {
  const options = [...runProgram(['--help']).out.matchAll(/--[a-z-]+/g)].map(([option]) => option)
  expect(options.filter((option) => !readme.includes(option))).toEqual([])
})

test('the number of groups it tells is the number it has', () => {
  const ids = [...readFileSync(`${ROOT}data/groups.yaml`, 'utf8').matchAll(/^ {2}- id: /gm)]
  expect(readme).toContain(`It knows ${ids.length} real groups`)
})
