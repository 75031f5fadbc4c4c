import { type Asker, BACK, type Choice } from '../../src/ask/asker.ts'

/** What the person does at one prompt; words are found in the names of the choices. */
export type Reply =
  | typeof BACK
  | { readonly pick: string; readonly term?: string }
  | { readonly mark: readonly string[] }
  | { readonly text: string }
  /** Enter, and nothing else. */
  | 'enter'

export interface Shown {
  readonly message: string
  readonly detail: readonly string[]
  readonly choices: readonly string[]
  /** The choice that Enter would take. */
  readonly pointed: string | undefined
  readonly back: boolean
}

export interface ScriptedAsker extends Asker {
  readonly said: readonly string[]
  readonly shown: readonly Shown[]
}

/** A person who answers by a list, and remembers every screen. */
export function scriptedAsker(replies: readonly Reply[]): ScriptedAsker {
  const left = [...replies]
  const said: string[] = []
  const shown: Shown[] = []

  function show(
    ask: { message: string; detail?: readonly string[]; back?: boolean },
    choices: readonly Choice<unknown>[],
    pointed: Choice<unknown> | undefined,
  ): Reply {
    const { message, detail = [], back = true } = ask
    shown.push({ message, detail, choices: choices.map(({ name }) => name), pointed: pointed?.name, back })
    const reply = left.shift()
    if (reply === undefined) throw new Error(`No reply is left for "${message}"`)
    if (reply === BACK && !back) throw new Error(`There is no way back from "${message}"`)
    return reply
  }

  function find<Value>(choices: readonly Choice<Value>[], words: string): Choice<Value> {
    const choice = choices.find(({ name }) => name.includes(words))
    if (choice === undefined) throw new Error(`"${words}" is not among ${choices.map(({ name }) => name).join(' | ')}`)
    return choice
  }

  return {
    said,
    shown,
    say: (lines) => void said.push(...lines),
    async choose(ask) {
      const pointed = ask.choices.find(({ value }) => value === ask.chosen) ?? ask.choices[0]
      const reply = show(ask, ask.choices, pointed)
      if (reply === BACK) return BACK
      if (reply === 'enter' && pointed !== undefined) return pointed.value
      if (typeof reply === 'object' && 'pick' in reply) return find(ask.choices, reply.pick).value
      throw new Error(`"${ask.message}" is answered by picking`)
    },
    async chooseMany(ask) {
      const reply = show(ask, ask.choices, undefined)
      if (reply === BACK) return BACK
      if (reply === 'enter') return ask.chosen ?? []
      if ('mark' in reply) return reply.mark.map((words) => find(ask.choices, words).value)
      throw new Error(`"${ask.message}" is answered by marking`)
    },
    async search(ask) {
      const term = typeof left[0] === 'object' && 'term' in left[0] ? (left[0].term ?? '') : ''
      const choices = ask.source(term)
      const reply = show(ask, choices, choices[0])
      if (reply === BACK) return BACK
      const choice = typeof reply === 'object' && 'pick' in reply ? find(choices, reply.pick) : choices[0]
      if (choice === undefined) throw new Error(`Nothing to choose at "${ask.message}"`)
      return choice.value
    },
    async type(ask) {
      for (;;) {
        const reply = show(ask, [], undefined)
        if (reply === BACK) return BACK
        const text = typeof reply === 'object' && 'text' in reply ? reply.text : (ask.text ?? '')
        const problem = ask.problem?.(text)
        if (problem === undefined) return text
        said.push(problem)
      }
    },
  }
}
