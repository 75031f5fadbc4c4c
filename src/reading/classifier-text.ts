import { remembered } from '../model/remembered.ts'
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
  return {
    ...(JSON.parse(text.slice(0, head)) as Pick<Classifier, 'concerns' | 'bias'>),
    weightsOf: remembered(MOST_KEPT, (name: string) => {
      const start = lineStart(`${name}\t`, lines)
      if (start < 0) return undefined
      const numbers = lines.slice(start + name.length + 1, lineEnd(lines, start)).split(' ')
      return numbers.map((number) => Number.parseInt(number, RADIX))
    }),
  }
}

/** Words of a long batch; more would only fill the memory. */
const MOST_KEPT = 20_000
