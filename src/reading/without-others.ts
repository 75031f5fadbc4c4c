import { type CloseConcerns, NO_NUMBER } from './close-concerns.ts'

/** So like somebody else's trouble is nobody's own: "I met a gambler". */
const SURE = 0.95
/** And where "he" or "her" may be somebody else: "found the texts, a woman from his gym". */
const SURE_OF_THEM = 0.8

/**
 * Where nobody else is spoken of, what is like somebody else's trouble is like the client's own, unless it surely is not.
 *
 * @param mayBeOthers whether a word is said that may be said of somebody else
 * @returns the shares, and for each the concern whose words tell it: the one that had most of it
 */
export function withoutOthers(
  all: Float64Array,
  { lovedOnes, areLovedOnes, areNeverGuessed }: CloseConcerns,
  mayBeOthers: boolean,
): { shares: Float64Array; tellers: Int32Array } {
  const bases = new Int32Array(all.length).fill(NO_NUMBER)
  for (let number = 0; number < all.length; number++) {
    const lovedOne = lovedOnes[number]!
    if (lovedOne === NO_NUMBER || areNeverGuessed[number]) continue
    if (bases[lovedOne] === NO_NUMBER || all[number]! > all[bases[lovedOne]!]!) bases[lovedOne] = number
  }
  const least = mayBeOthers ? SURE_OF_THEM : SURE
  const shares = new Float64Array(all.length)
  const tellers = new Int32Array(all.length).fill(NO_NUMBER)
  for (let number = 0; number < all.length; number++) {
    const base = areLovedOnes[number] && all[number]! < least ? bases[number]! : NO_NUMBER
    const own = base === NO_NUMBER ? number : base
    shares[own]! += all[number]!
    if (tellers[own] === NO_NUMBER || all[number]! > all[tellers[own]!]!) tellers[own] = number
  }
  return { shares, tellers }
}
