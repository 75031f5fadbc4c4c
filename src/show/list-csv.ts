import { stringify } from 'csv-stringify/sync'
import type { Group } from '../model/group.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { ListWriter } from './list-writer.ts'
import { publicRecord } from './public-record.ts'
import { safe } from './safe.ts'
import { timesInWords } from './times-in-words.ts'

/** What a spreadsheet program may take for a formula and run; a text that begins with the apostrophe itself gets another. */
const FORMULA = /^'*[=+\-@＝＋－＠]/
const BREAKS = /\s+/g

type Cell = string | number | undefined

/** Names and values of the columns; the names are the fields' own, so that an import knows them. */
function columnsFor({ concerns, identities }: Vocabulary): Readonly<Record<string, (group: Group) => Cell>> {
  return {
    id: ({ id }) => id,
    name: ({ name }) => name,
    organization: ({ organization }) => organization,
    summary: ({ summary }) => summary,
    concerns: (group) => listed(group.concerns, (tag) => concerns.has(tag)),
    identities: (group) => listed(group.identities, (tag) => identities.has(tag)),
    exclusive: ({ exclusive }) => (exclusive === undefined ? undefined : exclusive ? 'yes' : 'no'),
    'ages.min': ({ ages }) => ages?.min,
    'ages.max': ({ ages }) => ages?.max,
    focus: ({ focus }) => focus,
    approach: ({ approach }) => listed(approach),
    leader: ({ leader }) => leader,
    individual: ({ individual }) => individual,
    meets: ({ meets }) => listed(meets),
    area: ({ area }) => area,
    'place.name': ({ place }) => place?.name,
    'place.address': ({ place }) => place?.address,
    'place.city': ({ place }) => place?.city,
    'place.region': ({ place }) => place?.region,
    'place.postal': ({ place }) => place?.postal,
    'place.country': ({ place }) => place?.country,
    'place.latitude': ({ place }) => place?.latitude,
    'place.longitude': ({ place }) => place?.longitude,
    times: ({ times = [] }) => timesInWords(times),
    'cost.type': ({ cost }) => cost?.type,
    'cost.amount': ({ cost }) => cost?.amount,
    'cost.note': ({ cost }) => cost?.note,
    languages: ({ languages }) => listed(languages),
    access: ({ access }) => listed(access),
    entry: ({ entry }) => entry,
    'contact.url': ({ contact }) => contact?.url,
    'contact.phone': ({ contact }) => contact?.phone,
    'contact.email': ({ contact }) => contact?.email,
    'source.url': ({ source }) => source?.url,
    'source.seen': ({ source }) => source?.seen,
  }
}

/** A spreadsheet, one group a row; it can be imported again. */
export function listCsv(vocabulary: Vocabulary): ListWriter {
  const columns = columnsFor(vocabulary)
  const row = (group: Group): Cell[] => Object.values(columns).map((value) => harmless(value(group)))
  return {
    head: () => stringify([Object.keys(columns)]),
    groups: (groups) => stringify(groups.map((group) => row(publicRecord(group)))),
    tail: () => '',
  }
}

/** A number is no formula, whatever its sign. */
function harmless(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  // A tab or a line end at the start is a way around the check above, and in the middle no more than a space.
  const text = safe(cell.replace(BREAKS, ' ').trim())
  return FORMULA.test(text) ? `'${text}` : text
}

const PLAIN_TAG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i

/** A word that an import might read as something else stands in quotation marks: it is to be taken as it is. */
function listed(
  tags: readonly string[] = [],
  isKnown: (tag: string) => boolean = (tag) => PLAIN_TAG.test(tag),
): string {
  return tags.map((tag) => (isKnown(tag) ? tag : `"${tag.replaceAll('"', '""')}"`)).join('; ')
}
