import { behindKey, type Lines } from '../model/lines.ts'
import { PairCache } from '../model/pair-cache.ts'
import { type Classifier, LARGEST, NOWHERE, type Trained } from './classifier.ts'
import { ALONE, featureName } from './features.ts'

interface Head extends Pick<Trained, 'classes' | 'bias'> {
  /** Bytes of the names that follow. */
  readonly names: number
}

/** Where the weights of a feature begin is written with these signs. */
const RADIX = 36

/**
 * What was learned, as the package ships it: a line of JSON; a line for each feature in the order of their bytes,
 * with where its weights begin; and the weights, for each feature its rarity, how many pairs follow, and the pairs of a
 * class's number and a weight. Each is one byte: a third of the size of text, and no number to read until a need has the feature.
 */
export function classifierFile({ classes, bias, features }: Trained): Buffer {
  if (classes.length > LARGEST) throw new Error(`${classes.length} classes are more than a byte has room for`)
  const lines: string[] = []
  const weights: number[] = []
  const byBytes = [...features].map(([name, numbers]) => [bytesOf(name), numbers] as const)
  for (const [name, [rarity, ...pairs]] of byBytes.sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`${name}\t${weights.length.toString(RADIX)}\n`)
    weights.push(rarity!, pairs.length / 2, ...pairs.map((each) => each & 0xff))
  }
  const names = Buffer.from(lines.join(''), 'latin1')
  const head: Head = { classes, bias, names: names.length }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), names, Uint8Array.from(weights)])
}

/** Reads such a file; where the weights of a feature are is looked up when a need has it. */
export function openClassifier(file: Buffer): Classifier {
  const start = file.indexOf('\n') + 1
  const { names, ...head } = JSON.parse(file.toString('utf8', 0, start)) as Head
  const lines = file.subarray(start, start + names)
  const weights = new Int8Array(file.buffer, file.byteOffset + start + names, file.length - start - names)
  const known = new PairCache(KEPT)
  const find = (name: string, before: string): number => placeIn(lines, featureName(name, before))
  return { ...head, weights, placeOf: (name, before = ALONE) => known.get(name, before, find) }
}

function placeIn(lines: Lines, name: string): number {
  const place = behindKey(`${bytesOf(name)}\t`, lines)
  return place === undefined ? NOWHERE : Number.parseInt(place, RADIX)
}

/** A sign for each byte, as the lines are read. */
function bytesOf(name: string): string {
  return ASCII.test(name) ? name : Buffer.from(name).toString('latin1')
}

const ASCII = /^[\0-\x7f]*$/

/** Features of a long batch that are not looked up again. */
const KEPT = 2 ** 15
