import { NO_CONCERN } from '../classifier.ts'
import type { Language } from '../language.ts'
import type { Example } from './train-classifier.ts'

/** Whole texts, a file for each concern or for each crisis rule. */
type Texts = Readonly<Record<string, readonly string[]>>

/** The files that tell how people speak of each concern. */
export interface ExampleSource {
  readonly concerns: readonly { readonly id: string; readonly terms?: readonly string[] }[]
  /** `data/hints.yaml`: words and short phrases, parted by commas. */
  readonly hints: Readonly<Record<string, string>>
  /** `data/stories` */
  readonly stories: Texts
}

/** A term is certain and says little of the words around it; a hint is a guess. */
const TERM = 0.5
const HINT = 0.5

/** Everything that the classifier of concerns learns from; a concern that is none stops the build. */
export function examplesOf(source: ExampleSource, language: Language): Example[] {
  return inOrder(ofConcerns(source), new Set([...language.concerns.keys(), NO_CONCERN]), 'concern')
}

/**
 * Everything that the classifier of dangers learns from.
 *
 * @param dangers `data/dangers`: texts by the crisis rule they should raise, and under `nothing` those that only sound like it
 * @param source an example of a concern that raises a rule is one of that danger, any other one of none
 */
export function dangerExamplesOf(dangers: Texts, source: ExampleSource, language: Language): Example[] {
  const classes = new Set(Object.keys(dangers))
  const raised = new Map(
    [...language.crisis.values()].flatMap(({ id, concerns = [] }) =>
      classes.has(id) ? concerns.map((concern) => [concern, id] as const) : [],
    ),
  )
  return inOrder(
    [
      ...textsOf(dangers),
      ...ofConcerns(source).map((example) => ({ ...example, of: raised.get(example.of) ?? NO_CONCERN })),
    ],
    new Set([...language.crisis.keys(), NO_CONCERN]),
    'crisis rule',
  )
}

function ofConcerns({ concerns, hints, stories }: ExampleSource): Example[] {
  return [
    ...concerns.flatMap(({ id, terms = [] }) =>
      terms.map((term) => ({ of: id, text: term.replace(/[*~]/g, ' '), weight: TERM })),
    ),
    ...Object.entries(hints).flatMap(([id, list]) =>
      list.split(',').map((hint) => ({ of: id, text: hint.trim(), weight: HINT })),
    ),
    ...textsOf(stories),
  ]
}

function textsOf(texts: Texts): Example[] {
  return Object.entries(texts).flatMap(([of, each]) => each.map((text) => ({ of, text, weight: 1 })))
}

/** In an order of their own: where in a file a text stands changes nothing that is learned. */
function inOrder(examples: Example[], known: ReadonlySet<string>, what: string): Example[] {
  const stranger = examples.find(({ of }) => !known.has(of))
  if (stranger) throw new Error(`"${stranger.of}" is no ${what}: "${stranger.text}"`)
  return examples.sort((a, b) => compare(a.of, b.of) || compare(a.text, b.text) || a.weight - b.weight)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
