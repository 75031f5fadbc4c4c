import type { Classifier, Trained } from './classifier.ts'
import { lineEnd, lineStart } from './word-list.ts'

/** Weights are whole numbers; base 36 makes them two or three signs. */
const RADIX = 36

/** One line of JSON, then a line for each feature in the order of their code units: what was learned, as the package ships it. */
export function classifierText({ concerns, bias, features }: Trained): string {
  const lines = [...features.keys()].sort().map(
    (name) =>
      `${name}\t${features
        .get(name)!
        .map((number) => number.toString(RADIX))
        .join(' ')}\n`,
  )
  return `${JSON.stringify({ concerns, bias })}\n${lines.join('')}`
}

/** Reads such a text; a feature becomes numbers when a need first has it. */
export function openClassifier(text: string): Classifier {
  const head = text.indexOf('\n') + 1
  const lines = text.slice(head)
  const known = new Map<string, readonly number[] | undefined>()
  return {
    ...(JSON.parse(text.slice(0, head)) as Pick<Classifier, 'concerns' | 'bias'>),
    weightsOf(name) {
      if (known.has(name)) return known.get(name)
      const start = lineStart(`${name}\t`, lines)
      const weights =
        start < 0
          ? undefined
          : lines
              .slice(start + name.length + 1, lineEnd(lines, start))
              .split(' ')
              .map((number) => Number.parseInt(number, RADIX))
      if (known.size < MOST_KEPT) known.set(name, weights)
      return weights
    },
  }
}

/** Of a long batch, the words met first stay at hand; more would only fill the memory. */
const MOST_KEPT = 20_000
