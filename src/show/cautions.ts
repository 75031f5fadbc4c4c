import type { Answer } from '../model/answer.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Safe, say } from './safe.ts'

/** Ages at which a minor may consent to counseling in California, and parents are part of the question. */
const MAY_CONSENT = { from: 12, to: 17 }

/** A list alone brings fewer people to a group than a person who asks after them. */
const ASK_AFTER: Safe = say`At the next session, ask whether the person went.`
const MINOR: Safe = say`At this age, consider with the young person how parents take part. In California a minor of 12 or older may consent to outpatient counseling when the professional finds them mature enough.`
const MINOR_ANGER: Safe = say`Ask the group about its structure and its supervision.`
const LOSS: Safe = say`Some groups ask people to wait a few weeks after a loss: ask. When grief still disables a person after a year, consider treatment for prolonged grief.`

/** What to keep in mind with these suggestions, each once: none of it hides or orders a group. */
export function cautionsOf({ reading, suggestions }: Answer, vocabulary: Vocabulary): readonly Safe[] {
  const used = reading.concerns.filter(({ weight }) => weight !== 'context').map(({ id }) => id)
  const [age] = suggestions.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.facet === 'age' ? reason.age : [])),
  )
  const isMinor = age !== undefined && age >= MAY_CONSENT.from && age <= MAY_CONSENT.to
  const isBereaved = used.some((id) => vocabulary.concerns.get(id)?.stance === 'bereaved')
  return [
    ...(isMinor ? [MINOR] : []),
    ...(isMinor && used.includes('anger') ? [MINOR_ANGER] : []),
    ...(isBereaved ? [LOSS] : []),
    ASK_AFTER,
  ]
}
