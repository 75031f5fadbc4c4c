import type { Directory, GroupedTags, People, Tags, Words } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { openColumns } from './columns.ts'
import type { LazyDirectory } from './layout.ts'
import { checkRecords, recordWords } from './records.ts'
import { compareBytes, TermList } from './term-list.ts'
import { fold } from './tokens.ts'

/** `all` = read and check all of it now, so that nothing can be found damaged later. */
export interface DecodeOptions {
  readonly all?: boolean
}

/**
 * The directory that these bytes hold; nothing is unpacked, and a group becomes an object only when asked for.
 *
 * A column is read and checked when it is first used, a record whenever it is: what is damaged is never answered from.
 *
 * @throws DamagedDirectory here, or when what is damaged is used
 */
export function decodeDirectory(source: Uint8Array | Bytes, { all = false }: DecodeOptions = {}): Directory {
  const bytes = source instanceof Uint8Array ? bytesOf(source) : source
  const { size, columns, readAll } = openColumns(bytes)
  if (all) {
    readAll()
    checkRecords(bytes, columns.groups.recordStarts(), size)
  }
  return directoryOf(columns, size, bytes)
}

function directoryOf(columns: LazyDirectory, size: number, bytes: Bytes): Directory {
  const { groups } = columns
  const decoder = new TextDecoder()
  return {
    size,
    group: (index) => {
      if (!(index >= 0 && index < size)) throw new RangeError(`there is no group ${index}`)
      return JSON.parse(decoder.decode(recordWords(bytes, groups.recordStarts(), index))) as Group
    },
    idOf: (index) => decoder.decode(groups.ids().subarray(groups.idStarts()[index]!, groups.idStarts()[index + 1]!)),
    indexOf: (id) => indexOfId(groups, new TextEncoder().encode(id)),
    concerns: groupedTagsOf(columns.concerns),
    identities: peopleOf(columns.identities),
    approaches: tagsOf(columns.approaches),
    languages: tagsOf(columns.languages),
    access: tagsOf(columns.access),
    organizations: groupedTagsOf(columns.organizations),
    words: wordsOf(columns.words),
    get focus() {
      return groups.focus()
    },
    get leader() {
      return groups.leader()
    },
    get individual() {
      return groups.individual()
    },
    get entry() {
      return groups.entry()
    },
    get cost() {
      return groups.cost()
    },
    get meets() {
      return groups.meets()
    },
    get contact() {
      return groups.contact()
    },
    get latitude() {
      return groups.latitude()
    },
    get longitude() {
      return groups.longitude()
    },
    get reach() {
      return groups.reach()
    },
    get placedBy() {
      return groups.placedBy()
    },
    get timeStarts() {
      return groups.timeStarts()
    },
    get timeDay() {
      return groups.timeDay()
    },
    get timeStart() {
      return groups.timeStart()
    },
    get nameOrder() {
      return groups.nameOrder()
    },
    get seen() {
      return groups.seen()
    },
  }
}

function indexOfId({ ids, idStarts, idOrder }: LazyDirectory['groups'], id: Uint8Array): number {
  const order = idOrder()
  const text = ids()
  const starts = idStarts()
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    const group = order[middle]!
    const difference = compareBytes(text, starts[group]!, starts[group + 1]!, id)
    if (difference === 0) return group
    if (difference < 0) low = middle + 1
    else high = middle
  }
  return -1
}

function tagsOf(columns: LazyDirectory['approaches']): Tags {
  return taggedBy(columns, {})
}

function groupedTagsOf(columns: LazyDirectory['organizations']): GroupedTags {
  return taggedBy(columns, {
    groupCount: (kind: number) => columns.groupStarts()[kind + 1]! - columns.groupStarts()[kind]!,
    groupsOf: (kind: number) => columns.groups(columns.groupStarts()[kind]!, columns.groupStarts()[kind + 1]!),
  })
}

function peopleOf(columns: LazyDirectory['identities']): People {
  return taggedBy(columns, {
    get exclusive() {
      return columns.exclusive()
    },
    get ageMin() {
      return columns.ageMin()
    },
    get ageMax() {
      return columns.ageMax()
    },
  })
}

/** The tags of a list, given to what goes with it: copying that would read it. */
function taggedBy<More extends object>(columns: LazyDirectory['approaches'], more: More): Tags & More {
  let terms: TermList | undefined
  let all: readonly string[] | undefined
  let numbers: ReadonlyMap<string, number> | undefined
  const list = (): TermList => {
    terms ??= new TermList(columns.names(), columns.nameStarts())
    return terms
  }
  const tags: Tags = {
    // A directory can have as many organisations as groups; most answers never name one.
    get names() {
      all ??= Array.from({ length: list().size }, (_, id) => list().term(id))
      return all
    },
    idOf: (name) => {
      numbers ??= new Map(tags.names.map((each, id) => [each, id]))
      return numbers.get(name) ?? -1
    },
    get size() {
      return list().size
    },
    get kinds() {
      return columns.kinds()
    },
    get starts() {
      return columns.starts()
    },
    get ids() {
      return columns.ids()
    },
  }
  return Object.defineProperties(tags, Object.getOwnPropertyDescriptors(more)) as Tags & More
}

function wordsOf(columns: LazyDirectory['words']): Words {
  let terms: TermList | undefined
  const list = (): TermList => {
    terms ??= new TermList(columns.terms(), columns.termStarts())
    return terms
  }
  return {
    get size() {
      return list().size
    },
    term: (id) => list().term(id),
    find: (term) => list().find(fold(term)),
    startingWith: (prefix) => list().startingWith(fold(prefix)),
    groupCount: (first, end) => columns.starts()[end]! - columns.starts()[first]!,
    groupsOf: (first, end) => columns.groups(columns.starts()[first]!, columns.starts()[end]!),
    fieldsOf: (first, end) => columns.fields(columns.starts()[first]!, columns.starts()[end]!),
    get lengths() {
      return columns.lengths()
    },
    get letters() {
      return columns.letters()
    },
  }
}
