import { agesIn } from './ages.ts'
import {
  BETWEEN_PARTNERS,
  BY_CLIENT,
  BY_CLIENT_TO_PARTNER,
  BY_NOBODY,
  BY_PARTNER,
  CAUSED,
  CHARGED,
  CONTROL,
  SURVIVOR,
} from './harm-found.ts'
import type { Finding } from './mention.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'

/** What is told of nobody named goes the way of what is told of somebody: "husband checks her mileage. Pushed her down." */
export function inOneDirection(told: readonly Finding[], passage: Passage, people: People): Finding[] {
  if (told.length === 0) return []
  const isOpen = ({ rule }: Finding): boolean => rule === BY_NOBODY || rule.startsWith(CONTROL)
  const sidesOf = (is: (each: Finding) => boolean): Set<string> =>
    new Set(told.filter((each) => is(each) && BETWEEN_PARTNERS.includes(each.concern)).map(({ concern }) => concern))
  const firm = sidesOf((each) => !isOpen(each))
  const named = firm.size > 0 ? firm : sidesOf(({ rule }) => rule === CONTROL)
  const isCharged = passage.of('charged').length > 0 && told.some(({ rule }) => rule === BY_CLIENT_TO_PARTNER)
  // "Hx of being beaten by ex. Judge wants a DV program": what was suffered long ago is not what the court sends for.
  const isSent =
    !passage.firstPerson && passage.of('court-sends').length > 0 && told.some(({ rule }) => rule === CHARGED)
  const isOfPast = ({ first }: Finding): boolean =>
    passage.of('history').some((cue) => passage.clauses[cue.first] === passage.clauses[first])
  const [side = sideOfClient(passage, people)] = isCharged ? [CAUSED] : named.size === 1 ? named : []
  // "He doesn't hit me, I hit him": he is the partner.
  const isBetween = told.some(({ rule }) => rule === BY_PARTNER)
  return (
    told
      .filter((each) => !(isSent && each.concern === SURVIVOR && isOfPast(each)))
      // "Court says I need classes, I hit him, he hit me back then".
      .filter(
        (each) =>
          !(isOpen(each) || (isCharged && each.concern === SURVIVOR)) || side === undefined || each.concern === side,
      )
      .map((each) =>
        isBetween && each.concern === 'anger' && each.rule === BY_CLIENT ? { ...each, concern: CAUSED } : each,
      )
  )
}

/** "29 yo woman. Pushed her down the stairs": she is the one who was pushed; of a man, he is not. */
function sideOfClient(passage: Passage, people: People): string | undefined {
  if (passage.firstPerson) return undefined
  const objects = new Set(
    passage.tokens.flatMap(({ folded }) => (folded === 'her' || folded === 'him' ? [folded] : [])),
  )
  const sex = sexOfClient(passage, people)
  if (sex === undefined || objects.size !== 1) return undefined
  return objects.has('her') === (sex === 'women') ? SURVIVOR : CAUSED
}

const WORDS_FOR_SEX: Readonly<Record<string, string>> = { woman: 'women', female: 'women', man: 'men', male: 'men' }

function sexOfClient(passage: Passage, people: People): string | undefined {
  const marked = agesIn(passage, people).sexes.find(({ isClients }) => isClients)?.id
  const word = passage.tokens.find(
    ({ folded, index }) => WORDS_FOR_SEX[folded] && people.holders[index]?.who === 'client',
  )
  return marked ?? WORDS_FOR_SEX[word?.folded ?? '']
}
