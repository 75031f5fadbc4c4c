import type { Day } from '../model/group.ts'
import { dayNamed } from './weekdays.ts'

/** `weeks` of the month when the note says clearly that it meets only then; `irregular` when it names weeks and is not clear. */
export interface Weeks {
  readonly weeks?: readonly number[]
  readonly irregular?: true
}

const ORDINALS: Readonly<Record<string, number>> = {
  '1st': 1,
  first: 1,
  '2nd': 2,
  second: 2,
  '3rd': 3,
  third: 3,
  '4th': 4,
  fourth: 4,
  '5th': 5,
  fifth: 5,
  last: -1,
}
const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')})`
const DAY = "(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?(?:['’]?s)?\\.?"

/** The whole sentence is about when it meets: "Meets only on the 1st and 3rd Saturdays of each month." */
const CLEAR: RegExp = new RegExp(
  `^(?:(?:this\\s+(?:group|meeting)\\s+|we\\s+)?(?:meets?|is\\s+held|held)\\s+)?(?:only\\s+)?(?:on\\s+)?(?:the\\s+)?` +
    `(${ORDINAL}(?:\\s*(?:,|&|\\/|\\band\\b|,\\s*and)\\s*(?:the\\s+)?${ORDINAL})*)\\s+(${DAY})` +
    `(?:\\s+only)?(?:\\s+(?:of|in)\\s+(?:the|each|every)\\s+month)?(?:\\s+only)?\\s*[.!]?$`,
  'i',
)

/** "Last Friday" alone may be the day of the speaker; one of these says that it is about when the group meets. */
const ABOUT_MEETING = /\b(?:meets?|held|only|month)\b/i

/** Words that make a meeting other than weekly, or that name weeks for another reason: a speaker on the last Friday. */
const HINT: RegExp = new RegExp(
  `\\b(?:every\\s+other|bi-?weekly|bi-?monthly|fortnight\\w*|monthly|alternat\\w+|no\\s+(?:meeting|mtg)|seasonal|summer\\s+only)\\b` +
    `|\\b${ORDINAL}\\s*(?:(?:,|&|\\/|and)\\s*${ORDINAL}\\s*)*(?:week|wk|${DAY}\\b|day\\s+of\\s+(?:the|each|every)\\s+month)`,
  'i',
)

/** What a note says about weeks of the month, for a meeting on this day. Never a guess: a topic for one week is no schedule. */
export function weeksOf(note: string | undefined, days: readonly Day[], name: string): Weeks {
  if (note === undefined) return HINT.test(name) ? { irregular: true } : {}
  const clear = CLEAR.exec(note.trim())
  if (clear && ABOUT_MEETING.test(note)) {
    const day = dayNamed(clear[2]!)
    if (days.length === 1 && days[0] === day) {
      const words = clear[1]!.toLowerCase().match(new RegExp(ORDINAL, 'g'))!
      return {
        weeks: [...new Set(words.map((word) => ORDINALS[word]!))].sort((a, b) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b)),
      }
    }
  }
  return HINT.test(note) || HINT.test(name) ? { irregular: true } : {}
}
