import { isZone } from './zone.ts'

/** How listings of the United States write a time zone; the letter for standard or summer time is not meant to the hour. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:p[sd]?t|pacific)$/, 'America/Los_Angeles'],
  [/^(?:m[sd]?t|mountain)$/, 'America/Denver'],
  [/^(?:c[sd]?t|central)$/, 'America/Chicago'],
  [/^(?:e[sd]?t|eastern)$/, 'America/New_York'],
  [/^(?:akst|akdt|alaska)$/, 'America/Anchorage'],
  [/^(?:hst|hawaii)$/, 'Pacific/Honolulu'],
  [/^(?:utc|gmt)$/, 'UTC'],
]

/** An IANA name, from one or from the way an American listing says it. */
export function zoneOf(text: string): string | undefined {
  const word = text.trim()
  const written = WRITTEN.find(([pattern]) => pattern.test(word.toLowerCase()))
  if (written) return written[1]
  return word.includes('/') && isZone(word) ? word : undefined
}
