import type { Group } from '../model/group.ts'
import type { Page } from '../show/page.ts'
import { createPaint } from '../show/paint.ts'
import type { Io, Sink } from './io.ts'
import { today } from './today.ts'
import { unitsOf } from './units-of.ts'

const DEFAULT_WIDTH = 80
/** Longer lines are hard to read, and below this nothing can be laid out. */
const WIDEST = 100
const NARROWEST = 40

/** Width, colour and date, decided once, for the stream the text goes to. */
export function pageOf(sink: Sink, io: Io): Page {
  const told = sink.columns ?? Number(io.env['COLUMNS'])
  const width = Math.min(WIDEST, Math.max(NARROWEST, Number.isFinite(told) && told > 0 ? told : DEFAULT_WIDTH))
  return { width, paint: createPaint(colorLevel(sink, io.env)), now: today(io), units: unitsOf(io.env) }
}

/** A page that tells when these groups meet next; what reckons with time zones is loaded when one of them has one. */
export async function pageWithNext(sink: Sink, io: Io, groups: readonly Group[]): Promise<Page> {
  const page = pageOf(sink, io)
  if (!groups.some(({ times = [] }) => times.some(({ timezone }) => timezone !== undefined))) return page
  const { nextMeeting } = await import('../show/next-meeting.ts')
  const now = io.now().getTime()
  return { ...page, nextOf: (times) => nextMeeting(times, now) }
}

/** `FORCE_COLOR` before `NO_COLOR` before the terminal, as force-color.org and no-color.org have it. */
function colorLevel(sink: Sink, env: Io['env']): 0 | 1 {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 0 : 1
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return 0
  return sink.isTerminal && env['TERM'] !== 'dumb' ? 1 : 0
}
