// Bundles the program, compiles its data and writes the types. `--if-possible` does nothing where the tools are absent,
// so that installing the packed package never fails on `prepare`.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'

const rolldown = await import('rolldown').catch((error) => {
  if (process.argv.includes('--if-possible')) return undefined
  throw error
})
const here = import.meta.dirname
const ALIASES = {
  // The external editor prompt is never used and brings a table of 400 KB of encodings.
  '@inquirer/external-editor': `${here}/src/ask/no-editor.ts`,
  // Commander's, for commands that are programs of their own: there are none, and it brings half of Node's network code.
  'node:child_process': `${here}/src/cli/no-child-process.ts`,
  // The build for Node asks the environment about every token, which takes a tenth of the time of parsing.
  yaml: `${here}/node_modules/yaml/browser/index.js`,
}

/** What an answer needs comes in one piece: every further file costs a look for it, and a start of the compiler. */
const CHUNKS = [
  { name: 'base', test: /rolldown.runtime|src\/cli\/(?:assets|errors|exit-codes|help)\.ts$/, priority: 2 },
  { name: 'answer', test: /src\/(?:cli\/suggest|show\/answer-json)\.ts$/, priority: 1 },
  { name: 'reading', test: /src\/reading\/read\.ts$/, priority: 0 },
]

/** What people run: the code that these compile is kept. */
const ORDINARY = [
  ['--need', 'addiction', '--json'],
  ['--need', 'addictoin'],
  ['--need', '58M, wife died in March, drinks every night, denies SI', '--json'],
  ['--version'],
]

if (process.argv.includes('--keep-code')) await keepCode()
else if (rolldown) await build()

/** The library is imported as a module, by the names that it exports. */
function facade(bundle) {
  const names = Object.keys(createRequire(import.meta.url)(`./dist/${bundle}`))
  return `export { ${names.join(', ')} } from './${bundle}'\n`
}

async function build() {
  rmSync('dist', { recursive: true, force: true })
  await rolldown.build({
    input: {
      'group-finder': 'src/cli/main.ts',
      index: 'src/index.ts',
      'make-assets': 'src/cli/make-assets.ts',
      'make-assets-fit': 'src/cli/fit-worker.ts',
    },
    platform: 'node',
    // Node starts CommonJS about 6 ms sooner than modules, a fifth of its own start.
    output: {
      dir: 'dist',
      format: 'cjs',
      sourcemap: true,
      comments: { jsdoc: false },
      // Node reads a text of ASCII alone in half the time.
      charset: 'ascii',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      codeSplitting: { groups: CHUNKS },
    },
    resolve: { alias: ALIASES },
  })
  refuseBeyondAscii()
  writeFileSync('dist/index.js', facade('index.cjs'))
  const { makeAssets } = createRequire(import.meta.url)('./dist/make-assets.cjs')
  await makeAssets()
  for (const name of readdirSync('dist')) if (name.startsWith('make-assets')) rmSync(`dist/${name}`)
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences())
  const { GROUP_FINDER_DATA: _, NODE_OPTIONS: __, ...env } = process.env
  const kept = spawnSync(process.execPath, ['build.js', '--keep-code'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (kept.status !== 0) process.exitCode = 1
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc')
  const types = spawnSync(
    process.execPath,
    [
      tsc,
      '--noEmit',
      'false',
      '--emitDeclarationOnly',
      '--outDir',
      'dist/types',
      '--rootDir',
      'src',
      '-p',
      'tsconfig.build.json',
    ],
    { stdio: 'inherit' },
  )
  if (types.status !== 0) process.exitCode = 1
  keepOnly(declarationsFrom(`${here}/dist/types/index.d.ts`), `${here}/dist/types`)
}

/** What `charset` cannot write otherwise, in a raw text: one such letter makes Node take twice the time for the whole file. */
function refuseBeyondAscii() {
  for (const name of readdirSync('dist').filter((each) => each.endsWith('.cjs'))) {
    const [letter] = /[^\0-\x7f]/.exec(readFileSync(`dist/${name}`, 'utf8')) ?? []
    if (letter !== undefined) throw new Error(`dist/${name} has "${letter}" in a raw text: write it as an escape`)
  }
}

/** The declarations that the library's own one leads to: every further file costs time at each install. */
function declarationsFrom(file, found = new Set()) {
  found.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.[jt]s['"]/g)) {
    const next = resolve(dirname(file), `${path}.d.ts`)
    if (!found.has(next)) declarationsFrom(next, found)
  }
  return found
}

function keepOnly(files, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) keepOnly(files, path)
    else if (!files.has(path)) rmSync(path)
  }
}

/**
 * Runs the program as people do, and keeps beside each file of the bundle what Node has compiled of it by then. Without
 * the second compiler: Node keeps which functions it has been through, and would send them there again at each start,
 * which takes longer than it saves in one answer. It must be on again before the code is kept, or Node refuses it.
 */
async function keepCode() {
  setFlagsFromString('--no-sparkplug')
  const { loaderFor } = createRequire(import.meta.url)('./bin/load.js')
  const scripts = new Map()
  const { main } = loaderFor(`${here}/dist`, (file, script) => scripts.set(file, script))('group-finder.cjs')
  for (const args of ORDINARY) {
    process.argv.splice(2, Number.POSITIVE_INFINITY, ...args)
    await main(process)
  }
  setFlagsFromString('--sparkplug')
  for (const [file, script] of scripts) writeFileSync(`${file}.code`, script.createCachedData())
}

/** The licence of every package whose code is in the bundle, by the source maps. */
function licences() {
  const packages = new Set()
  for (const name of readdirSync('dist').filter((each) => each.endsWith('.map'))) {
    for (const source of JSON.parse(readFileSync(`dist/${name}`, 'utf8')).sources) {
      const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)
      if (found) packages.add(found[1])
    }
  }
  return [...packages]
    .sort()
    .map((name) => {
      const folder = `node_modules/${name}`
      const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`
    })
    .join('\n----------------------------------------\n\n')
}
