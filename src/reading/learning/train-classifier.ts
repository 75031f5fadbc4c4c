import { LARGEST, SCALE, type Trained, UNIT } from '../classifier.ts'
import { featureName, forEachFeature } from '../features.ts'
import type { Language } from '../language.ts'
import { passageOf } from '../passage.ts'
import { peopleOf } from '../people.ts'
import { spelledOut } from '../spelled-out.ts'
import { tokenize } from '../tokenize.ts'
import type { Fit, Row } from './fit.ts'
import { fitEach } from './fit-each.ts'
import { fitFactored } from './fit-factored.ts'

export interface Example {
  /** The class that it is an example of. */
  readonly of: string
  readonly text: string
  /** A bare word tells less of how people write than a sentence does. */
  readonly weight: number
}

/** How the weights are come by. */
interface Way {
  /**
   * Each with the examples in an order of its own; the weights are the mean (Breiman 1996): in one fit alone the order
   * decides for about one text in thirty.
   */
  readonly fits: readonly ((rows: readonly Row[], rarity: Float32Array, size: number, seed: number) => Fit)[]
  /** Smaller weights are left out. */
  readonly leastWeight: number
}

/**
 * The two kinds of fit err on different texts; one of the slow and six of the quick ones on fewer than one and two,
 * and with four quick ones what is read still changes with the draw (0.822 to 0.828 of nDCG@5). With weights from
 * 0.05 on, long texts of writers that nothing was learned from are read a little better, in a file twice as large; from 0.3 on clearly worse.
 */
const many: Way = {
  fits: [fitEach, fitFactored, fitFactored, fitFactored, fitFactored, fitFactored, fitFactored],
  leastWeight: 0.15,
}

/** Of few classes with many texts each, the small weights tell as well, and the narrow middle finds less: 69 of 168 dangers told in unusual words, not 78. */
const few: Way = { fits: [fitEach, fitEach, fitEach], leastWeight: UNIT }

const WAYS: { readonly many: Way; readonly few: Way } = { many, few }

/** One fit; all of it can be handed to another thread. */
export interface FitTask {
  readonly way: keyof typeof WAYS
  readonly number: number
  readonly rows: readonly Row[]
  readonly rarity: Float32Array
  /** How many classes there are. */
  readonly size: number
}

export function fitOf({ way, number, rows, rarity, size }: FitTask): Fit {
  return WAYS[way].fits[number]!(rows, rarity, size, number + 1)
}

/** Pairs of words met less often are chance. */
const LEAST_PAIRS = 2

/**
 * Learns which words tell of which class; the same examples always give the same weights.
 *
 * @param run makes one fit, here or elsewhere
 */
export async function trainClassifier(
  examples: readonly Example[],
  classes: readonly string[],
  language: Language,
  way: FitTask['way'],
  run: (task: FitTask) => Fit | Promise<Fit> = fitOf,
): Promise<Trained> {
  const texts = examples.map(({ text }) => {
    const passage = passageOf(text, spelledOut(tokenize(text), language.shorthand), language)
    const names = new Set<string>()
    forEachFeature(
      passage,
      peopleOf(passage),
      () => true,
      (name, before) => names.add(featureName(name, before)),
    )
    return [...names]
  })
  const counts = new Map<string, number>()
  for (const names of texts) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => !name.includes(' ') || counts.get(name)! >= LEAST_PAIRS)
  const numbers = new Map(names.map((name, index) => [name, index]))
  const rarity = Float32Array.from(
    names,
    (name) => Math.log(examples.length / counts.get(name)!) / Math.log(examples.length),
  )
  const rows = examples.map(({ of, weight }, index): Row => {
    const features = Int32Array.from(
      texts[index]!.map((name) => numbers.get(name)).filter((each) => each !== undefined),
    )
    const length = Math.sqrt(
      Math.max(
        1,
        features.reduce((sum, each) => sum + rarity[each]! ** 2, 0),
      ),
    )
    return { of: classes.indexOf(of), features, weight, factor: SCALE / length }
  })
  const { fits, leastWeight } = WAYS[way]
  const tasks = fits.map((_, number): FitTask => ({ way, number, rows, rarity, size: classes.length }))
  const { weights, bias } = meanOf(await Promise.all(tasks.map(run)))
  const features = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    const row = weights.subarray(index * classes.length, (index + 1) * classes.length)
    // What a word adds to every class alike changes no share: without it, most weights are nothing.
    const alike = Float32Array.from(row).sort()[classes.length >> 1]!
    const pairs = classes
      .map((_, number): [number, number] => [number, (row[number]! - alike) * rarity[index]!])
      .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    if (pairs.length > 0)
      features.set(name, [
        Math.round(rarity[index]! * LARGEST),
        ...pairs.flatMap(([number, weight]) => [number, inUnits(weight)]),
      ])
  }
  return { classes, bias: [...bias].map((each) => Math.round(each / UNIT)), features }
}

function meanOf(fits: readonly Fit[]): Fit {
  const mean = (of: (fit: Fit) => Float32Array): Float32Array =>
    of(fits[0]!).map((_, at) => fits.reduce((sum, each) => sum + of(each)[at]!, 0) / fits.length)
  return { weights: mean(({ weights }) => weights), bias: mean(({ bias }) => bias) }
}

function inUnits(weight: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / UNIT)))
}
