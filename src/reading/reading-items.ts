import type { ReadingItem } from '../model/reading.ts'
import type { AgeFound } from './ages.ts'
import type { IdentityFound } from './identities.ts'
import type { Language } from './language.ts'
import type { Passage } from './passage.ts'
import type { Weighed } from './weigh.ts'
import type { WishFound } from './wishes.ts'

/** Of a need that was read. */
type Words = Pick<Passage, 'tokens' | 'clauses' | 'words'>

/** What was found in one need, before it is told. */
export interface Found {
  readonly meanings: readonly Weighed[]
  readonly identities: readonly IdentityFound[]
  readonly ages: readonly AgeFound[]
  readonly wishes: readonly WishFound[]
}

/** All that was understood of a need, and what was set aside, in the order of the words. */
export function readingItems(passage: Words, found: Found, need: number, language: Language): ReadingItem[] {
  return [
    ...once(found.meanings.map((meaning) => concernItem(passage, meaning, need, language))),
    ...found.identities.map((identity) => identityItem(passage, identity, need, language)),
    ...found.ages.map((age) => ageItem(passage, age, need)),
    ...found.wishes.map((wish) => wishItem(passage, wish, need)),
  ].sort((a, b) => a.at[0] - b.at[0] || Number(b.used) - Number(a.used))
}

/** Further back, the words between would say more about the sentence than about the trouble. */
const LONGEST_LEAD = 5

function concernItem(
  passage: Words,
  { mention, concern, because }: Weighed,
  need: number,
  language: Language,
): ReadingItem {
  const id = concern ?? mention.concern
  const first = firstWord(passage, mention)
  return {
    kind: 'concern',
    id,
    label: language.concerns.get(id)?.label ?? id,
    words: passage.words(first, mention.last),
    how: mention.how,
    ...(mention.guessedFrom !== undefined && { guessedFrom: mention.guessedFrom }),
    ...(mention.how === 'fuzzy' && { readAs: mendedWords(passage, first, mention.last) }),
    used: concern !== undefined,
    ...(because && { because }),
    at: [passage.tokens[first]!.start, passage.tokens[mention.last]!.end],
    need,
    rule: `${mention.rule}; ${mention.holder.rule}`,
  }
}

/** All the words, as they were read: "sister has anorexia". */
function mendedWords({ tokens }: Words, first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text, readAs }) => readAs ?? text)
    .join(' ')
}

/** Of items that say the same of overlapping words, the one with the most words. */
function once(items: readonly ReadingItem[]): readonly ReadingItem[] {
  const says = (a: ReadingItem, b: ReadingItem): boolean =>
    a.id === b.id && a.used === b.used && a.at[0] < b.at[1] && b.at[0] < a.at[1]
  const longer = (a: ReadingItem, b: ReadingItem): number => a.at[1] - a.at[0] - (b.at[1] - b.at[0])
  return items.filter(
    (item, index) =>
      !items.some(
        (other, at) =>
          at !== index && says(item, other) && (longer(other, item) > 0 || (longer(other, item) === 0 && at < index)),
      ),
  )
}

/** Whose trouble it is belongs to the words that led to it: "husband drinks", not "drinks". */
function firstWord(passage: Words, { first, holder }: Weighed['mention']): number {
  const at = holder.who === 'client' ? undefined : holder.at
  return at !== undefined && at < first && first - at <= LONGEST_LEAD && passage.clauses[at] === passage.clauses[first]
    ? at
    : first
}

function identityItem(passage: Words, found: IdentityFound, need: number, language: Language): ReadingItem {
  const used = found.isClients && !found.isDenied
  return {
    kind: 'identity',
    id: found.id,
    label: language.identities.get(found.id)?.label ?? found.id,
    words: passage.words(found.first, found.last),
    how: 'phrase',
    used,
    ...(!used && { because: found.isDenied ? 'negated' : 'someone-else' }),
    at: [passage.tokens[found.first]!.start, passage.tokens[found.last]!.end],
    need,
    rule: found.isImplied ? 'a word for the sex or role of the client' : 'the words for an identity',
  }
}

function ageItem(passage: Words, found: AgeFound, need: number): ReadingItem {
  return {
    kind: 'age',
    id: found.isLeast ? `${found.years}+` : String(found.years),
    label: found.isLeast ? `taken to be ${found.years} years or more` : `${found.years} years old`,
    words: passage.words(found.first, found.last),
    how: 'pattern',
    used: found.isClients,
    ...(!found.isClients && { because: 'someone-else' }),
    at: [passage.tokens[found.first]!.start, passage.tokens[found.last]!.end],
    need,
    rule: found.isLeast ? 'words that tell how old somebody is at least' : 'a number that tells an age',
  }
}

function wishItem(passage: Words, found: WishFound, need: number): ReadingItem {
  return {
    kind: found.isDeclined ? 'decline' : 'wish',
    id: `${found.facet === 'without' ? 'approach' : found.facet}:${found.value}`,
    label: found.isDeclined ? `no ${found.value}` : `${found.facet === 'near' ? 'near' : 'wants'} ${found.value}`,
    words: passage.words(found.first, found.last),
    how: 'phrase',
    used: true,
    at: [passage.tokens[found.first]!.start, passage.tokens[found.last]!.end],
    need,
    rule: found.facet === 'near' ? 'the name of a place' : 'the words for a wish',
  }
}
