import type { Day } from '../model/group.ts'

/** By the day that begins the count, and its number. */
export type DayNumbering = 'sunday-0' | 'sunday-1' | 'monday-1'

const FROM_SUNDAY: readonly Day[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const DAY_NUMBERS: Readonly<Record<DayNumbering, readonly (Day | undefined)[]>> = {
  'sunday-0': FROM_SUNDAY,
  'sunday-1': [undefined, ...FROM_SUNDAY],
  'monday-1': [undefined, ...FROM_SUNDAY.slice(1), 'sunday'],
}

const NAMES: ReadonlyMap<string, Day> = new Map(
  Object.entries({
    sunday: ['sun'],
    monday: ['mon'],
    tuesday: ['tue', 'tues'],
    wednesday: ['wed', 'weds'],
    thursday: ['thu', 'thur', 'thurs'],
    friday: ['fri'],
    saturday: ['sat'],
  } satisfies Record<Day, string[]>).flatMap(([day, short]) =>
    [day, ...short].map((name) => [name, day as Day] as const),
  ),
)

/** The day by its name; "Thurs", "wednesdays" and "TUE." are names too. */
export function dayNamed(text: string): Day | undefined {
  const word = text.trim().toLowerCase().replace(/\.$/, '')
  return NAMES.get(word) ?? NAMES.get(word.replace(/['’]?s$/, ''))
}

export interface Days {
  readonly days: readonly Day[]
  /** A number that no day has in this numbering: the feed numbers its days in another way. */
  readonly impossible?: number
  /** Words that are no day. */
  readonly unread?: string
}

/** A day or several: a number, a number as text, a name, "Monday, Friday", or a list of these. */
export function daysOf(value: unknown, numbering: DayNumbering): Days {
  const days = new Set<Day>()
  for (const item of (Array.isArray(value) ? value.slice(0, 14) : [value]).flatMap(parts)) {
    const number = typeof item === 'number' ? item : /^\d{1,3}$/.test(item) ? Number(item) : undefined
    if (number !== undefined) {
      const day = DAY_NUMBERS[numbering][number]
      if (day === undefined) return { days: [], impossible: number }
      days.add(day)
      continue
    }
    const day = dayNamed(String(item))
    if (day === undefined) return { days: [], unread: String(item) }
    days.add(day)
  }
  return { days: [...days] }
}

function parts(value: unknown): (string | number)[] {
  if (typeof value === 'number') return [value]
  if (value === null || value === undefined) return []
  // Something else that was given is no day, and is told.
  if (typeof value !== 'string') return [String(value)]
  return value
    .slice(0, 200)
    .split(/[,/&;]|\band\b/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
