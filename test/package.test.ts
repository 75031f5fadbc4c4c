import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT, withoutWishes } from './support/run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'group-finder-'))
const home = join(folder, 'lib', 'node_modules', 'group-finder')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
let packed: readonly string[] = []

/** Without `prepare`, which would build anew under the other tests; and there is nothing to fetch. */
function npm(...args: readonly string[]): string {
  const { stdout } = spawnSync('npm', [...args, '--ignore-scripts', '--offline', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return stdout
}

beforeAll(() => {
  const [made] = JSON.parse(npm('pack', '--pack-destination', folder))
  packed = made.files.map(({ path }: { path: string }) => path)
  expect(readme).toContain(`npm install --global ./${made.filename}`)
  mkdirSync(join(folder, 'lib'), { recursive: true })
  npm('install', '--global', '--prefix', folder, join(folder, made.filename))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('what only the build reads stays behind', () => {
  expect(packed.filter((path) => /^(?:src|test|build|data\/stories|data\/dangers|data\/hints)/.test(path))).toEqual([])
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

test.each([
  ['a code', 'F10.20'],
  ['a misspelt word', 'depresion'],
  ['a story that names no trouble', 'Every payday it is gone by midnight and I tell myself I can win it back'],
])('installed as the README says, it answers %s, near a place', (_, need) => {
  const { status, stderr } = spawnSync(join(folder, 'bin', 'group-finder'), ['--need', need, '--near', '90028'], {
    cwd: folder,
    env: withoutWishes(),
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('it brings no other package', () => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  expect(dependencies).toEqual({})
})

test('its data can be asked for by name', () => {
  const { resolve } = createRequire(join(home, 'package.json'))
  for (const name of ['groups.yaml', 'groups.schema.json', 'concerns.yaml'])
    expect(resolve(`group-finder/data/${name}`)).toBe(join(home, 'data', name))
})
