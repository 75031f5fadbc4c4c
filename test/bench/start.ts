import { spawn, spawnSync } from 'node:child_process'
import { PROGRAM } from './package-of.ts'
import { spreadOf } from './spread.ts'

const RUNS = 60
const CTRL_C = '\u0003'

/** Starts of the whole program against Node that does nothing, one after the other again and again, so that load falls on all alike. */
export async function startLines(
  files: ReadonlyMap<number, string>,
  scratch: string,
  runs: number = RUNS,
): Promise<readonly string[]> {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, CI: ___, GROUP_FINDER_DATA: ____, ...rest } = process.env
  // Where certificates are set, Node reads them at every start, and every ratio looks better than it is.
  const env = { ...rest, XDG_CACHE_HOME: scratch, TERM: 'xterm' }
  const nothing = [process.execPath, '-e', '0']
  const program = [process.execPath, PROGRAM]
  const cases = new Map<string, () => number | Promise<number>>([
    [FLOOR, () => ran(nothing, env)],
    ['--need addiction --json', () => ran([...program, '--need', 'addiction', '--json'], env)],
    ['a misspelt word', () => ran([...program, '--need', 'addictoin', '--json'], env)],
    ['the answer as text', () => ran([...program, '--need', 'addiction'], env)],
    ['--version', () => ran([...program, '--version'], env)],
  ])
  for (const [size, file] of files) {
    if (size === 0) continue
    const ask = [...program, '--need', 'addiction', '--json', '--data', file]
    // The first one compiles.
    ran(ask, env)
    cases.set(`${size} groups, compiled before`, () => ran(ask, env))
  }
  if (spawnSync('script', ['--version']).status === 0) {
    cases.set(TERMINAL, () => shown(nothing, '', env))
    cases.set(PROMPT, () => shown(program, 'What is the group for', env))
  }
  const times = new Map([...cases.keys()].map((name): [string, number[]] => [name, []]))
  for (let run = 0; run < runs; run++) for (const [name, once] of cases) times.get(name)!.push(await once())
  return linesOf(times)
}

const FLOOR = 'node -e 0'
const TERMINAL = 'node -e 0 in a terminal'
/** What the terminal itself takes is taken off. */
const PROMPT = 'the first question'

function linesOf(times: ReadonlyMap<string, readonly number[]>): readonly string[] {
  const median = (name: string): number => spreadOf(times.get(name)!).median
  const floor = median(FLOOR)
  const rows = [...times.keys()]
    .filter((name) => name !== TERMINAL)
    .map((name) => {
      const time = name === PROMPT ? median(name) - median(TERMINAL) + floor : median(name)
      return `${name.padEnd(34)} ${time.toFixed(1).padStart(7)} ${(time / floor).toFixed(2).padStart(6)} x`
    })
  return ['', `Start of the program, median of ${times.get(FLOOR)!.length}, certificates unset`, ...rows]
}

function ran([command, ...args]: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command!, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const time = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return time
}

/** Until the text is on the screen of a real terminal; for no text, until the end. */
function shown(command: readonly string[], text: string, env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now()
  const line = command.map((part) => `'${part}'`).join(' ')
  const terminal = spawn('script', ['-qec', line, '/dev/null'], { env })
  return new Promise((resolve) => {
    let time: number | undefined
    terminal.stdout.on('data', (chunk: Buffer) => {
      if (time !== undefined || text === '' || !chunk.includes(text)) return
      time = performance.now() - start
      terminal.stdin.write(CTRL_C)
    })
    terminal.on('close', () => resolve(time ?? performance.now() - start))
  })
}
