// Turns one rule off at a time, in a copy of the project, and runs the tests that should miss it.
//
//     npm run mutate                          every rule: hours; a table takes minutes
//     npm run mutate -- crisis                the rules of one table
//     npm run mutate -- cues/patterns src/match
//
// What it prints at the end are the rules that no test misses: each wants a test with a claim about people, or to be deleted.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVitest } from 'vitest/node'
import { codeRules } from './code-rules.js'
import { dataRules } from './data-rules.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const wanted = process.argv.slice(2)

/** When each test file last missed a rule: neighbours in a table are missed by the same file, which is run first. */
const missedAt = new Map()

class LastToMissFirst {
  shard(files) {
    return files
  }
  sort(files) {
    return files.toSorted((a, b) => (missedAt.get(b.moduleId) ?? 0) - (missedAt.get(a.moduleId) ?? 0))
  }
}

const copy = copyOf(root)
/** One for all rules: it compiles the sources once. The first test that fails is enough. */
const vitest = await createVitest('test', {
  root: copy,
  watch: false,
  pool: 'threads',
  isolate: false,
  fileParallelism: false,
  bail: 1,
  testTimeout: 30_000,
  exclude: ['**/any-text.test.ts'],
  sequence: { sequencer: LastToMissFirst },
  reporters: [{}],
})

try {
  const rules = [...dataRules(copy), ...codeRules(copy)].filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
  for (const tests of new Set(rules.map((rule) => rule.tests))) {
    const failing = await firstToFail(tests)
    if (failing) throw new Error(`${failing}: red already, with every rule on`)
  }
  const unmissed = []
  for (const [index, rule] of rules.entries()) {
    const failing = await without(rule, () => firstToFail(rule.tests))
    if (failing) missedAt.set(failing, index + 1)
    else unmissed.push(rule.name)
    process.stderr.write(`${index + 1} of ${rules.length} ${failing ? 'missed' : 'NOT MISSED'} ${rule.name}\n`)
  }
  process.stdout.write(`${unmissed.map((name) => `${name}\n`).join('')}`)
  process.stdout.write(`${rules.length} rules turned off, one at a time; no test misses ${unmissed.length} of them.\n`)
  process.exitCode = unmissed.length === 0 ? 0 : 1
} finally {
  await vitest.close()
  rmSync(copy, { recursive: true })
}

/** What a run of the tests needs, where files may be changed. */
function copyOf(folder) {
  const made = mkdtempSync(join(tmpdir(), 'group-finder-mutate-'))
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    encoding: 'utf8',
  })
  for (const file of listed.stdout.trim().split('\n')) cpSync(join(folder, file), join(made, file))
  cpSync(join(folder, 'dist'), join(made, 'dist'), { recursive: true })
  symlinkSync(join(folder, 'node_modules'), join(made, 'node_modules'))
  return made
}

/** What comes of it while the rule is turned off. */
async function without({ file, text }, work) {
  const path = join(copy, file)
  const whole = readFileSync(path, 'utf8')
  const write = (content) => {
    writeFileSync(path, content)
    vitest.invalidateFile(path)
  }
  write(text())
  try {
    return await work()
  } finally {
    write(whole)
  }
}

/** The file of the first test that fails, or that cannot be loaded. */
async function firstToFail(tests) {
  const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications(tests))
  return testModules.find((module) => !module.ok())?.moduleId
}
