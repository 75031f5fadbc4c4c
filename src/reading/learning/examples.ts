import { NO_CONCERN } from '../classifier.ts'
import type { Language } from '../language.ts'
import type { Example } from './train-classifier.ts'

/** The files that tell how people speak of each concern. */
export interface ExampleSource {
  readonly concerns: readonly { readonly id: string; readonly terms?: readonly string[] }[]
  /** `data/hints.yaml`: words and short phrases, parted by commas. */
  readonly hints: Readonly<Record<string, string>>
  /** `data/stories`: whole texts, a file for each concern. */
  readonly stories: Readonly<Record<string, readonly string[]>>
}

/** A term is certain and says little of the words around it; a hint is a guess. */
const TERM = 0.5
const HINT = 0.5

/**
 * Everything that the classifier learns from; a concern that is none stops the build. In an order of their own:
 * where in a file a story stands changes nothing that is learned.
 */
export function examplesOf({ concerns, hints, stories }: ExampleSource, language: Language): Example[] {
  const known = new Set([...language.concerns.keys(), NO_CONCERN])
  const examples = [
    ...concerns.flatMap(({ id, terms = [] }) =>
      terms.map((term) => ({ concern: id, text: term.replace(/[*~]/g, ' '), weight: TERM })),
    ),
    ...Object.entries(hints).flatMap(([id, list]) =>
      list.split(',').map((hint) => ({ concern: id, text: hint.trim(), weight: HINT })),
    ),
    ...Object.entries(stories).flatMap(([id, texts]) => texts.map((text) => ({ concern: id, text, weight: 1 }))),
  ]
  const stranger = examples.find(({ concern }) => !known.has(concern))
  if (stranger) throw new Error(`"${stranger.concern}" is no concern: "${stranger.text}"`)
  return examples.sort((a, b) => compare(a.concern, b.concern) || compare(a.text, b.text) || a.weight - b.weight)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
