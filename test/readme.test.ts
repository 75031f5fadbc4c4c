import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { EXIT } from '../src/cli/exit-codes.ts'
import { ROOT, runProgram, runShell } from './support/run-program.ts'

const readme = readFileSync(`${ROOT}README.md`, 'utf8')
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language, text]) => ({
  language: language!,
  text: text!,
}))

function blocksIn(language: string): string[] {
  return blocks.filter((block) => block.language === language).map(({ text }) => text)
}

const folder = mkdtempSync(join(tmpdir(), 'group-finder-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** The arguments of a command line, double quotes apart; what follows a pipe or a redirection is the shell's. */
function argsOf(line: string): string[] {
  return [...line.split(/ [|>] /)[0]!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!).slice(1)
}

test('a newcomer installs and runs with the first command, and runs the tests with the second', () => {
  const [first, second] = blocksIn('sh')
  expect(first).toBe('npm ci && node bin/group-finder.js --need addiction\n')
  expect(second).toBe('npm test\n')
  expect(runProgram(['--need', 'addiction']).code).toBe(0)
})

test('every block says what it is', () => {
  expect(blocks.filter(({ language }) => language === '')).toEqual([])
})

describe('every command', () => {
  const commands = blocksIn('sh')
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => line.startsWith('group-finder '))
  const [intake] = /\{"id".*?\}/.exec(readme)!
  const intakes = file('intakes.ndjson', `${intake}\n`)

  test.each(commands)('%s', (line) => {
    const args = argsOf(line).map((arg) => (arg === 'intakes.ndjson' ? intakes : arg))
    const ran = runProgram(args, { input: 'grief' })
    expect(ran.err).toBe('')
    expect(ran.code).toBe(0)
  })
})

test('the way of a clinic works from the first line to the last', () => {
  for (const [name, fixture] of [
    ['na-meetings.json', 'bmlt-newyork.json'],
    ['na-formats.json', 'bmlt-formats.json'],
  ] as const) {
    file(name, readFileSync(`${ROOT}test/import/fixtures/${fixture}`, 'utf8'))
  }
  const [script] = blocksIn('bash')
  const ran = runShell(`set -e\n${script!}`, { cwd: folder })
  expect(ran.code).toBe(0)
  expect(ran.out).toContain(' 0 errors')
  expect(ran.out).toContain('1. 7AM Wake-up')
  expect(ran.err).toContain('0 added, 0 changed, 0 gone')
})

test.each(blocksIn('text').filter((text) => text.startsWith('$ ')))('the output shown is the real one: %s', (text) => {
  const [command, ...shown] = text.slice(2).trim().split('\n')
  const { out } = runProgram(argsOf(command!))
  if (shown.at(-1) === '...') expect(out).toContain(shown.slice(0, -1).join('\n'))
  else expect(out.trim()).toBe(shown.join('\n'))
})

test('the JSON shown is the real one', () => {
  const line = blocksIn('sh').find((block) => block.includes('| jq'))!
  const { rank, fit, group, reasons, next } = JSON.parse(runProgram(argsOf(line)).out).suggestions[0]
  expect(JSON.parse(blocksIn('json')[0]!)).toEqual({ rank, fit, id: group.id, reason: reasons[0], next })
})

test('every field of the JSON answer is named', () => {
  const fields = Object.keys(JSON.parse(runProgram(['--need', 'grief', '--json']).out))
  expect(fields.filter((field) => !readme.includes(`\`${field}\``))).toEqual([])
})

test('the directory shown is a sound one', () => {
  const ran = runProgram(['check', file('groups.yaml', blocksIn('yaml')[0]!)])
  expect(ran).toEqual({ code: 0, out: '1 group, 0 errors, 0 warnings.\n', err: '' })
})

test('the library shown works, from the package itself', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', blocksIn('js')[0]!], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^Al-Anon Family Groups\nCall /)
})

test.each(Object.values(EXIT))('exit code %s is explained', (code) => {
  expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'))
})

test('every option and command of the help is in the README', () => {
  const { out } = runProgram(['--help'])
  const options = [...out.matchAll(/--[a-z-]+/g)].map(([option]) => option)
  const commands = [...out.slice(out.indexOf('\nCommands:')).matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name!)
  expect(options.length).toBeGreaterThan(15)
  expect(commands).toContain('batch')
  expect(options.filter((option) => !readme.includes(option))).toEqual([])
  expect(commands.filter((name) => !readme.includes(`\`${name}`))).toEqual([])
})

test('the number of groups it tells is the number it has', () => {
  const ids = [...readFileSync(`${ROOT}data/groups.yaml`, 'utf8').matchAll(/^ {2}- id: /gm)]
  expect(readme).toContain(`It knows ${ids.length} real groups`)
})

test('plain words: no exclamation marks', () => {
  const prose = readme.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`/g, '')
  expect(prose).not.toMatch(/!(?!\[)/)
})
