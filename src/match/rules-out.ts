import type { Directory } from '../model/directory.ts'
import type { Intake } from '../model/intake.ts'
import { NOTHING_READ } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { askedFor } from './asked.ts'
import { facetsFor } from './facets/index.ts'

/**
 * Whether what was asked for rules a group out of a list, need or no need: what its listing does not say never does.
 *
 * Access alone must be named: listings tell what they offer, so a silence would leave every group in the list.
 */
export function rulesOut(directory: Directory, vocabulary: Vocabulary, intake: Intake): (group: number) => boolean {
  const { age, meets, place, schedule, language, cost, access } = facetsFor(
    directory,
    askedFor(vocabulary, intake, NOTHING_READ),
  )
  const judges = [age, meets, place, schedule, language, cost].flatMap(({ judge }) => (judge ? [judge] : []))
  return (group) =>
    judges.some((judge) => judge(group) === 'miss') || (access.judge !== undefined && access.judge(group) !== 'match')
}
