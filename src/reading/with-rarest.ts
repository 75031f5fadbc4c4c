import type { Slots } from './language.ts'
import { isGap } from './patterns.ts'

/** Patterns with the number of their rarest step: the one whose words the fewest patterns have. */
export function withRarest<P extends Pick<Slots, 'steps'>>(patterns: readonly P[]): (P & Slots)[] {
  const counts = new Map<string, number>()
  for (const option of patterns.flatMap(({ steps }) => steps.flat())) counts.set(option, (counts.get(option) ?? 0) + 1)
  const frequency = (step: readonly string[]): number => step.reduce((sum, option) => sum + counts.get(option)!, 0)
  return patterns.map((pattern) => {
    const words = pattern.steps.filter((step) => !isGap(step))
    const rarest = words.reduce((a, b) => (frequency(b) < frequency(a) ? b : a))
    return { ...pattern, rarest: pattern.steps.indexOf(rarest) }
  })
}
