import { jsonText } from './json-text.ts'
import type { ListWriter } from './list-writer.ts'
import { publicRecord } from './public-record.ts'

/** One group a line: the form that large directories are kept in. */
export const listNdjson: ListWriter = {
  head: () => '',
  groups: (groups) => groups.map((group) => `${jsonText(publicRecord(group))}\n`).join(''),
  tail: () => '',
}
