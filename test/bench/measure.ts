import { type Ask, ENGINES } from './engines.ts'
import { NEED_KINDS, type NeedKind, needsFrom } from './needs.ts'
import { openFinder } from './package-of.ts'
import { Random } from './random.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What one engine, in a process of its own, is asked to do. */
export interface Task {
  readonly engine: string
  readonly file: string
  readonly scratch: string
  /** Needs of each kind. */
  readonly count: number
  /** Milliseconds after which a kind of need is left as it is. */
  readonly patience: number
  readonly kinds: readonly NeedKind[]
}

export interface Measured {
  /** From the file to ready, in milliseconds. */
  readonly load: number
  /** Growth of the process, in megabytes. */
  readonly memory: number
  readonly asked: Readonly<Partial<Record<NeedKind, Asked>>>
}

export interface Asked extends Spread {
  /** Share of needs whose right concern one of the first five groups is for. */
  readonly served: number
}

/** A query that takes longer says enough by itself. */
const SLOW = 100
/** Needs of each kind that are asked before time is taken: so many are new to the compiler of Node, as in a long batch. */
const WARM_UP = 4000

async function measure({ engine, file, scratch, count, patience, kinds }: Task): Promise<Measured> {
  const { vocabulary } = await openFinder()
  const needs = needsFrom(WARM_UP + count, [...vocabulary.concerns.values()], new Random(2))
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const start = performance.now()
  const ask = await ENGINES[engine]!({ file, scratch })
  const load = performance.now() - start
  globalThis.gc?.()
  const memory = (process.memoryUsage.rss() - before) / 1e6
  const asked = NEED_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => [
    kind,
    timed(ask, needs[kind], patience),
  ])
  return { load, memory, asked: Object.fromEntries(asked) }
}

/** Warm, and of needs that were not asked before; unless one answer takes so long that warmth is nothing to it. */
function timed(ask: Ask, all: ReturnType<typeof needsFrom>[NeedKind], patience: number): Asked {
  const needs = all.slice(WARM_UP)
  const times: number[] = []
  let served = 0
  const once = ({ text, concern }: (typeof needs)[number]): number => {
    const start = performance.now()
    const found = ask(text, concern)
    times.push(performance.now() - start)
    if (found.some((concerns) => concerns.includes(concern))) served++
    return times.at(-1)!
  }
  const until = (some: typeof needs, end: number): void => {
    for (const need of some) if (performance.now() < end) once(need)
  }
  const start = performance.now()
  // The first of all also waits for what is read and compiled once.
  const isSlow = needs.slice(0, 2).every((need) => once(need) > SLOW)
  if (!isSlow) {
    until(all.slice(0, WARM_UP), performance.now() + patience / 2)
    times.length = 0
    served = 0
    once(needs[0]!)
  }
  until(needs.slice(1), (isSlow ? start : performance.now()) + patience)
  return { ...spreadOf(times), served: served / times.length }
}

const task = JSON.parse(process.argv[2]!) as Task
process.stdout.write(JSON.stringify(await measure(task)))
