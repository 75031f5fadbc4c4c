import type { ReadConcern, Weight } from '../model/reading.ts'
import { type Candidate, candidatesOf, isChildOf, type Likeness } from './candidates-of.ts'
import type { Language } from './language.ts'
import type { Passage } from './passage.ts'
import type { Facts, Weighed } from './weigh.ts'

/**
 * The concerns of one need in order of importance: what is sought and current before what is past or in the background.
 *
 * @param urgent concerns of danger that is told in so many words
 * @param waiting concerns whose groups wait while a danger stands: who lost somebody to suicide and thinks of it comes for that
 */
export function concernsOf(
  weighedMentions: readonly Weighed[],
  passage: Passage,
  language: Language,
  facts: Facts,
  need: number,
  urgent: ReadonlySet<string>,
  waiting: ReadonlySet<string>,
  guess?: Likeness,
): ReadConcern[] {
  const candidates = candidatesOf(weighedMentions, passage, language, facts, guess)
  const live = withoutFaded(candidates, language)
  const isUrgent = live.some(({ id }) => urgent.has(id))
  const isOfUrgent = (id: string): boolean =>
    urgent.has(id) || [...urgent].some((one) => language.concerns.get(one)?.lovedOne === id)
  // "8-10 beers a day, referred for detox": a kind that is named is what it is about, before what it is a kind of.
  const isWhole = ({ id, isSought }: Candidate): boolean =>
    !isSought && live.some((other) => !other.isGuessed && other.weight === 'also' && isChildOf(other.id, id, language))
  // Danger in so many words is what the need is about, before anything that all its words are only like.
  const isInDanger = live.some(({ id }) => {
    const { stance, contrast = [] } = language.concerns.get(id) ?? {}
    return stance === 'self' && contrast.some((other) => waiting.has(other))
  })
  const turn = (each: Candidate): number =>
    (isUrgent && each.isGuessed && !isOfUrgent(each.id)) || isWhole(each) || (isInDanger && waiting.has(each.id))
      ? 1
      : 0
  const ordered = live.sort(
    (a, b) => turn(a) - turn(b) || b.score - a.score || a.position - b.position || (a.id < b.id ? -1 : 1),
  )
  const main = language.concerns.get(ordered[0]?.id ?? '')
  const weightOf = ({ id, weight, isOnlyUnlike }: Candidate, index: number): Weight => {
    if (index === 0) return 'main'
    if (candidates.some((other) => isChildOf(other.id, id, language))) return 'context'
    return isOnlyUnlike && main !== undefined && isOwnSideOf(main.id, id, language) ? 'also' : weight
  }
  return ordered
    .filter(({ id, isPlain }) => isPlain || !main?.contrast.includes(id))
    .map((each, index) => ({ id: each.id, weight: weightOf(each, index), need }))
}

/** "Five months sober, wife drinks daily": the client's own recovery is never behind that of the one who drinks. */
function isOwnSideOf(main: string, id: string, language: Language): boolean {
  const familyOf = (concern: string): string => language.concerns.get(concern)?.parent ?? concern
  const own = language.concerns.get(id)
  return own?.keepsHistory === true && own.lovedOne !== undefined && familyOf(own.lovedOne) === familyOf(main)
}

/** What is past counts only for concerns whose groups are for people with that past, or when nothing else is read. */
function withoutFaded(candidates: readonly Candidate[], language: Language): Candidate[] {
  const isLive = (each: Candidate) => each.weight !== 'context' || language.concerns.get(each.id)?.keepsHistory
  const live = candidates.filter(isLive)
  return live.some(({ isBeside }) => !isBeside) ? live : [...candidates]
}
