import type { MeetingTime } from '../model/group.ts'
import type { RowReader } from './csv-row-reader.ts'
import { later, minutesOf } from './duration-words.ts'
import { timesInWords } from './times-in-words.ts'

/** Meeting times of a row: in words in one column, or a day, hours, weeks and a zone in columns of their own. */
export function csvTimes(row: RowReader): MeetingTime[] | undefined {
  const zone = row.text('timezone') ?? ''
  const minutes = row.read('duration', minutesOf)
  const texts = [apart(row, zone), row.lines('times')?.replaceAll(/(?=[;\n]|$)/g, ` ${zone}`)]
  const read = texts.filter((text) => text !== undefined).map(timesInWords)
  for (const words of read.flatMap(({ unread }) => unread)) row.note('times', words)
  const times = read.flatMap((each) => each.times)
  if (times.length === 0) return undefined
  return minutes === undefined
    ? times
    : times.map((time) => (time.start && !time.end ? { ...time, end: later(time.start, minutes) } : time))
}

/** The separate columns, in the order in which people say them. */
function apart(row: RowReader, zone: string): string | undefined {
  const [day, start, end, weeks] = [row.text('day'), row.text('start'), row.text('end'), row.text('weeks')]
  if (day === undefined && start === undefined) return undefined
  const hours = end === undefined ? start : start === undefined ? `until ${end}` : `${start} - ${end}`
  return [weeks, day, hours, zone].filter((each) => each !== undefined && each !== '').join(' ')
}
