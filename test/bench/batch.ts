import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { Concern } from '../../src/model/vocabulary.ts'
import { needsFrom } from './needs.ts'
import { PROGRAM } from './package-of.ts'
import { Random } from './random.ts'

const FEW = 1_000
const MANY = 21_000

/** Intakes of twelve words through the program itself: what the larger number takes beyond the smaller one is answering alone. */
export function batchLines(
  file: string,
  scratch: string,
  concerns: readonly Concern[],
  isQuick: boolean,
): readonly string[] {
  const [few, many] = isQuick ? [200, 2_000] : [FEW, MANY]
  const needs = needsFrom(many, concerns, new Random(4))['12 words']
  const run = (count: number): { seconds: number; megabytes: number } => {
    const intakes = `${scratch}/intakes.ndjson`
    writeFileSync(
      intakes,
      needs
        .slice(0, count)
        .map(({ text }, id) => `${JSON.stringify({ id, need: text })}\n`)
        .join(''),
    )
    const watch = `process.on('exit', () => { const used = process.resourceUsage(); process.stderr.write('used ' + (used.userCPUTime + used.systemCPUTime) + ' ' + used.maxRSS) })`
    const flags = ['--import', `data:text/javascript,${encodeURIComponent(watch)}`]
    const ran = spawnSync(process.execPath, [...flags, PROGRAM, 'batch', intakes, '--data', file], {
      env: { ...process.env, XDG_CACHE_HOME: scratch },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (ran.status !== 0) throw new Error(`batch ended with ${ran.status}: ${ran.stderr}`)
    const [, microseconds, kilobytes] = /used (\d+) (\d+)/.exec(ran.stderr)!
    return { seconds: Number(microseconds) / 1e6, megabytes: Number(kilobytes) / 1024 }
  }
  run(1)
  const [a, b] = [run(few), run(many)]
  const rate = (many - few) / (b.seconds - a.seconds)
  return [
    `Batch: ${Math.round(rate)} intakes of 12 words a second of one processor; at most ${Math.round(a.megabytes)} MB for ${few}, ${Math.round(b.megabytes)} MB for ${many}`,
  ]
}
