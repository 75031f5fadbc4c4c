import { anyOf } from '../model/any-of.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import { LIVED } from './survived.ts'

/** Words from an overdose to how it ended. */
const REACH = 12
/** What follows one who is saved. */
const SAVED = anyOf('saved revived resuscitated narcan narcanned naloxone hospital icu er ventilator rehab detox woke')
const BACK =
  /\b(?:brought (?:him|her|them|me) back|pulled through|made it|came to|is ok|is okay|hes ok|shes ok|hes okay|shes okay)\b/

const isLiving = (word: string): boolean => LIVED.has(word) || SAVED.has(word)
const NOT = anyOf('not no never couldnt didnt wasnt werent cant cannot without')

/** "My son overdosed but they saved him": nobody has died, and the trouble is the using. */
export function overdosesIn(passage: Passage): Finding[] {
  if (passage.of('mourns').length > 0) return []
  return passage.of('overdosed').flatMap(({ first, last }): Finding[] => {
    const behind = passage.tokens.slice(last + 1, last + 1 + REACH)
    const isDenied = behind.some(
      ({ folded, index }) =>
        isLiving(folded) &&
        [1, 2, 3].some((back) => index - back > last && NOT.has(passage.tokens[index - back]!.folded)),
    )
    const isLived =
      behind.some(({ folded }) => isLiving(folded)) || BACK.test(behind.map(({ folded }) => folded).join(' '))
    if (!isLived || isDenied || passage.of('die').length > 0) return []
    const rule = 'an overdose that was survived'
    return [{ concern: 'substance-use', lovedOne: 'loved-ones-drugs', first, last, how: 'pattern', rule }]
  })
}
