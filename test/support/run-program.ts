import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program as a person or a script would, with nobody at a terminal. */
export function runProgram(
  args: readonly string[],
  { input = '', env = {}, cwd = ROOT }: { input?: string; env?: Record<string, string>; cwd?: string } = {},
): Ran {
  const { NO_COLOR: _, FORCE_COLOR: __, GROUP_FINDER_DATA: ___, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}bin/group-finder.js`, ...args], {
    input,
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
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
    readonly group: { readonly id: string; readonly concerns: readonly string[]; readonly approach?: readonly string[] }
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
