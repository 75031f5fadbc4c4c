import { PRONOUN } from './holder.ts'
import type { Language } from './language.ts'
import type { Weighed } from './weigh.ts'

/** From here on the words of a short need together are surer than one of them: of 33 needs of a writer that nothing was learned from, 31. */
const SURE_WHAT = 0.9
/** And where it is a question of whose it is, of which single words tell more. */
const SURE_WHOSE = 0.99

/** How like another trouble a short need must be for what is named in it to stand behind that. */
export function leastAgainst({ concern = '', mention }: Weighed, likeliest: string, { concerns }: Language): number {
  const [one, other] = [concerns.get(likeliest), concerns.get(concern)]
  const isOtherSide =
    mention.concern === likeliest ||
    one?.lovedOne === concern ||
    other?.lovedOne === likeliest ||
    one?.contrast.includes(concern) === true ||
    other?.contrast.includes(likeliest) === true
  // A word for the very thing is surer than a likeness to the things of its kind: "diagnosed with bulimia", and like a loved one's illness.
  const isKind =
    one !== undefined && (other?.parent === one.id || (one.stance === 'loved-one' && other?.near.includes(one.id)))
  if (isKind) return Number.POSITIVE_INFINITY
  if (!isOtherSide) return SURE_WHAT
  // "Mother of a 24-year-old who uses", "partner of a sex addict": whose it is, is said.
  const isTheirs = mention.holder.who === 'other' && mention.holder.rule !== PRONOUN
  return isTheirs || concerns.get(mention.concern)?.stance === 'loved-one' ? Number.POSITIVE_INFINITY : SURE_WHOSE
}
