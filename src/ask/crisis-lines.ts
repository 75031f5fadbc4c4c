import type { Reading } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** What is printed at once when the words point to danger; the questions go on after it. */
export function crisisLines({ crisis }: Reading, vocabulary: Vocabulary): readonly string[] {
  return crisis.flatMap((id) => {
    const rule = vocabulary.crisis.get(id)
    if (rule === undefined) return []
    const resources = rule.resources.flatMap((resource) => vocabulary.resources.get(resource) ?? [])
    return [rule.message, ...resources.map(({ name, contact, hours }) => `- ${name}: ${contact} (${hours})`)]
  })
}
