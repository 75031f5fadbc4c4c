import type { Measured } from './measure.ts'
import { NEED_KINDS, type NeedKind } from './needs.ts'

const FIRST = 'group-finder'

/** One row an engine; each kind of need with its median, p99, number of answers, ratio to ours, and share served. */
export function table(size: number, engines: readonly string[], measured: ReadonlyMap<string, Measured>): string {
  const head = ['', 'load s', 'MB', ...NEED_KINDS.flatMap((kind) => [kind, 'p99', 'n', 'ratio', 'served'])]
  const rows = engines.map((engine) => {
    const found = measured.get(engine)
    if (found === undefined) return [engine, 'skipped: one query takes more than a minute, or it could not run']
    const cells = NEED_KINDS.flatMap((kind) => cellsOf(found, kind, measured.get(FIRST)))
    return [engine, (found.load / 1000).toFixed(2), found.memory.toFixed(0), ...cells]
  })
  return `\n${size} groups\n${aligned([head, ...rows])}`
}

function cellsOf(found: Measured, kind: NeedKind, ours: Measured | undefined): string[] {
  const asked = found.asked[kind]
  if (asked === undefined) return ['skipped', '', '', '', '']
  const own = ours?.asked[kind]?.median
  const ratio = own === undefined ? '' : `${rounded(asked.median / own)} x`
  return [
    milliseconds(asked.median),
    milliseconds(asked.p99),
    String(asked.n),
    ratio,
    `${Math.round(asked.served * 100)}%`,
  ]
}

export function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(3) : rounded(time)
}

function rounded(number: number): string {
  return number < 10 ? number.toFixed(2) : String(Math.round(number))
}

/** A row of fewer cells is a remark, and widens no column. */
function aligned(rows: readonly (readonly string[])[]): string {
  const whole = rows.filter(({ length }) => length === rows[0]!.length)
  const widths = rows[0]!.map((_, column) => Math.max(...whole.map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(row.length < 3 ? 0 : widths[at]!)))
      .join('  ')
  return rows.map(line).join('\n')
}
