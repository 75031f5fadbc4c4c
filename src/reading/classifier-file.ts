import { PairMap } from '../model/pair-map.ts'
import type { Classifier, Trained } from './classifier.ts'
import { ALONE, featureName } from './features.ts'
import { lineEnd, lineStart } from './word-list.ts'

interface Head extends Pick<Trained, 'classes' | 'bias'> {
  /** Bytes of the names that follow. */
  readonly names: number
}

/** Where the weights of a feature begin is written with these signs. */
const RADIX = 36

/**
 * What was learned, as the package ships it: a line of JSON; a line for each feature in the order of their code units,
 * with where its weights begin; and the weights, for each feature its rarity, how many pairs follow, and the pairs of a
 * class's number and a weight. Each is one byte, which a third of the size of text and no number to read until a need has the feature.
 */
export function classifierFile({ classes, bias, features }: Trained): Buffer {
  const lines: string[] = []
  const weights: number[] = []
  for (const name of [...features.keys()].sort()) {
    const [rarity, ...pairs] = features.get(name)!
    lines.push(`${name}\t${weights.length.toString(RADIX)}\n`)
    weights.push(rarity!, pairs.length / 2, ...pairs.map((each) => each & 0xff))
  }
  const names = Buffer.from(lines.join(''))
  const head: Head = { classes, bias, names: names.length }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), names, Uint8Array.from(weights)])
}

/** Reads such a file; the bytes of a feature become numbers when a need first has it. */
export function openClassifier(file: Buffer): Classifier {
  const start = file.indexOf('\n') + 1
  const { names, ...head } = JSON.parse(file.toString('utf8', 0, start)) as Head
  const lines = file.toString('utf8', start, start + names)
  const weights = new Int8Array(file.buffer, file.byteOffset + start + names, file.length - start - names)
  const learned = new PairMap<readonly number[]>()
  const strangers = new PairMap<true>()
  return {
    ...head,
    weightsOf(name, before = ALONE) {
      const known = learned.get(name, before)
      if (known !== undefined || strangers.get(name, before)) return known
      const found = weightsIn(lines, weights, featureName(name, before))
      if (found === undefined && strangers.size >= MOST_STRANGERS) strangers.clear()
      if (found === undefined) strangers.add(name, before, true)
      else learned.add(name, before, found)
      return found
    },
  }
}

function weightsIn(lines: string, weights: Int8Array, name: string): readonly number[] | undefined {
  const line = lineStart(`${name}\t`, lines)
  if (line < 0) return undefined
  const start = Number.parseInt(lines.slice(line + name.length + 1, lineEnd(lines, line)), RADIX)
  return [weights[start]!, ...weights.subarray(start + 2, start + 2 + 2 * weights[start + 1]!)]
}

/** Features that nothing was learned of, of a long batch; more would only fill the memory. Those learned are few enough to keep. */
const MOST_STRANGERS = 20_000
