import type { FileParts } from '../model/file-parts.ts'
import { behindKey, behindNearest } from '../model/lines.ts'
import { PairCache } from '../model/pair-cache.ts'
import { type Classifier, LARGEST, NOWHERE, type Trained } from './classifier.ts'
import { ALONE, featureName } from './features.ts'

interface Head extends Pick<Trained, 'classes' | 'bias'> {
  /** Bytes of the index that follows. */
  readonly index: number
  /** Bytes of the names behind it. */
  readonly names: number
}

/** Places are written with these signs. */
const RADIX = 36
/** Features between two lines of the index: half as many bytes as are read at once. */
const INDEXED = 128
/** Bytes that hold the first line, however many classes there are. */
const LONGEST_HEAD = 8192

/**
 * What was learned, as the package ships it: a line of JSON; an index, a line for every so many
 * names; a line for each feature in the order of their bytes, with where its weights begin; and the weights, for each
 * feature its rarity, how many pairs follow, and the pairs of a class's number and a weight. Each is one byte: a third of the size of text, and no number to read until a need has the feature.
 */
export function classifierFile({ classes, bias, features }: Trained): Buffer {
  if (classes.length > LARGEST) throw new Error(`${classes.length} classes are more than a byte has room for`)
  const names: string[] = []
  const weights: number[] = []
  const byBytes = [...features].map(([name, numbers]) => [bytesOf(name), numbers] as const)
  for (const [name, [rarity, ...pairs]] of byBytes.sort(([a], [b]) => (a < b ? -1 : 1))) {
    names.push(`${name}\t${weights.length.toString(RADIX)}\n`)
    weights.push(rarity!, pairs.length / 2, ...pairs.map((each) => each & 0xff))
  }
  const index = indexOf(names)
  const head: Head = { classes, bias, index: index.length, names: names.join('').length }
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    Buffer.from([index, ...names].join(''), 'latin1'),
    Uint8Array.from(weights),
  ])
}

/** For the first of every so many lines, its name, and where they begin and end. */
function indexOf(lines: readonly string[]): string {
  const index: string[] = []
  let end = 0
  for (let at = 0; at < lines.length; at += INDEXED) {
    const begin = end
    for (const line of lines.slice(at, at + INDEXED)) end += line.length
    const [name = ''] = lines[at]!.split('\t')
    index.push(`${name}\t${begin.toString(RADIX)} ${end.toString(RADIX)}\n`)
  }
  return index.join('')
}

/**
 * Reads such a file; where the weights of a feature are is looked up when a need has it.
 *
 * @param kept features that are not looked up again, a power of two
 */
export function openClassifier(file: FileParts, kept: number = KEPT): Classifier {
  const { bytes } = file
  file.need(0, LONGEST_HEAD)
  const start = bytes.indexOf('\n') + 1
  const { index: indexBytes, names: nameBytes, ...head } = JSON.parse(bytes.toString('utf8', 0, start)) as Head
  const [names, weights] = [start + indexBytes, start + indexBytes + nameBytes]
  file.need(start, names)
  const index = bytes.subarray(start, names)
  const known = new PairCache(kept)
  const find = (name: string, before: string): number => {
    const key = `${bytesOf(featureName(name, before))}\t`
    const [begin = 0, end = 0] = behindNearest(key, index)
      .split(' ')
      .map((place) => Number.parseInt(place, RADIX))
    file.need(names + begin, names + end)
    const place = behindKey(key, bytes.subarray(names + begin, names + end))
    if (place === undefined) return NOWHERE
    const at = Number.parseInt(place, RADIX)
    file.need(weights + at, weights + at + mostOf(head.classes))
    return at
  }
  return {
    ...head,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weights, bytes.length - weights),
    placeOf: (name, before = ALONE) => known.get(name, before, find),
  }
}

/** Bytes of the weights of a feature that every class has one of. */
function mostOf({ length }: readonly string[]): number {
  return 2 + 2 * length
}

/** A sign for each byte, as the lines are read. */
function bytesOf(name: string): string {
  return ASCII.test(name) ? name : Buffer.from(name).toString('latin1')
}

const ASCII = /^[\0-\x7f]*$/

/** Features of a long batch that are not looked up again. */
const KEPT = 2 ** 15
