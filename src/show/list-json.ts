import { jsonText } from './json-text.ts'
import type { ListWriter } from './list-writer.ts'
import { publicRecord } from './public-record.ts'

/** One JSON document, a group a line. */
export const listJson: ListWriter = {
  head: () => '{"version":1,"groups":[\n',
  groups: (groups, from) =>
    groups.map((group, i) => `${from + i === 0 ? '' : ',\n'}${jsonText(publicRecord(group))}`).join(''),
  tail: () => '\n]}\n',
}
