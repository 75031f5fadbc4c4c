import type { Vocabulary } from '../model/vocabulary.ts'
import { hsdsService } from './hsds-service.ts'
import { jsonText } from './json-text.ts'
import type { ListWriter } from './list-writer.ts'
import { publicRecord } from './public-record.ts'

/** A page of services of the Human Services Data Specification 3.0, a service a line. */
export function listHsds(vocabulary: Vocabulary): ListWriter {
  return {
    head: (total) => {
      const page = {
        total_items: total,
        total_pages: 1,
        page_number: 1,
        size: total,
        first_page: true,
        last_page: true,
      }
      return `${JSON.stringify({ ...page, empty: total === 0 }).slice(0, -1)},"contents":[\n`
    },
    groups: (groups, from) =>
      groups
        .map((group, i) => `${from + i === 0 ? '' : ',\n'}${jsonText(hsdsService(publicRecord(group), vocabulary))}`)
        .join(''),
    tail: () => '\n]}\n',
  }
}
