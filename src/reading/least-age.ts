import { ADULT } from '../model/adult.ts'
import type { AgeFound } from './ages.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { MAX_NEED_LENGTH } from './tokenize.ts'
import { IN_WORDS, MAY_TELL_YEARS, NO_YEARS, yearsOf } from './years.ts'

/** "Moved back in with my parents at 35", "since I was 40", "when I turned fifty": that old then, and no younger now. */
const THEN = String.raw`\b(?:at|since|age|aged|turned|(?:when|until|till|since|before|after)\s+i\s+(?:was|turned))\s+(?:the\s+)?(?:age\s+)?(?:of\s+)?(\d\d|${IN_WORDS})\b${NO_YEARS}(?!\s*(?:[ap]\.?m\b|o['\u2019]?clock|mg\b|mph\b|th\b|st\b|degrees\b|below\b|past\b|[:%$/]))`
let then: RegExp | undefined

/** Who is called so is grown up; a partner may be anybody's. */
const GROWN_UP = /^(?:husband|hubby|wife|spouse|exhusband|exwife|mortgage|divorce|marriage)$/

/** A group that takes teenagers takes some of 18 and 19: who is married is hardly for it. */
const GROWN = 20

/** How old the client is at least, where no age is told; of a text that speaks of a child, the group may be for that child. */
export function leastAge(passage: Passage, people: People): AgeFound | undefined {
  const { need, tokens } = passage
  if (people.holders.some(({ relation }) => relation === 'child')) return undefined
  const found: AgeFound[] = []
  const note = (years: number, first: number, last: number): void =>
    void found.push({ years, first, last, isClients: true, isLeast: true })
  const isTold = MAY_TELL_YEARS.test(need)
  // To make the pattern takes longer than to read a need without years.
  if (isTold) then ??= new RegExp(THEN, 'gi')
  for (const match of isTold ? need.slice(0, MAX_NEED_LENGTH).matchAll(then!) : []) {
    const years = yearsOf(match[1]!) ?? 0
    const first = tokens.findIndex((token) => token.end > match.index)
    const last = tokens.findLastIndex((token) => token.start < match.index + match[0].length)
    if (years >= ADULT && first >= 0 && last >= first && isOfClient(passage, people, first, last))
      note(years, first, last)
  }
  const grown = tokens.find(
    ({ folded, index }) => GROWN_UP.test(folded) && /^(?:my|our)$/.test(tokens[index - 1]?.folded ?? ''),
  )
  if (grown) note(GROWN, grown.index - 1, grown.index)
  return found.reduce<AgeFound | undefined>((most, each) => (most && most.years >= each.years ? most : each), undefined)
}

/** "I moved in with my parents at 35", "when I was 40"; "my mother fell ill at 35" is not. */
function isOfClient({ tokens, clauses }: Passage, people: People, first: number, last: number): boolean {
  const isOfI = tokens.some(
    ({ folded, index }) => index <= last && clauses[index] === clauses[first] && /^(?:i|im|ive)$/.test(folded),
  )
  return isOfI || people.holders[first]?.who === 'client'
}
