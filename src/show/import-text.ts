import { AGES, type Age, type ImportReport, type ImportUpdate, type Skipped } from '../model/import-report.ts'
import { joined, listed, type Safe, safe, say } from './safe.ts'

/** Places named for each reason; the whole list is in the report file. */
const MOST_PLACES = 3
const MOST_REASONS = 10
const MOST_CODES = 20

/** What an import did, for a person at a terminal. */
export function importText(report: ImportReport, path: string): string {
  const { format, read, kept, merged, skipped, groups, attendance, irregular } = report
  const lines: Safe[] = [
    say`${safe(format)}: ${many(read, 'record')} read. ${many(kept, 'group')}, ${number(merged)} more ${plain(merged === 1 ? 'meeting' : 'meetings')} of the same groups, ${number(skipped.length)} skipped.`,
  ]
  if (attendance) {
    const part = (name: string, words: string): Safe => say`${plain(words)} ${number(attendance[name] ?? 0)}`
    lines.push(
      say`  Attended: ${joined([part('in_person', 'in person'), part('hybrid', 'hybrid'), part('online', 'online'), part('inactive', 'inactive')], ', ')}.`,
    )
  }
  lines.push(...agesOf(report.ages), ...skippedOf(skipped))
  const codes = Object.entries(report.unknownCodes)
  if (codes.length > 0) {
    const shown = codes.slice(0, MOST_CODES).map(([code, count]) => say`${safe(code)} (${number(count)})`)
    const more = codes.length > shown.length ? say` and ${number(codes.length - shown.length)} more` : plain('')
    lines.push(say`  Codes not understood: ${joined(shown, ', ')}${more}.`)
  }
  const leftOut = Object.entries(report.leftOut).map(([kind, count]) => say`${safe(kind)} (${number(count)})`)
  if (leftOut.length > 0) lines.push(say`  Not taken over: ${joined(leftOut, ', ')}.`)
  if (irregular.length > 0)
    lines.push(
      say`  ${many(irregular.length, 'group')} ${plain(irregular.length === 1 ? 'names' : 'name')} particular weeks of the month in notes; call before sending someone: ${few(irregular.map(safe))}.`,
    )
  for (const note of report.notes) lines.push(say`  ${safe(note)}`)
  if (report.update) lines.push(...updateOf(report.update))
  lines.push(say`Wrote ${many(groups, 'group')} to ${safe(path)}.`)
  return `${joined(lines, '\n')}\n`
}

function agesOf(ages: ImportReport['ages']): Safe[] {
  const parts = (Object.keys(AGES) as Age[])
    .filter((age) => ages[age] > 0)
    .map((age) => say`${number(ages[age])} ${plain(AGES[age])}`)
  return parts.length > 0 ? [say`  Age of the records: ${joined(parts, ', ')}.`] : []
}

function skippedOf(skipped: readonly Skipped[]): Safe[] {
  const byReason = new Map<string, string[]>()
  for (const { at, reason } of skipped) {
    const places = byReason.get(reason)
    if (places) places.push(at)
    else byReason.set(reason, [at])
  }
  const reasons = [...byReason].sort((a, b) => b[1].length - a[1].length)
  const lines = reasons
    .slice(0, MOST_REASONS)
    .map(([reason, places]) => say`  Skipped ${number(places.length)}: ${safe(reason)} (${few(places.map(safe))}).`)
  if (reasons.length > MOST_REASONS)
    lines.push(say`  Skipped for ${number(reasons.length - MOST_REASONS)} more reasons: see --report.`)
  return lines
}

function updateOf({ added, changed, gone, goneButEdited, unchanged, keptByHand }: ImportUpdate): Safe[] {
  const part = (ids: readonly string[], word: string): Safe =>
    ids.length === 0 ? say`0 ${plain(word)}` : say`${number(ids.length)} ${plain(word)} (${few(ids.map(safe))})`
  const lines = [
    say`Against the file as it was: ${joined([part(added, 'added'), part(changed, 'changed'), part(gone, 'gone')], ', ')}, ${number(unchanged)} as before.`,
  ]
  if (keptByHand > 0)
    lines.push(say`  ${many(keptByHand, 'field')} edited by hand kept, where the feed says something else.`)
  if (goneButEdited.length > 0)
    lines.push(
      say`  No longer in the feed, but edited by hand and so kept; delete what has closed: ${few(goneButEdited.map(safe))}.`,
    )
  return lines
}

function few(parts: readonly Safe[]): Safe {
  const shown = parts.slice(0, MOST_PLACES)
  return parts.length > shown.length
    ? say`${joined(shown, ', ')} and ${number(parts.length - shown.length)} more`
    : listed(shown, 'and')
}

function many(count: number, word: string): Safe {
  return say`${number(count)} ${plain(word)}${plain(count === 1 ? '' : 's')}`
}

function number(count: number): Safe {
  return safe(count.toLocaleString('en-US'))
}

function plain(words: string): Safe {
  return safe(words)
}
