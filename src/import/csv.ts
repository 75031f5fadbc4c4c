import { columnsOf, type Mapping } from './csv-columns.ts'
import { csvGroup } from './csv-group.ts'
import { RowReader } from './csv-row-reader.ts'
import { csvRows } from './csv-rows.ts'
import type { FeedWords } from './feed-words.ts'
import { type ListingFormat, WrongFormat } from './listing-format.ts'

export interface CsvOptions {
  readonly words: FeedWords
  readonly map?: Mapping
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** A spreadsheet, one group or one meeting of a group a row. */
export const csv: ListingFormat<CsvOptions> = {
  async *read(feed, { words, map = [] }) {
    const rows = csvRows(feed)
    const { value: header, done } = await rows.next()
    if (done) throw new WrongFormat('it is empty')
    const columns = columnsOf(header.cells, map)
    for await (const { line, cells } of rows) {
      const at = `line ${line}`
      const row = new RowReader(columns, cells)
      const read = csvGroup(row, words)
      const unknownCodes = row.notes.length > 0 ? { unknownCodes: row.notes } : {}
      if ('reason' in read) {
        yield { kind: 'skipped', at, reason: read.reason, ...unknownCodes }
        continue
      }
      const updated = read.group.source?.seen
      yield { kind: 'kept', at, ...read, ...(updated?.length === DAY_LENGTH && { updated }), ...unknownCodes }
    }
  },
}
