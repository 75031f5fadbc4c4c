import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SRC = new URL('../src/', import.meta.url)

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
}

const imports: readonly Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(new URL(file, SRC), 'utf8')
    const targets = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target]) => target!)
    return targets.map((target) => ({ file, folder: file.split('/')[0]!, target }))
  })

/** The folder of src/ that a relative import leads to; undefined = a package. */
function folderOf({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined
  return new URL(target, new URL(file, SRC)).href.slice(SRC.href.length).split('/')[0]
}

const SIBLINGS = ['directory', 'reading', 'match', 'places', 'ask', 'show']

test('the nouns of the model import nothing but each other', () => {
  expect(imports.filter((each) => each.folder === 'model' && folderOf(each) !== 'model')).toEqual([])
})

test.each(SIBLINGS)('%s imports the model and itself, and no sibling', (folder) => {
  const strays = imports.filter((each) => {
    const to = folderOf(each)
    return each.folder === folder && to !== undefined && to !== 'model' && to !== folder
  })
  expect(strays).toEqual([])
})

test.each([
  ['fuse.js', ['reading']],
  ['@inquirer/prompts', ['ask']],
  ['inquirer', ['ask']],
  ['chalk', ['show']],
  ['commander', ['cli']],
  ['yaml', ['directory', 'cli']],
])('%s is known to %j alone', (name, folders) => {
  const users = imports.filter(({ target }) => target === name || target.startsWith(`${name}/`))
  expect(users.filter(({ folder }) => !folders.includes(folder))).toEqual([])
})

test('only the command line touches files and the clock of the machine', () => {
  expect(imports.filter(({ folder, target }) => folder !== 'cli' && /^node:(?:fs|os|process)/.test(target))).toEqual([])
  const clocks = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'))
    .filter((file) => /\bDate\.now\b|new Date\(\)/.test(readFileSync(new URL(file, SRC), 'utf8')))
  expect(clocks).toEqual([])
})

test('nothing opens a connection', () => {
  expect(imports.filter(({ target }) => /^node:(?:net|http|https|dgram|tls|dns)/.test(target))).toEqual([])
  const callers = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\bfetch\(/.test(readFileSync(new URL(file, SRC), 'utf8')))
  expect(callers).toEqual([])
})
