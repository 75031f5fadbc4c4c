import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url))
export const PROGRAM: string = `${ROOT}bin/group-finder.js`

/** Nothing here takes a second; what takes this long hangs. */
const PATIENCE_MS = 20_000

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Setting {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Runs the built program as a person or a script would, with nobody at a terminal. */
export function runProgram(args: readonly string[], setting: Setting = {}): Ran {
  return run(process.execPath, [PROGRAM, ...args], setting)
}

/** Runs a line of a shell in which `group-finder` is the built program, for pipes and redirections. */
export function runShell(line: string, setting: Setting = {}): Ran {
  return run('sh', ['-c', line.replaceAll('group-finder', `'${process.execPath}' '${PROGRAM}'`)], setting)
}

function run(command: string, args: readonly string[], { input = '', env = {}, cwd = ROOT }: Setting): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, {
    input,
    cwd,
    env: { ...withoutWishes(), ...env },
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The environment without what would change an answer's looks or its directory, and with nothing kept in the home of whoever runs the tests. */
export function withoutWishes(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, GROUP_FINDER_DATA: ____, ...rest } = process.env
  return { ...rest, GROUP_FINDER_NO_CACHE: '1' }
}

/** The parts of a JSON answer that the tests look at. */
export interface AnswerParts {
  readonly version: number
  readonly crisis: { readonly rule: string; readonly resources: readonly { readonly contact: string }[] } | null
  readonly reading: readonly {
    readonly kind: string
    readonly id: string
    readonly used: boolean
    readonly because?: string
  }[]
  readonly suggestions: readonly {
    readonly group: {
      readonly id: string
      readonly concerns: readonly string[]
      readonly identities?: readonly string[]
      readonly approach?: readonly string[]
    }
    readonly reasons: readonly { readonly text: string }[]
    readonly next: string
  }[]
  readonly leftOut: {
    readonly count: number
    readonly worthKnowing: readonly { readonly id: string }[]
    readonly groups?: readonly { readonly id: string; readonly reason: string }[]
  }
}

export function answerOf(args: readonly string[]): AnswerParts {
  return JSON.parse(runProgram([...args, '--json']).out)
}
