import { NO_CONCERN } from '../classifier.ts'
import type { Language } from '../language.ts'
import { seeded } from './seeded.ts'
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
  /** `data/beside.yaml`: sentences that tell of no trouble. */
  readonly beside: readonly string[]
}

/** A term is certain and says little of the words around it; a hint is a guess. */
const TERM = 0.5
const HINT = 0.5

/** Everything that the classifier of concerns learns from; a concern that is none stops the build. */
export function examplesOf(source: ExampleSource, language: Language): Example[] {
  const examples = inOrder(ofConcerns(source), new Set([...language.concerns.keys(), NO_CONCERN]), 'concern')
  const { some } = besideFrom(source.beside)
  return examples.map(some)
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
  // A letter about a marriage may tell of danger as well: it is an example of both, and of no danger in neither.
  const told = new Set(Object.values(dangers).flat())
  const others = ofConcerns(source).filter(({ text }) => !told.has(text))
  const examples = inOrder(
    [...textsOf(dangers), ...others.map((example) => ({ ...example, of: raised.get(example.of) ?? NO_CONCERN }))],
    new Set([...language.crisis.keys(), NO_CONCERN]),
    'crisis rule',
  )
  const { some, all } = besideFrom(source.beside)
  const isDanger = ({ of }: Example): boolean => of !== NO_CONCERN
  // A danger is as great whatever stands beside it: it is learned alone, and once more beside something.
  return examples.flatMap((example) => (isDanger(example) ? [example, ...all(example)] : some(example)))
}

/** Of the texts, how many stand beside something: with all of them, short ones are read a little worse. */
const SHARE_BESIDE = 0.5

/**
 * Puts texts beside sentences in the same voice that tell of nothing: whatever else is said, it is about the same.
 *
 * Which ones, and beside what, goes by the text alone, so that a new one changes nothing about the others.
 */
function besideFrom(sentences: readonly string[]) {
  const own = sentences.filter((text) => FIRST_PERSON.test(text))
  const others = sentences.filter((text) => !FIRST_PERSON.test(text))
  const beside = (example: Example, random: () => number): Example => {
    const pool = FIRST_PERSON.test(example.text) ? own : others
    const sentence = pool[Math.floor(random() * pool.length)]
    if (sentence === undefined) return example
    const parts = random() < 0.5 ? [example.text, sentence] : [sentence, example.text]
    return { ...example, text: parts.map(ended).join(' ') }
  }
  return {
    /** A text as it is, or beside something. */
    some(example: Example): Example {
      const random = seeded(numberOf(example.text))
      return example.weight === 1 && random() < SHARE_BESIDE ? beside(example, random) : example
    },
    /** A whole text beside something; a bare word is none. */
    all: (example: Example): Example[] =>
      example.weight === 1 ? [beside(example, seeded(numberOf(example.text)))] : [],
  }
}

const FIRST_PERSON = /\b(?:i|i['’]?m|i['’]?ve|i['’]?d|my|me|we|us|our)\b/i

/** Far apart for texts that are nearly the same. */
function numberOf(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at++)
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193) ^ (number >>> 15)
  return Math.imul(number ^ (number >>> 16), 0x45d9f3b) >>> 0
}

function ended(text: string): string {
  return /[.!?]["')]?$/.test(text) ? text : `${text}.`
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
