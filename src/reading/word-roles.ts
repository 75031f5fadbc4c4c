import { BECAUSE, type ReadingItem, type ReadTopic, type WordRole } from '../model/reading.ts'
import type { Danger } from './dangers.ts'
import type { Language } from './language.ts'
import { abbreviationOf } from './lookup.ts'
import type { Passage } from './passage.ts'

/** What the words of a class say of the words around them; other classes only make patterns, which the reading names. */
const SAYS: Readonly<Record<string, string>> = {
  me: 'the client speaks',
  mine: 'of the client',
  client: 'the client',
  'rel-spouse': 'a partner',
  'rel-ex': 'a former partner',
  'rel-child': 'a child or a young person',
  'rel-parent': 'a parent',
  'rel-sibling': 'a brother or sister',
  'rel-kin': 'a relative',
  'rel-friend': 'a friend or colleague',
  'rel-pet': 'a pet',
  beside: 'who follows is only there',
  says: 'what somebody says of somebody',
  like: 'only a likeness',
  left: 'may tell that somebody left',
  both: 'of both',
  proxy: 'for whom a group is sought',
  because: 'begins a cause',
  no: 'a denial',
  'no-after': 'a denial',
  'not-no': 'sounds like a denial and is none',
  'no-ends': 'ends a denial',
  history: 'says that it is past',
  current: 'says that it is so now',
  'family-history': 'says that it runs in the family',
  maybe: 'says that it is not sure',
  'maybe-no': 'says that it is feared or to be ruled out',
  seeks: 'says what is sought',
  reason: 'says what a group is for',
  settled: 'says that it is settled',
  'settled-with': 'says that it is settled',
  harm: 'may tell of harm',
  harmed: 'may tell of harm',
  die: 'may tell of a death',
  'death-of': 'may tell of a death',
  nothing: 'a phrase that names no trouble',
  'not-a-death': 'a phrase that names no death',
}

/** What was made of one need. */
interface Made {
  readonly items: readonly ReadingItem[]
  readonly unread: readonly string[]
  readonly topics: readonly ReadTopic[]
  readonly crisis: readonly string[]
  readonly dangers: readonly Danger[]
}

/** What each word of a need did, in their order; words side by side that did the same stand together. */
export function wordRoles(passage: Passage, made: Made, need: number, language: Language): WordRole[] {
  const rows: { first: number; last: number; did: readonly string[] }[] = []
  for (const { index } of passage.tokens) {
    const did = didAt(passage, index, made, language)
    const before = rows.at(-1)
    if (before?.did.join() === did.join()) before.last = index
    else rows.push({ first: index, last: index, did })
  }
  return rows.map(({ first, last, did }) => ({ words: passage.words(first, last), need, did }))
}

function didAt(
  passage: Passage,
  index: number,
  { items, unread, topics, crisis, dangers }: Made,
  language: Language,
): string[] {
  const token = passage.tokens[index]!
  const covering = passage.spans.filter(({ first, last }) => first <= index && last >= index)
  const named = items
    .filter(({ at, guessedFrom }) => guessedFrom === undefined && at[0] <= token.start && at[1] >= token.end)
    .map(({ label, because }) => (because === undefined ? label : `${label}: ${BECAUSE[because]}`))
  const guessed = items
    .filter(({ guessedFrom }) => guessedFrom?.includes(token.text))
    .map(({ label }) => `${label}: a guess from this and other words`)
  const classes = covering.flatMap(({ set }) => (set.kind === 'class' ? set.id : []))
  const says = classes
    .filter((id) => !(id.startsWith('rel-') && classes.includes('family-history')))
    .flatMap((id) => SAYS[id] ?? [])
    // What a word may tell is of no interest once it is known what it told.
    .filter((each) => named.length === 0 || !each.startsWith('may tell'))
  const notices = covering.flatMap(({ set }) => {
    if (set.kind !== 'crisis') return []
    const { forOthers, longAgo } = language.crisis.get(set.id)!
    const raised = [set.id, forOthers, longAgo].find((id) => id !== undefined && crisis.includes(id))
    return raised === undefined ? `words of the notice "${set.id}", kept back` : `raises the notice "${raised}"`
  })
  const alike = dangers
    .filter(({ words }) => words.some(({ at, last }) => at <= index && last >= index))
    .map(({ rule }) => `raises the notice "${rule}" together with other words`)
  const isNarrower = covering.some(
    ({ set: { kind, id } }) => kind === 'topic' && topics.some(({ tags }) => tags.join(' ') === id),
  )
  const isOpen =
    covering.some(({ set }) => set.kind === 'ambiguous') || abbreviationOf(token, language)?.ambiguous !== undefined
  const did = [
    ...new Set([
      ...named,
      ...guessed,
      ...says,
      ...notices,
      ...alike,
      ...(isOpen ? [OPEN] : []),
      ...(isNarrower ? [NARROWER] : []),
    ]),
  ]
  if (did.length > 0) return did
  return unread.includes(token.text) ? [UNREAD] : []
}

const OPEN = 'may mean several things'
const NARROWER = 'a narrower thing, which some groups are made for'
const UNREAD = 'not understood: looked for in the listings’ own words'
