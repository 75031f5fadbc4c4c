import { anyOf } from '../model/any-of.ts'
import { DAYS } from '../model/group.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import type { Language, SetKind } from './language.ts'
import type { Passage } from './passage.ts'
import { isNumber, tokenize } from './tokenize.ts'
import type { Weighed } from './weigh.ts'

const WEEKDAYS = new Set(Object.keys(DAYS))

/** Read only where more than the words speaks for it; of a topic, the directory's own words are looked for all the same. */
const NOT_READ: readonly SetKind[] = ['concern', 'ambiguous', 'slot', 'topic']

/** The words that meant nothing to us, in order, each once; never dropped without a word. */
export function unreadOf(passage: Passage, meanings: readonly Weighed[], told: readonly number[] = []): string[] {
  const read = new Array<boolean>(passage.tokens.length).fill(false)
  for (const index of told) read[index] = true
  for (const { mention } of meanings) read.fill(true, mention.first, mention.last + 1)
  for (const span of passage.spans) {
    // A word that only fills a slot of a pattern is read where the pattern fits.
    if (NOT_READ.includes(span.set.kind)) continue
    read.fill(true, span.first, span.last + 1)
  }
  const words = passage.tokens.filter(
    (token) =>
      !read[token.index] &&
      !EMPTY_WORDS.has(token.folded) &&
      !EMPTY_WORDS.has(token.stem) &&
      !WEEKDAYS.has(token.folded) &&
      !isNumber(token.folded) &&
      token.folded.length > 1,
  )
  return words.length === 0 ? [] : [...new Set(words.map((token) => token.text))]
}

const DENIALS = anyOf('no not denies denied deny never without w/o non')
/** Words that a denial goes on over. */
const DENIED = 3

/** The words of the need, but for small ones, what is denied and the names of what was read. */
export function saidIn({ tokens }: Passage, meanings: readonly Weighed[]): string[] {
  const names = meanings.filter(({ because, mention }) => because === undefined && mention.guessedFrom === undefined)
  const isName = (index: number): boolean =>
    names.some(({ mention }) => mention.first <= index && index <= mention.last)
  const words = new Set<string>()
  let denied = 0
  for (const { folded, index, before } of tokens) {
    denied = DENIALS.has(folded) ? DENIED + 1 : before === 'none' ? denied - 1 : 0
    if (denied <= 0 && !EMPTY_WORDS.has(folded) && !isName(index)) words.add(folded)
  }
  return [...words]
}

/** Words of the concerns, the client's or a loved one's, that their labels do not have, with what a short form stands for. */
export function namedIn(
  { tokens: all }: Pick<Passage, 'tokens'>,
  meanings: readonly Weighed[],
  language: Language,
): string[] {
  const words = new Set<string>()
  for (const { mention, because } of meanings) {
    if (because !== undefined && because !== 'someone-else') continue
    const isOwn = mention.how === 'phrase' || mention.how === 'fuzzy' || mention.how === 'abbreviation'
    const common = isOwn ? stemsOfLabel(mention.concern, language) : undefined
    for (const { folded, stem } of all.slice(mention.first, mention.last + 1)) {
      for (const word of language.facts.standsFor[folded]?.split(' ') ?? []) words.add(word)
      if (common && !common.has(stem) && !EMPTY_WORDS.has(folded) && folded.length > 2) words.add(folded)
    }
  }
  return [...words]
}

const NO_STEMS: ReadonlySet<string> = new Set()
const labels = new WeakMap<object, ReadonlySet<string>>()

function stemsOfLabel(concern: string, language: Language): ReadonlySet<string> {
  const known = language.concerns.get(concern)
  if (known === undefined) return NO_STEMS
  const before = labels.get(known)
  if (before !== undefined) return before
  const stems = new Set(tokenize(`${known.label} ${concern}`).map(({ stem }) => stem))
  labels.set(known, stems)
  return stems
}
