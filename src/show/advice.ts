import type { IndividualAnswer } from '../model/intake.ts'
import { type Safe, say } from './safe.ts'

const FOR_ANSWER: Record<IndividualAnswer, Safe> = {
  yes: say`The person is open to it: arrange it along with the group.`,
  no: say`The person is not open to it now. That is their choice; it can come up again later.`,
  already: say`The person has it already: get a release, so that the two therapists can talk.`,
}

/** This practice's habit, told as a habit: research does not show that a group works better with it. */
export function individualAdvice(answer: IndividualAnswer | undefined): Safe {
  const then = answer === undefined ? say`Ask whether the person is open to it.` : FOR_ANSWER[answer]
  return say`This practice usually recommends individual therapy alongside a group, so that what comes up in the group can be worked through. ${then}`
}

/** Ends every answer, in one line of 80 columns, so that it is not skipped. */
export const FOOTER: Safe = say`Not an emergency service. In danger now: call 911. Crisis: call or text 988.`
