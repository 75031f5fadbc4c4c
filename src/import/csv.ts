import { columnsOf } from './csv-columns.ts'
import { type CsvOptions, csvGroup } from './csv-group.ts'
import { RowReader } from './csv-row-reader.ts'
import { csvRows } from './csv-rows.ts'
import { type ListingFormat, WrongFormat } from './listing-format.ts'

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** A spreadsheet, one group or one meeting of a group a row. */
export const csv: ListingFormat<CsvOptions> = {
  async *read(feed, options) {
    const rows = csvRows(feed)
    const { value: header, done } = await rows.next()
    if (done) throw new WrongFormat('it is empty')
    const columns = columnsOf(header.cells, options.map ?? [])
    for await (const { line, cells } of rows) {
      const row = new RowReader(columns, cells)
      const read = csvGroup(row, options)
      const { notes, leftOut } = row
      const said = { at: `line ${line}`, ...(notes.length > 0 && { unknownCodes: notes }) }
      if ('reason' in read) {
        yield { kind: 'skipped', reason: read.reason, ...said }
        continue
      }
      const seen = read.group.source?.seen
      const updated = seen?.length === DAY_LENGTH ? { updated: seen } : {}
      yield { kind: 'kept', ...read, ...updated, ...said, ...(leftOut.length > 0 && { leftOut }) }
    }
  },
}
