import { PairMap } from '../model/pair-map.ts'
import type { Classifier, Trained } from './classifier.ts'
import { ALONE, featureName } from './features.ts'
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
  const learned = new PairMap<readonly number[]>()
  const strangers = new PairMap<true>()
  return {
    ...(JSON.parse(text.slice(0, head)) as Pick<Classifier, 'concerns' | 'bias'>),
    weightsOf(name, before = ALONE) {
      const known = learned.get(name, before)
      if (known !== undefined || strangers.get(name, before)) return known
      const weights = weightsIn(lines, featureName(name, before))
      if (weights === undefined && strangers.size >= MOST_STRANGERS) strangers.clear()
      if (weights === undefined) strangers.add(name, before, true)
      else learned.add(name, before, weights)
      return weights
    },
  }
}

function weightsIn(lines: string, name: string): readonly number[] | undefined {
  const start = lineStart(`${name}\t`, lines)
  if (start < 0) return undefined
  const numbers = lines.slice(start + name.length + 1, lineEnd(lines, start)).split(' ')
  return numbers.map((number) => Number.parseInt(number, RADIX))
}

/** Features that nothing was learned of, of a long batch; more would only fill the memory. Those learned are few enough to keep. */
const MOST_STRANGERS = 20_000
