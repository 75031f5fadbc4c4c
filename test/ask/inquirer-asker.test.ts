import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { type Asker, BACK, Cancelled, EndOfInput } from '../../src/ask/asker.ts'
import { inquirerAsker } from '../../src/ask/inquirer-asker.ts'

const ENTER = '\r'
const DOWN = '\u001b[B'
const ESC = '\u001b'
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'

const CHOICES = [
  { value: 'skills', name: 'Skills', description: 'things to practice' },
  { value: 'connection', name: 'Connection' },
]

/** One prompt of each kind. */
const PROMPTS: Readonly<Record<string, (asker: Asker, back: boolean) => Promise<unknown>>> = {
  choose: (asker, back) => asker.choose({ message: 'Which?', choices: CHOICES, back }),
  chooseMany: (asker, back) => asker.chooseMany({ message: 'Which?', choices: CHOICES, back }),
  search: (asker, back) => asker.search({ message: 'Which?', source: () => CHOICES, back }),
  type: (asker, back) => asker.type({ message: 'Which?', back }),
}
const KINDS = Object.keys(PROMPTS)

function aTerminal(columns = 80, rows = 24) {
  const input = new PassThrough()
  const output = Object.assign(new PassThrough(), { columns, rows })
  let screen = ''
  output.on('data', (chunk) => {
    screen += chunk
  })
  return { input, asker: inquirerAsker({ input, output }), screen: () => screen }
}

/** Esc is the beginning of other keys; it stands alone once nothing follows for a while. */
const AFTER_ESC_MS = 200

/** Waits for the question, then types; keys are pressed one after the other. */
async function press(terminal: ReturnType<typeof aTerminal>, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await new Promise((resolve) => setImmediate(resolve))
    terminal.input.write(key)
    if (key === ESC) await new Promise((resolve) => setTimeout(resolve, AFTER_ESC_MS))
  }
}

async function after(kind: string, keys: readonly string[], back = true) {
  const terminal = aTerminal()
  const asked = PROMPTS[kind]!(terminal.asker, back).catch((error: unknown) => error)
  await press(terminal, ...keys)
  return { outcome: await asked, terminal }
}

test.each([
  { kind: 'choose', keys: [DOWN, ENTER], value: 'connection' },
  { kind: 'chooseMany', keys: [' ', DOWN, ' ', ENTER], value: ['skills', 'connection'] },
  { kind: 'chooseMany', keys: [ENTER], value: [] },
  { kind: 'search', keys: [ENTER], value: 'skills' },
  { kind: 'type', keys: ['90028', ENTER], value: '90028' },
  { kind: 'type', keys: [ENTER], value: '' },
])('$kind takes $value from the keys', async ({ kind, keys, value }) => {
  expect((await after(kind, keys)).outcome).toEqual(value)
})

test.each(KINDS)('Ctrl-C at %s is a way out, not an answer', async (kind) => {
  const { outcome, terminal } = await after(kind, [CTRL_C])
  expect(outcome).toBeInstanceOf(Cancelled)
  expectCursor(terminal)
})

test.each(KINDS)('Esc at %s goes back', async (kind) => {
  const { outcome, terminal } = await after(kind, [ESC])
  expect(outcome).toBe(BACK)
  expectCursor(terminal)
})

test.each(KINDS)('Esc at %s does nothing where there is nothing to go back to', async (kind) => {
  const { outcome } = await after(kind, [ESC, CTRL_C], false)
  expect(outcome).toBeInstanceOf(Cancelled)
})

test('a key pressed soon after Esc is its own key, for the question before', async () => {
  const terminal = aTerminal()
  const asked = terminal.asker.type({ message: 'Near what place?' })
  await press(terminal, ESC)
  expect(await asked).toBe(BACK)
  const before = terminal.asker.type({ message: 'Age?' })
  await press(terminal, '40', ENTER)
  expect(await before).toBe('40')
})

test.each(KINDS)('the end of input at %s is told apart from Ctrl-C', async (kind) => {
  const terminal = aTerminal()
  const asked = PROMPTS[kind]!(terminal.asker, true).catch((error: unknown) => error)
  terminal.input.end()
  expect(await asked).toBeInstanceOf(EndOfInput)
  expectCursor(terminal)
})

test.each(KINDS)('Ctrl-D at %s ends the input', async (kind) => {
  expect((await after(kind, [CTRL_D])).outcome).toBeInstanceOf(EndOfInput)
})

test('Ctrl-D inside a text deletes a letter', async () => {
  expect((await after('type', ['ab', '\u001b[D', CTRL_D, ENTER])).outcome).toBe('a')
})

test.each(KINDS)('an input that has ended before %s is no answer', async (kind) => {
  const terminal = aTerminal()
  terminal.input.resume().end()
  await new Promise((resolve) => terminal.input.once('end', resolve))
  await expect(PROMPTS[kind]!(terminal.asker, true)).rejects.toBeInstanceOf(EndOfInput)
})

test.each(['choose', 'search'])('%s has a visible way back', async (kind) => {
  const { outcome, terminal } = await after(kind, kind === 'choose' ? [DOWN, DOWN, ENTER] : [DOWN, ENTER])
  expect(terminal.screen()).toContain('Back')
  expect(outcome).toBe(BACK)
})

test.each(KINDS)('%s shows no way back where there is none', async (kind) => {
  expect((await after(kind, [CTRL_C], false)).terminal.screen()).not.toMatch(/back/i)
})

test('questions asked one after the other leave no listener behind', async () => {
  const terminal = aTerminal()
  const count = () => terminal.input.listenerCount('keypress') + terminal.input.listenerCount('end')
  const counts: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const asked = terminal.asker.choose({ message: 'Which?', choices: CHOICES })
    await press(terminal, ENTER)
    await asked
    counts.push(count())
  }
  expect(new Set(counts).size).toBe(1)
})

test('what was answered is wiped from the screen', async () => {
  const { terminal } = await after('type', ['my mother died', ENTER])
  const lastWords = terminal.screen().lastIndexOf('my mother died')
  expect(terminal.screen().slice(lastWords)).toContain('\u001b[2K')
})

test('Tab moves down a list that narrows and never copies a choice into the text', async () => {
  expect((await after('search', ['\t', '\t', ENTER])).outcome).toBe('connection')
})

test('an earlier text can be edited, and emptied', async () => {
  const terminal = aTerminal()
  const asked = terminal.asker.type({ message: 'Near what place?', text: '90028' })
  await press(terminal, '\u007f', '7', ENTER)
  expect(await asked).toBe('90027')
  const again = terminal.asker.type({ message: 'Near what place?', text: '9' })
  await press(terminal, '\u007f', ENTER)
  expect(await again).toBe('')
})

test('a text with a problem is asked for again, with the problem said', async () => {
  const terminal = aTerminal()
  const asked = terminal.asker.type({ message: 'Age?', problem: (text) => (text === '40' ? undefined : 'In years.') })
  await press(terminal, '4', ENTER, '0', ENTER)
  expect(await asked).toBe('40')
  expect(terminal.screen()).toContain('In years.')
})

test('a screen that tells no size is taken for an ordinary one', async () => {
  const terminal = aTerminal(0, 0)
  terminal.asker.say([WORDY])
  const asked = terminal.asker.choose({ message: 'Which?', choices: [{ value: 1, name: 'This one' }] })
  await press(terminal, ENTER)
  await asked
  expect(terminal.screen()).toContain(WORDY.slice(0, 60))
})

const WORDY = 'What does the person who would come to this group hope to find there in the weeks ahead?'

test.each([40, 80, 120])('no line is wider than a screen of %i columns, and words stay whole', async (columns) => {
  const terminal = aTerminal(columns)
  terminal.asker.say([WORDY])
  const asked = terminal.asker.choose({
    message: WORDY,
    detail: [`- ${WORDY}`, WORDY],
    choices: [{ value: 1, name: WORDY, description: WORDY }],
  })
  await press(terminal, ENTER)
  await asked
  const lines = terminal
    .screen()
    .replace(/\u001b\[[?\d;]*[A-Za-z]/g, '\n')
    .split(/\r?\n/)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
  const words = new Set(WORDY.split(' '))
  const torn = lines.flatMap((line) => line.trim().split(/\s+/)).filter((word) => /^[a-z]+$/.test(word))
  expect(torn.filter((word) => !words.has(word) && !/^(move|choose|back|leave|and)$/.test(word))).toEqual([])
})

test('details taller than the screen are printed once, above the question', async () => {
  const terminal = aTerminal(80, 20)
  const detail = Array.from({ length: 30 }, (_, index) => `line ${index} of many`)
  const asked = terminal.asker.choose({ message: 'Which?', detail, choices: CHOICES })
  await press(terminal, DOWN, DOWN, ENTER)
  await asked
  expect(terminal.screen().split('line 29 of many')).toHaveLength(2)
})

test('no color is used', async () => {
  const { terminal } = await after('choose', [DOWN, ENTER])
  expect(terminal.screen()).not.toMatch(/\u001b\[[\d;]*m/)
})

function expectCursor(terminal: ReturnType<typeof aTerminal>): void {
  expect(terminal.screen().lastIndexOf(SHOW_CURSOR)).toBeGreaterThanOrEqual(terminal.screen().lastIndexOf(HIDE_CURSOR))
}
