/**
 * Bytes of a column's entries: unsigned numbers of 8, 16 and 32 bits, floats of 32, and `least`: unsigned numbers, one a
 * group, of as few of these bits as hold the largest of them. Those in pieces are long, and little of them is read.
 */
export type ColumnType = 'u8' | 'u16' | 'u32' | 'f32' | 'least' | PieceType
export type PieceType = 'u8 in pieces' | 'u32 in pieces'
/** Types whose width is known before their numbers are. */
export type FixedType = Exclude<ColumnType, 'least' | PieceType>

const VIEWS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f32: Float32Array,
  'u8 in pieces': Uint8Array,
  'u32 in pieces': Uint32Array,
} as const

interface Views {
  readonly u8: Uint8Array
  readonly u16: Uint16Array
  readonly u32: Uint32Array
  readonly f32: Float32Array
  readonly least: Uint8Array | Uint16Array | Uint32Array
  readonly 'u8 in pieces': Uint8Array
  readonly 'u32 in pieces': Uint32Array
}

export type Column<T extends ColumnType = ColumnType> = Views[T]
export type Columns<L extends Readonly<Record<string, ColumnType>>> = { readonly [K in keyof L]: Column<L[K]> }

/** The tags of one open list: their names in the order of their UTF-8, the kind of each group, and what each kind has. */
export const TAG_LAYOUT = {
  names: 'u8',
  nameStarts: 'u32',
  kinds: 'least',
  starts: 'u32',
  ids: 'u32',
} as const

/** The same, and the groups of each kind. */
export const GROUPED_TAG_LAYOUT: typeof TAG_LAYOUT & { readonly groupStarts: 'u32'; readonly groups: 'u32 in pieces' } =
  {
    ...TAG_LAYOUT,
    groupStarts: 'u32',
    groups: 'u32 in pieces',
  }

/** The same, and what goes with the people a group is for. */
export const PEOPLE_LAYOUT: typeof TAG_LAYOUT & {
  readonly exclusive: 'u8'
  readonly ageMin: 'u8'
  readonly ageMax: 'u8'
} = { ...TAG_LAYOUT, exclusive: 'u8', ageMin: 'u8', ageMax: 'u8' }

export const WORD_LAYOUT = {
  terms: 'u8',
  termStarts: 'u32',
  /** Groups of term `t`: from `starts[t]` to before `starts[t + 1]`. */
  starts: 'u32',
  groups: 'u32 in pieces',
  fields: 'u8 in pieces',
  lengths: 'u8',
  letters: 'u32',
} as const

export const GROUP_LAYOUT = {
  ids: 'u8',
  idStarts: 'u32',
  /** Groups in the order of their ids' UTF-8. */
  idOrder: 'u32',
  /** Where every sixteenth record begins in the records, in units of four bytes. */
  recordStarts: 'u32',
  focus: 'u8',
  leader: 'u8',
  individual: 'u8',
  entry: 'u8',
  cost: 'u8',
  meets: 'u8',
  contact: 'u8',
  latitude: 'f32',
  longitude: 'f32',
  reach: 'u8',
  placedBy: 'u8',
  timeStarts: 'u32',
  timeDay: 'u8',
  timeStart: 'u16',
  nameOrder: 'u32',
  seen: 'u16',
} as const

/** Every column of a compiled directory, in the order of the file. A change here is a new FORMAT_VERSION. */
export const DIRECTORY_LAYOUT: {
  readonly groups: typeof GROUP_LAYOUT
  readonly concerns: typeof GROUPED_TAG_LAYOUT
  readonly identities: typeof PEOPLE_LAYOUT
  readonly approaches: typeof TAG_LAYOUT
  readonly languages: typeof TAG_LAYOUT
  readonly access: typeof TAG_LAYOUT
  readonly organizations: typeof GROUPED_TAG_LAYOUT
  readonly words: typeof WORD_LAYOUT
} = {
  groups: GROUP_LAYOUT,
  concerns: GROUPED_TAG_LAYOUT,
  identities: PEOPLE_LAYOUT,
  approaches: TAG_LAYOUT,
  languages: TAG_LAYOUT,
  access: TAG_LAYOUT,
  organizations: GROUPED_TAG_LAYOUT,
  words: WORD_LAYOUT,
}

export type TagColumns = Columns<typeof TAG_LAYOUT>
export type GroupedTagColumns = Columns<typeof GROUPED_TAG_LAYOUT>
export type PeopleColumns = Columns<typeof PEOPLE_LAYOUT>
export type WordColumns = Columns<typeof WORD_LAYOUT>
export type GroupColumns = Columns<typeof GROUP_LAYOUT>
export type PartColumns<P extends keyof typeof DIRECTORY_LAYOUT> = Columns<(typeof DIRECTORY_LAYOUT)[P]>

/** One part's columns, in the order of the file. */
export function columnsInOrder<P extends keyof typeof DIRECTORY_LAYOUT>(part: P, columns: PartColumns<P>): Column[] {
  const byName = columns as Readonly<Record<string, Column>>
  return Object.keys(DIRECTORY_LAYOUT[part]).map((name) => byName[name]!)
}

/** Columns that are read when they are first called for; of those in pieces, the entries `from` to before `end`. */
export type LazyColumns<L extends Readonly<Record<string, ColumnType>>> = {
  readonly [K in keyof L]: L[K] extends PieceType ? (from: number, end: number) => Column<L[K]> : () => Column<L[K]>
}
export type LazyColumn = (() => Column) | ((from: number, end: number) => Column)
export type LazyDirectory = {
  readonly [K in keyof typeof DIRECTORY_LAYOUT]: LazyColumns<(typeof DIRECTORY_LAYOUT)[K]>
}

/** Every column, each made by `next` in the order of the file. */
export function columnsFrom(next: (type: ColumnType) => LazyColumn): LazyDirectory {
  const parts: Record<string, Record<string, LazyColumn>> = {}
  for (const [part, layout] of Object.entries(DIRECTORY_LAYOUT)) {
    const columns: Record<string, LazyColumn> = {}
    for (const [name, type] of Object.entries(layout)) columns[name] = next(type)
    parts[part] = columns
  }
  return parts as unknown as LazyDirectory
}

export function isInPieces(type: ColumnType): type is PieceType {
  return type === 'u8 in pieces' || type === 'u32 in pieces'
}

/** A view of `length` bytes of a buffer as a column of a directory of `size` groups. */
export function view(type: ColumnType, buffer: ArrayBufferLike, offset: number, length: number, size: number): Column {
  const View = VIEWS[type === 'least' ? typeOfWidth(length / size) : type]
  return new View(buffer as ArrayBuffer, offset, length / View.BYTES_PER_ELEMENT)
}

function typeOfWidth(bytes: number): FixedType {
  return bytes === 4 ? 'u32' : bytes === 2 ? 'u16' : 'u8'
}

/** The numbers, all below `end`, in as little room as holds them. */
export function least(values: Uint32Array, end: number): Column<'least'> {
  if (end > 0x10000) return values
  return end > 0x100 ? Uint16Array.from(values) : Uint8Array.from(values)
}

/** An empty column with room for `length` entries. */
export function column<T extends FixedType>(type: T, length: number): Column<T> {
  return new VIEWS[type](length) as Column<T>
}
