import type { Hints } from './hints.ts'
import { tokenize } from './tokenize.ts'

/** `data/hints.yaml`: for each concern, words and short phrases parted by commas. */
export interface HintsSource {
  readonly hints: Readonly<Record<string, string>>
}

/** A phrase is harder to meet by chance than a word. */
const PHRASE_FACTOR = 1.4

/**
 * Makes the look-up form of the hints.
 *
 * A hint of one concern alone weighs 1; one that many concerns share weighs little, by the square of its rarity.
 */
export function compileHints({ hints }: HintsSource): Hints {
  const concerns = Object.keys(hints)
  const holders = new Map<string, Set<number>>()
  for (const [index, list] of Object.values(hints).entries()) {
    for (const hint of list.split(',')) {
      const stems = tokenize(hint)
        .map((token) => token.stem)
        .join(' ')
      if (stems === '') throw new Error(`"${hint}" of the hints for ${concerns[index]} has no words`)
      const known = holders.get(stems)
      if (known) known.add(index)
      else holders.set(stems, new Set([index]))
    }
  }
  const phrases: Record<string, [string, number, number[]][]> = {}
  for (const [stems, of] of holders) {
    const [first, ...rest] = stems.split(' ')
    const rarity = 1 - Math.log(of.size) / Math.log(concerns.length)
    const weight = rarity ** 2 * (rest.length > 0 ? PHRASE_FACTOR : 1)
    if (!Object.hasOwn(phrases, first!)) phrases[first!] = []
    phrases[first!]!.push([rest.join(' '), Math.round(weight * 1000) / 1000, [...of]])
  }
  // The longest first: a phrase hides the words inside it.
  for (const list of Object.values(phrases)) list.sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  return { concerns, phrases }
}
