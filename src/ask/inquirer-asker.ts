import { checkbox, input as line, search, select } from '@inquirer/prompts'
import { type Ask, type Asker, BACK, type Back, type Choice } from './asker.ts'
import { type AskerStreams, awaitAnswer } from './await-answer.ts'
import { hearEscSoon } from './hear-esc-soon.ts'
import { wrap } from './wrap.ts'

const DEFAULT_COLUMNS = 80
const DEFAULT_ROWS = 24
/** Blank line and keys under a list, on a narrow screen. */
const ROWS_UNDER_LIST = 4
/** A list that narrows has descriptions too, and comes first, under the opening lines. */
const ROWS_BESIDE_NARROWING = 13
const FEWEST_ROWS = 4
/** All answers with what can be done next; a longer list is better narrowed than scrolled. */
const MOST_ROWS = 16
/** Pointer and box before a name, and a free column at the right edge. */
const NAME_MARGIN = 7

const NARROWING_KEYS = ['Type: narrow the list', 'Up and Down: move', 'Enter: choose']
const BACK_CHOICE = { value: BACK, name: 'Back', short: '' } as const
const plain = (text: string): string => text
/** No colour: nothing is said by colour alone, and `NO_COLOR` holds without asking. */
const STYLE = {
  answer: plain,
  message: plain,
  highlight: plain,
  description: plain,
  searchTerm: plain,
  disabled: plain,
}
const ICONS = { cursor: '>', checked: ' [x]', unchecked: ' [ ]' }

/** The terminal prompts. Each is wiped once answered, so that no answer stays on the screen by itself. */
export function inquirerAsker(streams: AskerStreams): Asker {
  hearEscSoon(streams)
  const columns = (): number => (streams.output.columns || DEFAULT_COLUMNS) - 1

  /** What every prompt shows alike. */
  function look(ask: Ask, keys: readonly string[], rowsBesideList = ROWS_UNDER_LIST) {
    const screenRows = streams.output.rows || DEFAULT_ROWS
    const question = wrap(ask.message, columns() - 2)
    const details = (ask.detail ?? []).map(detailLine).join('\n')
    // A prompt taller than the screen cannot be redrawn: what makes it tall is printed once, above it.
    const tall = rowsOf(details) > screenRows - rowsOf(question) - ROWS_UNDER_LIST - FEWEST_ROWS
    if (tall) streams.output.write(`${details}\n\n`)
    const message = details === '' || tall ? question : `${question}\n${details}`
    const rows = screenRows - rowsBesideList - rowsOf(message)
    const shownKeys = [...keys, ...(canGoBack(ask) ? ['Esc: back'] : []), 'Ctrl-C: leave'].join(', ')
    return {
      message,
      pageSize: Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows)),
      theme: { prefix: '?', icon: ICONS, style: { ...STYLE, keysHelpTip: () => wrap(shownKeys, columns()) } },
    }
  }

  /** The lines of a list item stay under its first word. */
  function detailLine(text: string): string {
    const hanging = text.startsWith('- ') ? '\n  ' : '\n'
    return wrap(text, columns() - hanging.length, '  ').replaceAll('\n', hanging)
  }

  function fitted<Value>({ value, name, description }: Choice<Value>): Choice<Value> & { readonly short: string } {
    const lines = wrap(name, columns() - NAME_MARGIN).replaceAll('\n', '\n    ')
    // Short is what is written when the prompt is answered, just before it is wiped.
    return {
      value,
      name: lines,
      short: '',
      ...(description ? { description: wrap(description, columns(), '  ') } : {}),
    }
  }

  return {
    say(lines) {
      streams.output.write(`${lines.map((text) => wrap(text, columns())).join('\n')}\n\n`)
    },

    choose<Value>(ask: Ask & { choices: readonly Choice<Value>[]; chosen?: Value | undefined }) {
      const choices: Choice<Value | Back>[] = ask.choices.map(fitted)
      if (canGoBack(ask)) choices.push(BACK_CHOICE)
      const config = { ...look(ask, ['Up and Down: move', 'Enter: choose']), choices, loop: false }
      const chosen = ask.chosen === undefined ? {} : { default: ask.chosen }
      return awaitAnswer(streams, ways(ask), (context) => select<Value | Back>({ ...config, ...chosen }, context))
    },

    async chooseMany<Value>(ask: Ask & { choices: readonly Choice<Value>[]; chosen?: readonly Value[] | undefined }) {
      const choices = ask.choices.map((choice) => ({
        ...fitted(choice),
        checked: ask.chosen?.includes(choice.value) ?? false,
      }))
      const keys = ['Up and Down: move', 'Space: mark', 'Enter: go on', 'Enter with none marked: skip']
      const config = { ...look(ask, keys), choices, loop: false, shortcuts: { all: null, invert: null } }
      return awaitAnswer(streams, ways(ask), (context) => checkbox<Value>(config, context))
    },

    search<Value>(ask: Ask & { source: (term: string) => readonly Choice<Value>[] }) {
      const { message, ...others } = look(ask, NARROWING_KEYS, ROWS_BESIDE_NARROWING)
      const source = (term = ''): readonly Choice<Value | Back>[] => {
        const [first, ...rest] = ask.source(term).map(fitted)
        // Second, since the list may be long; not first, since Enter takes the first.
        const back = canGoBack(ask) && term === '' ? [BACK_CHOICE] : []
        return first === undefined ? back : [first, ...back, ...rest]
      }
      const config = { ...others, message: `${message}\n  >`, source }
      return awaitAnswer(streams, { ...ways(ask), tabMoves: true }, (context) => search<Value | Back>(config, context))
    },

    async type(ask) {
      const { message, theme } = look(ask, [])
      const keys = theme.style.keysHelpTip()
      let shown = ''
      let entered = ''
      const config = {
        message: `${message}\n${keys}\n  >`,
        theme,
        default: ask.text ?? '',
        prefill: 'editable',
        transformer: (text: string) => {
          shown = text
          return text
        },
        // Told of the earlier text when that was deleted; what counts is what was shown at that moment.
        validate: () => {
          entered = shown
          return ask.problem?.(entered) ?? true
        },
      } as const
      const typed = await awaitAnswer(streams, ways(ask), (context) => line(config, context))
      return typed === BACK ? BACK : entered
    },
  }
}

function rowsOf(text: string): number {
  return text === '' ? 0 : text.split('\n').length
}

function canGoBack({ back = true }: Ask): boolean {
  return back
}

function ways(ask: Ask): { readonly back: boolean; readonly tabMoves: boolean } {
  return { back: canGoBack(ask), tabMoves: false }
}
