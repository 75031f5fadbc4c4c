import { spawn, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ROOT } from '../support/run-program.ts'

const ENTER = '\r'
const CTRL_C = '\u0003'
const ESC = '\u001b'
const DOWN = '\u001b[B'

/** A real terminal, where the machine has the tool that lends one. */
const hasTerminal = spawnSync('script', ['--version']).status === 0

interface Step {
  /** Typed once the screen has shown this. */
  readonly after: string
  readonly type: string | Signal
}

interface Signal {
  readonly signal: 'SIGTERM' | 'SIGHUP'
}

/** Answers the questionnaire in a terminal; resolves to all that was on the screen and the exit code. */
function converse(steps: readonly Step[]): Promise<{ screen: string; code: number }> {
  const started = `sh -c 'echo pid=$$; exec "$0" "$1"' '${process.execPath}' '${ROOT}bin/group-finder.js'`
  const program = `stty cols 100 rows 40; ${started}; echo "code=$?"; stty -a`
  const { CI: _, ...env } = process.env
  const terminal = spawn('script', ['-qec', program, '/dev/null'], { env: { ...env, TERM: 'xterm' } })
  let screen = ''
  let seen = 0
  const left = [...steps]
  terminal.stdout.on('data', (chunk) => {
    screen += chunk
    const [next] = left
    if (next === undefined) return
    const at = screen.indexOf(next.after, seen)
    if (at < 0) return
    left.shift()
    seen = screen.length
    // A prompt drops what is typed before it listens.
    setTimeout(() => {
      if (typeof next.type === 'string') terminal.stdin.write(next.type)
      else process.kill(Number(/pid=(\d+)/.exec(screen)![1]), next.type.signal)
    }, 150)
  })
  return new Promise((resolve) => {
    terminal.on('close', () => resolve({ screen, code: Number(/code=(\d+)/.exec(screen)?.[1]) }))
  })
}

const FOUR_QUESTIONS: readonly Step[] = [
  { after: 'What is the group for?', type: 'my husband drinks' },
  { after: 'my husband drinks', type: ENTER },
  { after: 'Is this what was meant?', type: ENTER },
  { after: 'share an identity', type: ENTER },
  { after: 'want from a group', type: ENTER },
  { after: 'Individual therapy', type: ENTER },
  { after: 'Check the answers', type: ENTER },
]

test.skipIf(!hasTerminal)(
  'four questions lead to groups with reasons, and the end repeats them as a command without the need',
  async () => {
    const { screen, code } = await converse([
      ...FOUR_QUESTIONS,
      { after: 'What next?', type: DOWN.repeat(6) },
      { after: '> Quit', type: ENTER },
    ])
    expect(screen).toContain('Al-Anon Family Groups')
    expect(screen).toContain('Why it fits')
    expect(screen).toMatch(/To ask the same again: group-finder --need - --wants skills --individual yes/)
    expect(code).toBe(0)
  },
)

test.skipIf(!hasTerminal).each(['SIGTERM', 'SIGHUP'] as const)(
  '%s in the middle of a list leaves a terminal that shows its cursor',
  async (signal) => {
    const { screen, code } = await converse([
      ...FOUR_QUESTIONS.slice(0, 3),
      { after: 'share an identity', type: { signal } },
    ])
    expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'))
    expect(screen.lastIndexOf('\u001b[?25l')).toBeGreaterThan(0)
    expect(code).toBe(130)
  },
)

test.skipIf(!hasTerminal)('Esc goes back to the question before', async () => {
  const { screen, code } = await converse([
    ...FOUR_QUESTIONS.slice(0, 4),
    { after: 'want from a group', type: ESC },
    { after: 'share an identity', type: CTRL_C },
  ])
  expect(screen.split('share an identity').length).toBeGreaterThan(2)
  expect(code).toBe(130)
})

test
  .skipIf(!hasTerminal)
  .each(
    FOUR_QUESTIONS.filter(({ after }) => after !== 'my husband drinks').map(({ after }, index) => ({ after, index })),
  )('Ctrl-C at "$after" ends with 130 and leaves the terminal as it was', async ({ after }) => {
  const until = FOUR_QUESTIONS.findIndex((step) => step.after === after)
  const { screen, code } = await converse([...FOUR_QUESTIONS.slice(0, until), { after, type: CTRL_C }])
  expect(code).toBe(130)
  const after130 = screen.slice(screen.indexOf('code=130'))
  expect(after130).toMatch(/[^-]echo\b/)
  expect(after130).toMatch(/[^-]icanon\b/)
  expect(screen.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(screen.lastIndexOf('\u001b[?25h'))
})
