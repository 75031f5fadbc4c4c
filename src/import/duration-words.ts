import { clockText, minuteOf } from './clock.ts'

const HOURS = /(\d+(?:\.\d+)?)\s*h(?:(?:ou)?rs?)?\b/i
const MINUTES = /(\d+)\s*m(?:in(?:ute)?s?)?\b/i
const CLOCK = /^(\d{1,2})(?::|\s*h\s*)(\d{2})(?::00)?$/i
/** A bare number this large is no number of hours. */
const BARE_MINUTES = /^\d{2,3}$/

const DAY_MINUTES = 24 * 60

/** Minutes, from "90", "90 min", "1.5 hours", "1hr 30mins", "1h30" or "1:30". */
export function minutesOf(text: string): number | undefined {
  const words = text.trim()
  if (words.startsWith('-')) return undefined
  if (BARE_MINUTES.test(words) && Number(words) >= 15) return Number(words)
  const [, hours, minutes] = CLOCK.exec(words) ?? []
  const found =
    hours !== undefined
      ? Number(hours) * 60 + Number(minutes)
      : Math.round(Number(HOURS.exec(words)?.[1] ?? 0) * 60) + Number(MINUTES.exec(words)?.[1] ?? 0)
  return found > 0 && found < DAY_MINUTES ? found : undefined
}

/** `HH:MM` that many minutes later. */
export function later(start: string, minutes: number): string {
  return clockText((minuteOf(start) ?? 0) + minutes)
}
