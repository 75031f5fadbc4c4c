import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const SRC = new URL('../src/', import.meta.url)

interface Import {
  readonly file: string
  /** The folder of src/ that the file is in; `index.ts` is none. */
  readonly folder: string
  readonly target: string
  /** Loaded with the file: neither a type alone nor an `import()` for when it is needed. */
  readonly isStatic: boolean
}

const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(new URL(file, SRC), 'utf8')]),
)

const imports: readonly Import[] = [...texts].flatMap(([file, text]) => {
  const folder = file.split('/')[0]!
  const statements = [...text.matchAll(/^(?:import|export)(\s+type)?\b[^;'`]*?\bfrom\s+'([^']+)'/gm)]
  const bare = [...text.matchAll(/^import '([^']+)'/gm)]
  const lazy = [...text.matchAll(/\bimport\(\s*'([^']+)'/g)]
  return [
    ...statements.map(([, type, target]) => ({ file, folder, target: target!, isStatic: type === undefined })),
    ...bare.map(([, target]) => ({ file, folder, target: target!, isStatic: true })),
    ...lazy.map(([, target]) => ({ file, folder, target: target!, isStatic: false })),
  ]
})

/** The file of src/ that a relative import leads to; undefined = a package. */
function fileOf({ file, target }: Import): string | undefined {
  return target.startsWith('.') ? new URL(target, new URL(file, SRC)).href.slice(SRC.href.length) : undefined
}

const folderOf = (each: Import): string | undefined => fileOf(each)?.split('/')[0]

const SIBLINGS = ['directory', 'import', 'reading', 'match', 'places', 'ask', 'show']

test('every import is read: none leads nowhere', () => {
  expect(imports.length).toBeGreaterThan(texts.size)
  expect(imports.map(fileOf).filter((file) => file !== undefined && !texts.has(file))).toEqual([])
})

describe('directions', () => {
  test('the nouns of the model import nothing but each other', () => {
    expect(imports.filter((each) => each.folder === 'model' && folderOf(each) !== 'model')).toEqual([])
  })

  test.each(SIBLINGS)('%s imports the model and itself, and no sibling', (folder) => {
    const allowed = [undefined, 'model', folder]
    expect(imports.filter((each) => each.folder === folder && !allowed.includes(folderOf(each)))).toEqual([])
  })

  test('every folder has its place in this test', () => {
    const folders = new Set([...texts.keys()].map((file) => file.split('/')[0]))
    expect([...folders].toSorted()).toEqual([...SIBLINGS, 'cli', 'index.ts', 'model'].toSorted())
  })
})

describe('packages', () => {
  const PLACES: Readonly<Record<string, RegExp>> = {
    'temporal-polyfill': /^show\/next-meeting\.ts$/,
    'fuse.js': /^reading\//,
    '@inquirer/prompts': /^ask\/inquirer-asker\.ts$/,
    chalk: /^show\/paint\.ts$/,
    commander: /^cli\/(?:run|commands)\.ts$/,
    'html-entities': /^import\/text-of\.ts$/,
    'csv-parse': /^import\/csv-rows\.ts$/,
    'csv-stringify/sync': /^show\/list-csv\.ts$/,
    yaml: /^(?:directory\/|cli\/make-assets\.ts$)/,
  }

  test.each(Object.entries(PLACES))('%s is known to %s alone', (name, place) => {
    const users = imports.filter(({ target }) => target === name || target.startsWith(`${name}/`))
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter(({ file }) => !place.test(file))).toEqual([])
  })

  test('there are no others', () => {
    const known = Object.keys(PLACES)
    const packages = imports.filter((each) => fileOf(each) === undefined && !each.target.startsWith('node:'))
    const isKnown = (target: string): boolean => known.some((name) => target === name || target.startsWith(`${name}/`))
    expect(packages.filter(({ target }) => !isKnown(target))).toEqual([])
  })

  test('an answer from the built-in directory loads neither the questionnaire, nor the parser, nor what reckons with time zones', () => {
    const loaded = new Set<string>()
    const load = (file: string): void => {
      if (loaded.has(file)) return
      loaded.add(file)
      for (const each of imports) if (each.file === file && each.isStatic) load(fileOf(each) ?? each.target)
    }
    for (const file of ['cli/main.ts', 'cli/suggest.ts', 'cli/load-directory.ts']) load(file)
    expect(loaded.has('commander')).toBe(true)
    expect([...loaded].filter((name) => /^yaml$|inquirer|temporal/.test(name))).toEqual([])
  })
})

describe('the world', () => {
  const usersOf = (pattern: RegExp): string[] =>
    [...texts].filter(([, text]) => pattern.test(text)).map(([file]) => file)

  test('only the command line touches files, processes and the clock of the machine', () => {
    const worldly = imports.filter(({ target }) =>
      /^(?:node:)?(?:fs|os|process|child_process|worker_threads)\b/.test(target),
    )
    expect(worldly.filter(({ folder }) => folder !== 'cli')).toEqual([])
    expect(
      usersOf(/\bDate\.now\b|new Date\(\)|\bprocess\.(?!stdout\.isTTY)\w/).filter((file) => !file.startsWith('cli/')),
    ).toEqual([])
  })

  test('nothing opens a connection', () => {
    expect(imports.filter(({ target }) => /^(?:node:)?(?:net|https?|http2|dgram|tls|dns)\b/.test(target))).toEqual([])
    expect(usersOf(/\b(?:fetch|WebSocket|EventSource)\(/)).toEqual([])
  })

  test('nothing ends the process in the middle of its output, or speaks past the streams it was given', () => {
    expect(usersOf(/\bprocess\.(?:exit|abort)\(|\bconsole\./)).toEqual([])
  })

  test('no process is sent a signal; one is only asked whether it still writes to the cache', () => {
    expect(usersOf(/process\.kill\b/)).toEqual(['cli/cache/parts.ts'])
    expect(texts.get('cli/cache/parts.ts')!.match(/\bkill\b.*/g)).toEqual(['kill(pid, 0)'])
  })

  test('nothing is written but what the build makes, the cache of compiled directories, and the file an import is told to write', () => {
    const writers = usersOf(
      /\b(?:write|append)(?:File|Sync|v)|createWriteStream|mkdir|rename(?:Sync)?\b|O_CREAT|copyFile/,
    )
    expect(writers.toSorted()).toEqual([
      'cli/cache/directory-cache.ts',
      'cli/cache/spool.ts',
      'cli/io.ts', // to the standard streams
      'cli/make-assets.ts',
      'cli/replace-file.ts',
      'cli/spilled-texts.ts',
    ])
  })

  test('what is kept is made from the sources alone: no file of the cache knows of a need, an intake or an answer', () => {
    const told = imports.filter(
      (each) => each.file.startsWith('cli/cache/') && /intake|reading|answer|finder|options|suggest/.test(each.target),
    )
    expect(told).toEqual([])
  })
})
