import { PLACED_BY, type Point } from '../model/directory.ts'
import { COSTS, DAYS, ENTRIES, FOCUS, type Group, INDIVIDUAL_RULES, LEADERS, MEETS } from '../model/group.ts'
import type { WritePiece } from './bytes.ts'
import { CompiledWriter } from './compiled-writer.ts'
import { Growing } from './growing.ts'
import {
  type Column,
  columnsInOrder,
  type DIRECTORY_LAYOUT,
  type FixedType,
  type GROUP_LAYOUT,
  type GroupColumns,
  type PartColumns,
} from './layout.ts'
import { placesIn } from './postings.ts'
import { RecordTexts } from './record-texts.ts'
import { statedPoint } from './stated-point.ts'
import { TagsBuilder } from './tags-builder.ts'
import { packTexts, utf8Order } from './term-list.ts'
import { WordsBuilder } from './words-builder.ts'

const NO_UPPER_AGE = 255
const NO_MINUTE = 65535
const MOST_REACH = 255

/** Numbers of a table's keys, from 1; 0 is kept for "not stated". */
const numbered = (table: object): ReadonlyMap<string, number> =>
  new Map(Object.keys(table).map((key, index) => [key, index + 1]))

const NUMBERS = {
  focus: numbered(FOCUS),
  leader: numbered(LEADERS),
  individual: numbered(INDIVIDUAL_RULES),
  entry: numbered(ENTRIES),
  cost: numbered(COSTS),
  meets: numbered(MEETS),
  day: numbered(DAYS),
  placedBy: numbered(PLACED_BY),
}

type Pushed = Exclude<keyof typeof GROUP_LAYOUT, 'ids' | 'idStarts' | 'idOrder' | 'recordStarts' | 'nameOrder'>

/** Bounds of age are below this; so are both of them, and what a listing says of others, beside one another. */
const AGES = 256

/** Compiles groups one at a time, in memory near that of their columns: records are handed over as they come. */
export class DirectoryBuilder {
  readonly #columns: { readonly [K in Pushed]: Growing<(typeof GROUP_LAYOUT)[K]> } = {
    focus: new Growing('u8'),
    leader: new Growing('u8'),
    individual: new Growing('u8'),
    entry: new Growing('u8'),
    cost: new Growing('u8'),
    meets: new Growing('u8'),
    contact: new Growing('u8'),
    latitude: new Growing('f32'),
    longitude: new Growing('f32'),
    reach: new Growing('u8'),
    placedBy: new Growing('u8'),
    timeStarts: new Growing('u32'),
    timeDay: new Growing('u8'),
    timeStart: new Growing('u16'),
    seen: new Growing('u16'),
  }
  readonly #ids: string[] = []
  readonly #names: string[] = []
  readonly #writer: CompiledWriter
  readonly #records: RecordTexts
  readonly #concerns = new TagsBuilder()
  readonly #identities = new TagsBuilder()
  /** What goes with the people of each kind. */
  readonly #people = { exclusive: new Growing('u8'), ageMin: new Growing('u8'), ageMax: new Growing('u8') }
  readonly #approaches = new TagsBuilder()
  readonly #languages = new TagsBuilder()
  readonly #access = new TagsBuilder()
  readonly #organizations = new TagsBuilder()
  readonly #words: WordsBuilder
  readonly #pointOf: (group: Group) => Point | undefined

  /**
   * `concerns`: the vocabulary's ids; every other concern of a group is a free tag, found by its words. `pointOf`: where a
   * group is on the map, when more is known than the listing's own coordinates.
   */
  constructor(
    concerns: ReadonlySet<string>,
    write: WritePiece,
    pointOf: (group: Group) => Point | undefined = statedPoint,
  ) {
    this.#writer = new CompiledWriter(write)
    this.#records = new RecordTexts((piece) => this.#writer.records(piece))
    this.#words = new WordsBuilder(concerns)
    this.#pointOf = pointOf
    this.#columns.timeStarts.push(0)
  }

  /** Ids must be unique; `parseGroups` sees to it. `text`: the group as JSON, when that is at hand. */
  add(group: Group, text: string = JSON.stringify(group)): void {
    this.#ids.push(group.id)
    this.#names.push(group.name)
    this.#records.add(text)
    this.#concerns.add(group.concerns)
    this.#forWhom(group)
    this.#approaches.add(group.approach)
    this.#languages.add(group.languages)
    this.#access.add(group.access)
    this.#organizations.add(group.organization === undefined ? [] : [group.organization])
    this.#words.add(group)
    this.#facts(group)
  }

  /** Writes the rest; nothing may be added afterwards. */
  finish(): void {
    const count = this.#ids.length
    const recordStarts = this.#records.finish()
    this.#part('groups', { ...this.#groupColumns(), recordStarts })
    this.#part('concerns', this.#concerns.finishGrouped())
    this.#part('identities', { ...this.#identities.finish(), ...finished(this.#people) })
    this.#part('approaches', this.#approaches.finish())
    this.#part('languages', this.#languages.finish())
    this.#part('access', this.#access.finish())
    this.#part('organizations', this.#organizations.finishGrouped())
    this.#part('words', this.#words.finish())
    this.#writer.end(count)
  }

  /** Each part is written before the next is made: no two are in memory at once. */
  #part<P extends keyof typeof DIRECTORY_LAYOUT>(part: P, columns: PartColumns<P>): void {
    for (const column of columnsInOrder(part, columns)) this.#writer.column(column)
  }

  #forWhom({ identities, exclusive, ages }: Group): void {
    const others = exclusive === undefined ? 0 : exclusive ? 2 : 1
    const [min, max] = [ages?.min ?? 0, ages?.max ?? NO_UPPER_AGE]
    if (this.#identities.add(identities, (others * AGES + min) * AGES + max) === undefined) return
    this.#people.exclusive.push(others)
    this.#people.ageMin.push(min)
    this.#people.ageMax.push(max)
  }

  #facts(group: Group): void {
    const columns = this.#columns
    columns.focus.push(numberOf('focus', group.focus))
    columns.leader.push(numberOf('leader', group.leader))
    columns.individual.push(numberOf('individual', group.individual))
    columns.entry.push(numberOf('entry', group.entry))
    columns.cost.push(numberOf('cost', group.cost?.type))
    let meets = 0
    for (const how of group.meets ?? []) meets |= 1 << (numberOf('meets', how) - 1)
    columns.meets.push(meets)
    const { url, phone, email } = group.contact ?? {}
    columns.contact.push(url !== undefined || phone !== undefined || email !== undefined ? 1 : 0)
    const point = this.#pointOf(group)
    columns.latitude.push(point?.latitude ?? Number.NaN)
    columns.longitude.push(point?.longitude ?? Number.NaN)
    columns.reach.push(Math.min(MOST_REACH, Math.ceil(point?.reach ?? 0)))
    columns.placedBy.push(numberOf('placedBy', point?.by))
    for (const { day, start } of group.times ?? []) {
      columns.timeDay.push(numberOf('day', day) - 1)
      columns.timeStart.push(
        start === undefined ? NO_MINUTE : Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5)),
      )
    }
    columns.timeStarts.push(columns.timeDay.length)
    columns.seen.push(monthOf(group.source?.seen))
  }

  #groupColumns(): Omit<GroupColumns, 'recordStarts'> {
    const ids = this.#ids
    const names = this.#names
    const { text, starts } = packTexts(ids)
    const byName = Uint32Array.from(ids, (_, i) => i).sort(
      (a, b) => compareUnits(names[a]!, names[b]!) || compareUnits(ids[a]!, ids[b]!),
    )
    const ordered = { ids: text, idStarts: starts, idOrder: utf8Order(ids), nameOrder: placesIn(byName) }
    return { ...ordered, ...finished(this.#columns) }
  }
}

type Finished<C> = { readonly [K in keyof C]: C[K] extends Growing<infer T> ? Column<T> : never }

function finished<C extends Readonly<Record<string, Growing<FixedType>>>>(columns: C): Finished<C> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.finish()])) as Finished<C>
}

function numberOf(table: keyof typeof NUMBERS, key: string | undefined): number {
  return (key !== undefined && NUMBERS[table].get(key)) || 0
}

/** By code units: the same on every machine and in every language. */
function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A listing dated by its year alone counts as read in January: never fresher than it is. */
function monthOf(seen: string | undefined): number {
  return seen === undefined ? 0 : Number(seen.slice(0, 4)) * 12 + (Number(seen.slice(5, 7)) || 1)
}
