import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { batchLines } from './batch.ts'
import { ENGINES } from './engines.ts'
import { groupsFrom } from './groups.ts'
import type { Measured, Task } from './measure.ts'
import { NEED_KINDS, type NeedKind } from './needs.ts'
import { models, ROOT } from './package-of.ts'
import { Random } from './random.ts'
import { readingLines } from './reading.ts'
import { startLines } from './start.ts'
import { milliseconds, table } from './table.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    sizes: { type: 'string' },
    engines: { type: 'string' },
    /** Only what the start of the program takes. */
    start: { type: 'boolean' },
  },
})
const BUILT_IN = fileURLToPath(new URL('data/groups.yaml', ROOT))
/** Fuse.js takes half a minute for one long post: the quick look goes without. */
const QUICK = { sizes: [10_000], count: 100, patience: 400, batchSize: 10_000, asked: NEED_KINDS.slice(0, 3) }
const WHOLE = {
  sizes: [0, 10_000, 100_000, 1_000_000],
  count: 300,
  patience: 8_000,
  batchSize: 100_000,
  asked: NEED_KINDS,
}
const { count, patience, batchSize, asked, ...usual } = values.quick ? QUICK : WHOLE
/** 0 = the built-in directory. */
const sizes = values.sizes?.split(',').map(Number) ?? usual.sizes
const engines = Object.keys(ENGINES).filter((name) => values.engines?.split(',').includes(name) ?? true)

/** One query that takes longer is not asked. */
const TOO_LONG = 60_000
/** An engine that is not done with one size by then is stopped. */
const LONGEST = 20 * 60_000
const MEGABYTES = 14_000

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const scratch = mkdtempSync(`${tmpdir()}/group-finder-bench-`)
try {
  await run()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function run(): Promise<void> {
  say(
    `Node ${process.version}, load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}. Times in milliseconds.`,
  )
  const lent = await models()
  const bySize = new Map<number, Map<string, Measured>>()
  const files = new Map<number, string>()
  for (const size of sizes) {
    files.set(size, size === 0 ? BUILT_IN : written(size))
    if (values.start) continue
    const measured = new Map<string, Measured>()
    for (const engine of engines) {
      const found = measuredIn(engine, size)
      if (found) measured.set(engine, found)
    }
    bySize.set(size, measured)
    say(table(size === 0 ? lent.groups.length : size, engines, measured))
  }
  for (const line of await startLines(files, scratch)) say(line)
  if (values.start) return
  const [small, large] = [sizes.find((size) => size > 0), sizes.at(-1)]
  if (small !== undefined && large !== undefined && small < large) say(growth(small, large))
  for (const line of await readingLines(lent.concerns)) say(line)
  const file = files.get(batchSize)
  if (file !== undefined) for (const line of batchLines(file, scratch, lent.concerns, values.quick === true)) say(line)

  function written(size: number): string {
    const file = `${scratch}/${size}.ndjson`
    const to = openSync(file, 'w')
    let text = ''
    for (const group of groupsFrom(size, lent, new Random(1))) {
      text += `${JSON.stringify(group)}\n`
      if (text.length < 1 << 20) continue
      writeSync(to, text)
      text = ''
    }
    writeSync(to, text)
    closeSync(to)
    return file
  }

  /** Undefined when nothing was asked. The built-in directory is YAML, which only the program reads. */
  function measuredIn(engine: string, size: number): Measured | undefined {
    const kinds = asked.filter((kind) => expected(engine, size, kind) < TOO_LONG)
    const file = size === 0 && engine !== 'group-finder' && engine !== 'scan of columns' ? plain() : files.get(size)!
    if (kinds.length === 0) return undefined
    const task: Task = { engine, file, scratch, count, patience, kinds }
    const program = fileURLToPath(new URL('measure.js', import.meta.url))
    const flags = ['--expose-gc', `--max-old-space-size=${MEGABYTES}`]
    const ran = spawnSync(process.execPath, [...flags, program, JSON.stringify(task)], {
      encoding: 'utf8',
      timeout: LONGEST,
      maxBuffer: 1 << 26,
    })
    if (ran.status !== 0) {
      say(`${engine} gave no answer: ${ran.error?.message ?? ran.stderr.trim().split('\n').at(-5) ?? ''}`)
      return undefined
    }
    return JSON.parse(ran.stdout) as Measured
  }

  function plain(): string {
    const file = `${scratch}/built-in.ndjson`
    const to = openSync(file, 'w')
    for (const group of lent.groups) writeSync(to, `${JSON.stringify(group)}\n`)
    closeSync(to)
    return file
  }

  /** From the size before, as if time grew with the number of groups. */
  function expected(engine: string, size: number, kind: NeedKind): number {
    const before = sizes[sizes.indexOf(size) - 1]
    if (before === undefined) return 0
    const known = bySize.get(before)?.get(engine)?.asked[kind]
    return known === undefined ? TOO_LONG : known.median * (size / (before || lent.groups.length))
  }

  function growth(from: number, to: number): string {
    const median = (size: number, kind: NeedKind) => bySize.get(size)?.get('group-finder')?.asked[kind]?.median
    const cells = NEED_KINDS.map((kind) => {
      const [a, b] = [median(from, kind), median(to, kind)]
      return a === undefined || b === undefined
        ? ''
        : `${kind} ${milliseconds(a)} to ${milliseconds(b)}, ${(b / a).toFixed(1)} x`
    })
    return `group-finder, median from ${from} to ${to} groups: ${cells.join('; ')}`
  }
}
