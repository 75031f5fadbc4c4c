/** The person went back instead of answering. */
export const BACK: unique symbol = Symbol('back')
export type Back = typeof BACK

/** The person left with Ctrl-C. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** The input ended before the questions did. */
export class EndOfInput extends Error {
  override readonly name = 'EndOfInput'
}

export interface Choice<Value> {
  readonly value: Value
  readonly name: string
  /** Shown while the choice is the one pointed at. */
  readonly description?: string
}

export interface Ask {
  readonly message: string
  /** Lines under the question: why it is asked, what was understood so far. */
  readonly detail?: readonly string[]
  /** `false` = there is nothing to go back to. */
  readonly back?: boolean
}

/**
 * The person at the terminal, as the questionnaire sees them.
 *
 * Every text handed over is already safe to print.
 */
export interface Asker {
  /** Prints lines that stay on the screen. */
  say(lines: readonly string[]): void
  choose<Value>(
    ask: Ask & { readonly choices: readonly Choice<Value>[]; readonly chosen?: Value | undefined },
  ): Promise<Value | Back>
  chooseMany<Value>(
    ask: Ask & { readonly choices: readonly Choice<Value>[]; readonly chosen?: readonly Value[] | undefined },
  ): Promise<readonly Value[] | Back>
  /** A list that narrows as the person types. */
  search<Value>(ask: Ask & { readonly source: (term: string) => readonly Choice<Value>[] }): Promise<Value | Back>
  /** An empty text is an answer. */
  type(
    ask: Ask & {
      readonly text?: string | undefined
      /** What is wrong with the text, in a sentence. */
      readonly problem?: (text: string) => string | undefined
    },
  ): Promise<string | Back>
}
