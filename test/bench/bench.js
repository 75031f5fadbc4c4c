// Runs the benchmark: installs the engines that only it needs, bundles its sources and hands over.
//
//     npm run bench                          every size, most of an hour
//     npm run bench -- --quick               10,000 groups, half a minute
//     npm run bench -- --start --sizes 0,100000         the start of the program alone
//     npm run bench -- --sizes 10000,100000 --engines group-finder,minisearch
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const folder = fileURLToPath(new URL('.', import.meta.url))
const out = `${folder}node_modules/.bench`

if (!existsSync(`${folder}node_modules/better-sqlite3`)) {
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit', shell: true })
  if (installed.status !== 0)
    process.stderr.write('The engines to compare with could not be installed; they are left out.\n')
}
const bundle = await rolldown({
  input: { main: `${folder}main.ts`, measure: `${folder}measure.ts` },
  platform: 'node',
  external: ['fuse.js', 'minisearch', 'flexsearch', 'better-sqlite3'],
})
await bundle.write({ dir: out, format: 'esm', chunkFileNames: '[name].js' })
const ran = spawnSync(process.execPath, [`${out}/main.js`, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = ran.status ?? 1
