import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT, withoutWishes } from './support/run-program.ts'

/** What `npm pack` would put into the package, copied to where there is nothing else. */
const folder = mkdtempSync(join(tmpdir(), 'group-finder-'))
let packed: readonly string[] = []

beforeAll(() => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  packed = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path)
  for (const path of packed) cpSync(join(ROOT, path), join(folder, path))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('what only the build reads stays behind', () => {
  expect(packed.filter((path) => /^(?:src|test|build|data\/stories|data\/hints)/.test(path))).toEqual([])
})

test('what the documents of the package lead to is in it', () => {
  const links = ['README.md', 'data/README.md'].flatMap((document) =>
    [...readFileSync(join(ROOT, document), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) =>
      join(document, '..', target!),
    ),
  )
  expect(links).toContain('data/evidence.md')
  expect(links.filter((target) => !packed.includes(target))).toEqual([])
})

test('alone, it answers: a code, a misspelt word, a place, and a story that names no trouble', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'bin/group-finder.js'), ...args], {
      cwd: folder,
      env: withoutWishes(),
      encoding: 'utf8',
    })
  for (const need of [
    'F10.20',
    'depresion',
    'Every payday it is gone by midnight and I tell myself I can win it back',
  ]) {
    const { status, stderr } = run('--need', need, '--near', '90028')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }
})

test('its data can be asked for by name', () => {
  const { resolve } = createRequire(join(folder, 'package.json'))
  for (const name of ['groups.yaml', 'groups.schema.json', 'concerns.yaml'])
    expect(resolve(`group-finder/data/${name}`)).toBe(join(folder, 'data', name))
})
