import { DAYS } from '../model/group.ts'
import type { Language } from './language.ts'
import type { Passage } from './passage.ts'
import { tokenize } from './tokenize.ts'
import type { Weighed } from './weigh.ts'

/** Words that carry no need of their own: the small words of English and the words every intake is written in. */
const EMPTY = new Set(
  `a about above after again all almost alone along already also although always am an and another any anybody anyone anything are around as ask at away
  back be because become been before being best better between both bring but by call came can cannot case client clt come could ct
  day did didnt do does doesnt doing done dont down during each either else end enough even ever every everyone everything
  far feel felt few find first for found friend from full further gave get give go goes going gone good got great group had has hasnt have havent having he hear help her here hers herself hes him himself his hour how however
  i id if ill im in inside instead into is isnt it its itself ive just keep kind knew know known lack last late later least leave left less let life like likely little live long look lot made make makes many may maybe me mean meet member might more most much must my myself
  name near need never new next no nobody none nor not note nothing now number of off often ok on once one only onto or other our out over own
  pass past patient people per person place please pls point pt put quite rather really reason recent recently refer referral regular report right
  said same saw say see seek seem seen self service session set several she should show side since so some somebody someone something sometimes soon start state still stop such support sure
  take talk tell than that thats the their them themselves then there these they theyre thing think this those though thought through time to today together told too toward tried try turn two under until up upon us use used very via
  want was wasnt way we week well went were what whats when whenever where whether which while who whole whom whose why will with within without wont word work world would year yes yet you your
  able actually advice anymore basically currently dear deal etc eval evaluation guy hello hi intake issue matter meeting month months options presenting problem program question recommend recommendation resources situation stuff suggest suggestion suggestions thanks thank therapist therapy therapists thing trouble treatment visit wonder write looking older younger old young man woman male female boy girl`.split(
    /\s+/,
  ),
)
const WEEKDAYS = new Set(Object.keys(DAYS))

/** The words that meant nothing to us, in order, each once; never dropped without a word. */
export function unreadOf(passage: Passage, meanings: readonly Weighed[]): string[] {
  const read = new Set<number>()
  for (const { mention } of meanings) for (let index = mention.first; index <= mention.last; index++) read.add(index)
  for (const span of passage.spans) {
    if (span.set.kind === 'concern' || span.set.kind === 'ambiguous') continue
    for (let index = span.first; index <= span.last; index++) read.add(index)
  }
  const words = passage.tokens.filter(
    (token) =>
      !read.has(token.index) &&
      !EMPTY.has(token.folded) &&
      !EMPTY.has(token.stem) &&
      !WEEKDAYS.has(token.folded) &&
      !/^\d/.test(token.folded) &&
      token.folded.length > 1,
  )
  return [...new Set(words.map((token) => token.text))]
}

/** Words of the concerns, the client's or a loved one's, that their labels do not have, with what a short form stands for. */
export function namedIn(passage: Passage, meanings: readonly Weighed[], language: Language): string[] {
  const words = new Set<string>()
  for (const { mention, because } of meanings) {
    if (because !== undefined && because !== 'someone-else') continue
    const label = language.concerns.find(({ id }) => id === mention.concern)?.label ?? ''
    const common = new Set(tokenize(`${label} ${mention.concern}`).map((token) => token.stem))
    for (const token of passage.tokens.slice(mention.first, mention.last + 1)) {
      const long = language.facts.standsFor[token.folded]
      if (long !== undefined) for (const word of long.split(' ')) words.add(word)
      const isOwn = mention.how === 'phrase' || mention.how === 'fuzzy' || mention.how === 'abbreviation'
      if (isOwn && !common.has(token.stem) && !EMPTY.has(token.folded) && token.folded.length > 2)
        words.add(token.folded)
    }
  }
  return [...words]
}
