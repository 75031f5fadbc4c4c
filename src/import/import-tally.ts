import type { Age, ImportReport, ImportUpdate, Skipped } from '../model/import-report.ts'
import type { Imported } from './listing-format.ts'
import { Merger, type TextStore } from './merger.ts'

/** Different codes that are counted; a feed of noise cannot fill the report. */
const MOST_CODES = 1000

/** Takes the records of a feed one by one and keeps the accounts. */
export class ImportTally {
  readonly merger: Merger
  read = 0
  #kept = 0
  #merged = 0
  readonly #skipped: Skipped[] = []
  readonly #codes = new Map<string, number>()
  readonly #attendance = new Map<string, number>()
  readonly #ages = new Map<Age, number>()
  readonly #leftOut = new Map<string, number>()
  readonly #now: Date
  readonly #fault: (group: unknown) => string | undefined

  /** `fault` says why a group may not be written, when it may not. */
  constructor(now: Date, fault: (group: unknown) => string | undefined, texts?: TextStore) {
    this.merger = new Merger(texts)
    this.#now = now
    this.#fault = fault
  }

  add(record: Imported): void {
    this.read++
    for (const code of record.unknownCodes ?? []) {
      if (this.#codes.has(code) || this.#codes.size < MOST_CODES) count(this.#codes, code)
    }
    if (record.attendance) count(this.#attendance, record.attendance)
    const reason = record.kind === 'skipped' ? record.reason : this.#keep(record)
    if (reason !== undefined) this.#skipped.push({ at: record.at, reason })
  }

  #keep(record: Extract<Imported, { kind: 'kept' }>): string | undefined {
    const fault = this.#fault(record.group)
    if (fault !== undefined) return fault
    const added = this.merger.add(record)
    if (typeof added === 'object') return added.reason
    if (added === 'kept') this.#kept++
    else this.#merged++
    count(this.#ages, ageOf(record.updated, this.#now))
    for (const kind of record.leftOut ?? []) count(this.#leftOut, kind)
    return undefined
  }

  report(format: string, groups: number, notes: readonly string[], update?: ImportUpdate): ImportReport {
    const { year = 0, twoYears = 0, fiveYears = 0, older = 0, undated = 0 } = Object.fromEntries(this.#ages)
    return {
      format,
      read: this.read,
      kept: this.#kept,
      merged: this.#merged,
      skipped: this.#skipped,
      unknownCodes: mostFirst(this.#codes),
      groups,
      ...(this.#attendance.size > 0 && {
        attendance: { in_person: 0, hybrid: 0, online: 0, inactive: 0, ...Object.fromEntries(this.#attendance) },
      }),
      ages: { year, twoYears, fiveYears, older, undated },
      irregular: this.merger.irregular(),
      leftOut: mostFirst(this.#leftOut),
      notes,
      ...(update && { update }),
    }
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function mostFirst(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

function ageOf(date: string | undefined, now: Date): Age {
  if (date === undefined) return 'undated'
  const years =
    (now.getTime() - Date.parse(`${date.slice(0, 4)}-${date.slice(5, 7) || '01'}-${date.slice(8, 10) || '01'}`)) /
    31_557_600_000
  if (years <= 1) return 'year'
  return years <= 2 ? 'twoYears' : years <= 5 ? 'fiveYears' : 'older'
}
