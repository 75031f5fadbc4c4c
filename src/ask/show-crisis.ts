import type { Reading } from '../model/reading.ts'
import type { CrisisRule, Vocabulary } from '../model/vocabulary.ts'
import type { Asker, Back } from './asker.ts'
import type { InterviewContext } from './context.ts'

/** The rule that comes before every group; of several the most urgent speaks. */
export function urgentRule({ crisis }: Pick<Reading, 'crisis'>, vocabulary: Vocabulary): CrisisRule | undefined {
  return crisis.flatMap((id) => vocabulary.crisis.get(id) ?? []).find(({ order }) => order === 'first')
}

/** A screen of its own: above another prompt it could scroll out of sight unread. */
export function showCrisis(
  asker: Asker,
  { safe, vocabulary }: InterviewContext,
  rule: CrisisRule,
): Promise<true | Back> {
  const resources = rule.resources.flatMap((id) => vocabulary.resources.get(id) ?? [])
  return asker.choose({
    message: 'Read this first.',
    detail: [rule.message, ...resources.map(({ name, contact, hours }) => `- ${name}: ${contact} (${hours})`)].map(
      safe,
    ),
    choices: [{ value: true, name: 'Go on' }],
  })
}
