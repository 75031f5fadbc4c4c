import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import type { Holder, People } from './people.ts'

/** Words that say little alone and something together, under the stem of their first word. */
export interface Hints {
  readonly concerns: readonly string[]
  readonly phrases: Readonly<
    Record<string, readonly (readonly [rest: string, weight: number, concerns: readonly number[]])[]>
  >
}

/** What several words together point to. */
export interface Guess {
  readonly finding: Finding
  /** The next likeliest, to be asked about as well. */
  readonly others: readonly string[]
}

/** Two or three plain words of one concern; below it, chance. */
const LEAST = Number(process.env['G_LEAST'] ?? 1.5)
/** The more words a text has, the more hints it holds by chance. */
const PER_WORD = Number(process.env['G_PER'] ?? 0.01)
/** How far ahead of the next one the first must be. */
const LEAD = Number(process.env['G_LEAD'] ?? 1.15)
/** Hints that count; one alone is never enough. */
const LEAST_WORDS = 2

interface Hit {
  readonly first: number
  readonly last: number
  readonly weight: number
  readonly concerns: readonly number[]
}

/** What the words of a text point to, all together. */
export interface Pointers {
  /** How strongly they point to a concern; 0 = not at all. */
  support(concern: string): number
  /** The concern that they point to, when they do so clearly. */
  readonly guess: Guess | undefined
}

/**
 * Counts the words that point the same way.
 *
 * @param isSetAside whether the clause of a token tells of something that was denied or is somebody's past
 */
export function pointersIn(
  passage: Passage,
  people: People,
  hints: Hints,
  isSetAside: (token: number) => boolean,
): Pointers {
  const hits = hitsIn(passage, hints).filter(({ first }) => !isSetAside(first))
  const scores = new Float64Array(hints.concerns.length)
  for (const { weight, concerns } of hits) for (const concern of concerns) scores[concern]! += weight
  return {
    support: (concern) => scores[hints.concerns.indexOf(concern)] ?? 0,
    guess: guessOf(scores, hits, passage, people, hints),
  }
}

function guessOf(
  scores: Float64Array,
  hits: readonly Hit[],
  passage: Passage,
  people: People,
  hints: Hints,
): Guess | undefined {
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!)
  const [best, second] = order as [number, number]
  const told = hits.filter(({ concerns }) => concerns.includes(best))
  const enough = LEAST + PER_WORD * passage.tokens.length
  if (scores[best]! < enough || told.length < LEAST_WORDS || scores[best]! < LEAD * scores[second]!) return undefined
  const strongest = told.reduce((a, b) => (b.weight > a.weight ? b : a))
  const words = told.map(({ first, last }) => `"${passage.words(first, last).toLowerCase()}"`)
  return {
    finding: {
      concern: hints.concerns[best]!,
      first: strongest.first,
      last: strongest.last,
      how: 'pattern',
      rule: `several words that point the same way: ${words.join(', ')}`,
      holder: holderOf(told, people),
    },
    others: order
      .slice(1, 4)
      .filter((concern) => scores[concern]! > scores[best]! / 2)
      .map((concern) => hints.concerns[concern]!),
  }
}

function hitsIn(passage: Passage, hints: Hints): Hit[] {
  const hits: Hit[] = []
  const seen = new Set<string>()
  let covered = -1
  for (const { stem, index } of passage.tokens) {
    if (index <= covered || !Object.hasOwn(hints.phrases, stem)) continue
    for (const [rest, weight, concerns] of hints.phrases[stem]!) {
      const last = rest === '' ? index : endOf(rest.split(' '), passage, index + 1)
      if (last < 0) continue
      covered = last
      // Said twice, a word tells no more.
      if (!seen.has(`${stem} ${rest}`)) hits.push({ first: index, last, weight, concerns })
      seen.add(`${stem} ${rest}`)
      break
    }
  }
  return hits
}

function endOf(stems: readonly string[], passage: Passage, at: number): number {
  return stems.every((stem, offset) => passage.tokens[at + offset]?.stem === stem) ? at + stems.length - 1 : -1
}

/** Whose trouble it is: of whom most of the words are said. */
function holderOf(hits: readonly Hit[], people: People): Holder {
  const shares = new Map<string, { holder: Holder; weight: number }>()
  for (const { first, weight } of hits) {
    const holder = people.holders[first]!
    const key = holder.who === 'client' ? 'client' : `${holder.who} ${holder.relation}`
    const known = shares.get(key)
    shares.set(key, { holder: known?.holder ?? holder, weight: weight + (known?.weight ?? 0) })
  }
  return [...shares.values()].reduce((a, b) => (b.weight > a.weight ? b : a)).holder
}
