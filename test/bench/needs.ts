import type { Concern } from '../../src/model/vocabulary.ts'
import type { Random } from './random.ts'
import {
  PERSONS,
  POST_ENDINGS,
  POST_OPENINGS,
  POST_REST,
  POST_TROUBLES,
  THREE_WORDS,
  TWELVE_WORDS,
  TWELVE_WORDS_OF_OTHERS,
} from './words.ts'

export interface Need {
  readonly text: string
  /** The concern whose groups serve it. */
  readonly concern: string
}

export const NEED_KINDS = ['1 word', '3 words', '12 words', '75 words'] as const
export type NeedKind = (typeof NEED_KINDS)[number]

/** Shorter words and their slips are too close to other words to say what was meant. */
const PLAIN_WORD = /^[a-z]{7,}$/
/** One in four who write a sentence write about somebody close to them. */
const OF_OTHERS = 0.25
const POST_SENTENCES = 2

/** Needs of each kind; all but the long posts have one slip of the finger, in the word that matters. */
export function needsFrom(count: number, concerns: readonly Concern[], random: Random): Record<NeedKind, Need[]> {
  const named = concerns.filter(({ stance, terms }) => stance === 'self' && terms.some(isPlain))
  const some = (make: (about: Concern, term: string) => Need): Need[] =>
    Array.from({ length: count }, () => {
      const about = random.one(named)
      return make(about, random.one(about.terms.filter(isPlain)))
    })
  return {
    '1 word': some(({ id }, term) => ({ text: slipped(term, random), concern: id })),
    '3 words': some(({ id }, term) => ({ text: filled(random.one(THREE_WORDS), slipped(term, random)), concern: id })),
    '12 words': some((about, term) => sentence(about, slipped(term, random), random)),
    '75 words': some(({ id }, term) => ({ text: filled(post(random), term), concern: id })),
  }
}

function sentence({ id, lovedOne }: Concern, term: string, random: Random): Need {
  if (lovedOne === undefined || !random.chance(OF_OTHERS))
    return { text: filled(random.one(TWELVE_WORDS), term), concern: id }
  const text = filled(random.one(TWELVE_WORDS_OF_OTHERS), term).replace('{person}', random.one(PERSONS))
  return { text, concern: lovedOne }
}

function post(random: Random): string {
  const rest = Array.from({ length: POST_SENTENCES }, () => random.one(POST_REST))
  return [random.one(POST_OPENINGS), random.one(POST_TROUBLES), ...rest, random.one(POST_ENDINGS)].join(' ')
}

function filled(template: string, term: string): string {
  return template.replace('{term}', term)
}

const isPlain = (term: string): boolean => PLAIN_WORD.test(term)

/** Two letters swapped, one dropped, one doubled or one wrong, never the first. */
function slipped(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2)
  const [before, letter, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)]
  const slips = [
    `${before}${next}${letter}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${random.one([...'aeinrst'])}${next}${after}`,
  ]
  const slip = random.one(slips)
  return slip === word ? slips[1]! : slip
}
