import { EMPTY_WORDS } from './empty-words.ts'
import type { Feature } from './features-found.ts'
import type { Passage } from './passage.ts'

/** The words shown as the reason of a guess. */
export const SHOWN = 6

/** From here on, small words that stand together tell where there are no others: "until it feels right". */
const SURE = 0.5

/** Words that mean something by themselves, the strongest first: "in my" may weigh, and explains little. */
export function telling(features: readonly Feature[], share: number, { tokens }: Passage): Feature[] {
  const told: Feature[] = []
  for (const feature of features) {
    const { at, last } = feature
    if (at !== last || EMPTY_WORDS.has(tokens[at]!.folded) || EMPTY_WORDS.has(tokens[at]!.stem)) continue
    if (!told.some((other) => other.at === at)) told.push(feature)
  }
  return told.length > 0 || share < SURE ? told : features.filter(({ at, last }) => at !== last)
}
