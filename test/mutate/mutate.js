// Turns one rule off at a time, in a copy of the project, and runs the tests that should miss it.
//
//     npm run mutate                          every rule: some hours
//     npm run mutate -- crisis                the rules of one table
//     npm run mutate -- cues/patterns src/match
//
// What it prints at the end are the rules that no test misses: each wants a test with a claim about people, or to be deleted.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeRules } from './code-rules.js'
import { dataRules } from './data-rules.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const wanted = process.argv.slice(2)

/** Mutated once, a rule is caught by the first test that fails; what hangs is caught as well. */
const PATIENCE_MS = 120_000

const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.trim()
  .split('\n')
const copy = mkdtempSync(join(tmpdir(), 'group-finder-mutate-'))
for (const file of files) cpSync(join(root, file), join(copy, file))
cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

/** Whether the tests of these folders pass. */
function passes(tests) {
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...tests,
    '--bail',
    '1',
    '--no-isolate',
    '--no-file-parallelism',
  ]
  const ran = spawnSync(process.execPath, [...args, '--exclude', '**/any-text.test.ts', '--testTimeout', '30000'], {
    cwd: copy,
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
    stdio: 'ignore',
  })
  return ran.status === 0
}

try {
  const rules = [...dataRules(copy), ...codeRules(copy)].filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
  for (const tests of new Set(rules.map((rule) => rule.tests))) {
    if (!passes(tests)) throw new Error(`${tests.join(', ')}: red already, with every rule on`)
  }
  const missed = []
  for (const [index, { name, file, text, tests }] of rules.entries()) {
    const path = join(copy, file)
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, text())
    const isMissed = passes(tests)
    writeFileSync(path, whole)
    if (isMissed) missed.push(name)
    process.stderr.write(`${index + 1} of ${rules.length} ${isMissed ? 'NOT MISSED' : 'missed'} ${name}\n`)
  }
  process.stdout.write(`${missed.map((name) => `${name}\n`).join('')}`)
  process.stdout.write(`${rules.length} rules turned off, one at a time; no test misses ${missed.length} of them.\n`)
  process.exitCode = missed.length === 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true })
}
