import { didYouMean } from '../directory/did-you-mean.ts'
import { DAYS, type Day } from '../model/group.ts'
import type { Intake, Slot, TimeOfDay } from '../model/intake.ts'
import { UsageError } from './errors.ts'
import { DAY_SETS, FILLERS, HOURS_WORDS, PARTS, RANGE_WORDS, wordsOfWhen } from './when-words.ts'

/** The days and times of day that `--day` and `--time`, or the fields of a batch line, ask for. */
export function whenOf(
  days: readonly string[] | undefined,
  time: string | undefined,
): Pick<Intake, 'days' | 'time' | 'slots'> {
  const byDay = (days ?? []).reduce<readonly Slot[]>((before, text) => joined(before, slotsIn('day', text)), [])
  const byTime = time === undefined ? [] : slotsIn('time', time)
  return asIntake(combined(byDay, byTime))
}

/** `--day tue evening` gives two values, of which the second says when on the days of the first. */
function joined(before: readonly Slot[], after: readonly Slot[]): readonly Slot[] {
  const isTimeAlone = after.length > 0 && after.every(({ days, time }) => days.length === 0 && time !== undefined)
  if (!isTimeAlone) return [...before, ...after]
  const open = before.filter(({ time }) => time === undefined)
  return open.length === 0
    ? [...before, ...after]
    : [...before.filter(({ time }) => time !== undefined), ...crossed(open, after)]
}

function combined(byDay: readonly Slot[], byTime: readonly Slot[]): readonly Slot[] {
  if (byDay.length === 0 || byTime.length === 0) return [...byDay, ...byTime]
  if (byTime.some(({ days }) => days.length > 0))
    throw new UsageError('Both --day and --time name days. Give them in one of the two.')
  if (byDay.some(({ time }) => time !== undefined))
    throw new UsageError('Both --day and --time name a time of day. Give it in one of the two.')
  return crossed(byDay, byTime)
}

function crossed(days: readonly Slot[], times: readonly Slot[]): readonly Slot[] {
  return days.flatMap((slot) => times.map(({ time }) => slotOf(slot.days, time)))
}

/** Days that share their time of day are told together; only several times of day need slots. */
function asIntake(slots: readonly Slot[]): Pick<Intake, 'days' | 'time' | 'slots'> {
  const byTime = new Map<string, Slot>()
  for (const { days, time } of slots) {
    const key = JSON.stringify(time ?? null)
    const known = byTime.get(key)
    const isAnyDay = days.length === 0 || known?.days.length === 0
    byTime.set(key, slotOf(isAnyDay ? [] : [...new Set([...(known?.days ?? []), ...days])], time))
  }
  const [first, ...others] = [...byTime.values()]
  if (first === undefined) return {}
  if (others.length > 0) return { slots: [first, ...others] }
  return {
    ...(first.days.length === 0 ? {} : { days: first.days }),
    ...(first.time === undefined ? {} : { time: first.time }),
  }
}

function slotOf(days: readonly Day[], time: TimeOfDay | undefined): Slot {
  return time === undefined ? { days } : { days, time }
}

/**
 * A time such as `5`, `5 pm`, `5:30 p.m.`, `17:00`; a word; or a dash. A text, because Node opens Unicode's tables for a
 * literal at every start.
 */
const TOKENS = String.raw`\d+(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?|[\p{L}]+|[-\u2013]|[^\s,.;&/|+]`

/** "tue evening", "mon, wed evenings", "weekday mornings or saturday", "between 5 and 8 pm on fridays". */
function slotsIn(option: string, text: string): readonly Slot[] {
  const tokens = text.toLowerCase().match(new RegExp(TOKENS, 'giu')) ?? []
  const slots: { days: Day[]; time?: TimeOfDay }[] = []
  let last: 'day' | 'time' | undefined
  for (let at = 0; at < tokens.length; ) {
    const current = slots.at(-1)
    const hours = hoursAt(option, tokens, at)
    if (hours !== undefined) {
      if (current !== undefined && current.time === undefined) current.time = hours.time
      // "tuesday morning or evening": the same days once more.
      else slots.push({ days: current?.days ?? [], time: hours.time })
      last = 'time'
      at = hours.end
      continue
    }
    const days = daysAt(tokens, at)
    if (days === undefined) {
      if (!FILLERS.has(tokens[at]!)) throw new UsageError(notKnown(option, text, tokens[at]!))
      at++
      continue
    }
    // "evenings on tuesday" tells the days of a time that had none; after "tuesday evening" another day begins anew.
    if (current === undefined || (last === 'time' && current.days.length > 0)) slots.push({ days: days.days })
    else current.days.push(...days.days)
    last = 'day'
    at = days.end
  }
  if (tokens.length === 0) throw new UsageError(notKnown(option, text, text))
  return slots
}

/** A day, several of them by one word, or from one to another. */
function daysAt(tokens: readonly string[], at: number): { days: Day[]; end: number } | undefined {
  const set = DAY_SETS[tokens[at]!]
  if (set !== undefined) return { days: [...set], end: at + 1 }
  const from = dayOf(tokens[at]!)
  if (from === undefined) return undefined
  const to = RANGE_WORDS.has(tokens[at + 1] ?? '') ? dayOf(tokens[at + 2] ?? '') : undefined
  if (to === undefined) return { days: [from], end: at + 1 }
  const all = Object.keys(DAYS) as Day[]
  const first = all.indexOf(from)
  const count = ((all.indexOf(to) - first + 7) % 7) + 1
  return { days: Array.from({ length: count }, (_, i) => all[(first + i) % 7]!), end: at + 3 }
}

function dayOf(word: string): Day | undefined {
  const stem = word.replace(/s$/, '')
  const found = Object.keys(DAYS).filter((day) => stem.length >= 3 && day.startsWith(stem))
  return found.length === 1 ? (found[0] as Day) : undefined
}

/** A part of the day, or hours: "after 5 pm", "before noon", "between 5 and 8 pm", "5-8 pm". */
function hoursAt(option: string, tokens: readonly string[], at: number): { time: TimeOfDay; end: number } | undefined {
  const word = tokens[at]!
  const side = HOURS_WORDS[word]
  const start = side === undefined ? at : at + 1
  const [first, joint, second] = tokens.slice(start, start + 3)
  const isRange =
    isClock(first) && isClock(second) && (RANGE_WORDS.has(joint!) || (word === 'between' && joint === 'and'))
  if (isRange && side !== 'before') return { time: rangeOf(option, first!, second!), end: start + 3 }
  if (side === 'after' && isClock(first))
    return { time: { from: minuteOf(option, first!), until: DAY_MINUTES }, end: start + 1 }
  if (side === 'before' && isClock(first)) return { time: { from: 0, until: minuteOf(option, first!) }, end: start + 1 }
  const part = PARTS[word]
  return part === undefined ? undefined : { time: part, end: at + 1 }
}

const DAY_MINUTES = 24 * 60
const CLOCK = /^(\d+)(?::(\d\d))?\s*(?:([ap])\.?m\b\.?)?$/

function isClock(token: string | undefined): boolean {
  return token !== undefined && (CLOCK.test(token) || token === 'noon' || token === 'midnight')
}

/** "5 to 8 pm" begins in the half of the day that it ends in; "10 to 1 pm" does not. */
function rangeOf(option: string, first: string, second: string): TimeOfDay {
  const until = minuteOf(option, second) || DAY_MINUTES
  const half = /[ap]/.exec(second)?.[0]
  const isBare = /^\d+(?::\d\d)?$/.test(first) && half !== undefined && CLOCK.test(second)
  const from = isBare
    ? [`${first} ${half}m`, `${first} ${half === 'p' ? 'a' : 'p'}m`]
        .map((text) => minuteOf(option, text))
        .find((minute) => minute < until)
    : minuteOf(option, first)
  if (from === undefined || from >= until)
    throw new UsageError(`--${option}: "${first} to ${second}" ends before it begins.`)
  return { from, until }
}

function minuteOf(option: string, text: string): number {
  if (text === 'noon') return DAY_MINUTES / 2
  if (text === 'midnight') return 0
  const [, hour = '', minute = '00', half] = CLOCK.exec(text)!
  const number = Number(hour)
  if (half !== undefined && number >= 1 && number <= 12 && Number(minute) < 60)
    return ((number % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute)
  const isTold = hour.length === 2 && (hour.startsWith('0') || number > 12)
  if (half === undefined && isTold && number <= 24 && Number(minute) < 60) return number * 60 + Number(minute)
  const isOpen = half === undefined && number >= 1 && number <= 12 && Number(minute) < 60
  throw new UsageError(
    isOpen
      ? `--${option} does not know whether "${text}" is in the morning or not. Did you mean ${text} pm?`
      : `--${option} does not know the time "${text}". Write it as 5 pm, 5:30 pm or 17:30.`,
  )
}

function notKnown(option: string, text: string, word: string): string {
  const guess = didYouMean(word, wordsOfWhen())
  const within = word === text.trim().toLowerCase() ? '' : ` in "${text}"`
  const help = guess ? `Did you mean ${guess}?` : 'Use words such as tuesday, weekends, "tue evening" or "after 5 pm".'
  return `--${option} does not know "${word}"${within}. ${help}`
}
