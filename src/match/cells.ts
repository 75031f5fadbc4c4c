import type { Directory, Tags } from '../model/directory.ts'

/** Whom a group is for, how it works and how it is reached: its kind in each list of tags. */
export interface Manner {
  readonly identities: number
  readonly approaches: number
  readonly languages: number
  readonly access: number
  /** 1 = can be reached. */
  readonly contact: number
}

/** The manners of a directory, numbered as they are met. */
export interface Manners {
  numberOf(group: number): number
  of(group: number): Manner
  readonly all: readonly Manner[]
  /** A number below `marks` for its manner, found sooner than the other. */
  markOf(group: number): number
  readonly marks: number
}

/**
 * Groups in cells: those of one are alike in what they are about and in their manner. What goes by no more than these looks
 * at each cell once, and at no group: the columns of a large directory are seldom where the processor has them at hand.
 */
export interface Cells {
  readonly room: CellRoom
  /** The number of the first, and of the one after the last. */
  readonly first: number
  readonly end: number
}

/** Room for cells, which is kept: to make a typed array for each few takes longer than to fill it. */
export class CellRoom {
  /** Those of cell `c`, from `starts[c]` to before `starts[c + 1]`. */
  groups: Uint32Array = new Uint32Array(LEAST_ROOM)
  starts: Uint32Array = new Uint32Array(LEAST_ROOM + 1)
  manners: Uint32Array = new Uint32Array(LEAST_ROOM)
  /** The cell of each of the groups that are being put in cells. */
  #cellOf: Uint32Array = new Uint32Array(LEAST_ROOM)
  #cells = 0
  #groups = 0

  /** The number of the next cell. */
  get next(): number {
    return this.#cells
  }

  /** Puts groups in cells, one for each mark that they have, in the order in which these are met. */
  addByMark(groups: ArrayLike<number>, markOf: (group: number) => number, mannerOf: (group: number) => number): void {
    while (this.#groups + groups.length > this.groups.length) this.#grow()
    const { starts, manners } = this
    const first = this.#cells
    const cells = new Map<number, number>()
    for (let i = 0; i < groups.length; i++) {
      const mark = markOf(groups[i]!)
      let cell = cells.get(mark)
      if (cell === undefined) {
        cell = first + cells.size
        cells.set(mark, cell)
        manners[cell] = mannerOf(groups[i]!)
        starts[cell + 1] = 0
      }
      starts[cell + 1]!++
      this.#cellOf[i] = cell
    }
    this.#cells = first + cells.size
    // How many each holds becomes where its next one goes, and that, when all have their place, where it ends.
    let start = this.#groups
    for (let cell = first; cell < this.#cells; cell++) {
      const count = starts[cell + 1]!
      starts[cell + 1] = start
      start += count
    }
    for (let i = 0; i < groups.length; i++) this.groups[starts[this.#cellOf[i]! + 1]!++] = groups[i]!
    this.#groups += groups.length
  }

  /** Puts a group in the next cell. */
  add(group: number): void {
    if (this.#groups === this.groups.length) this.#grow()
    this.groups[this.#groups++] = group
  }

  /** Ends the next cell, when there is a group in it. */
  end(manner: number): void {
    if (this.#groups === this.starts[this.#cells]!) return
    this.manners[this.#cells] = manner
    this.starts[++this.#cells] = this.#groups
  }

  #grow(): void {
    const most = this.groups.length * 4
    this.groups = enlarged(this.groups, most)
    this.starts = enlarged(this.starts, most + 1)
    this.manners = enlarged(this.manners, most)
    this.#cellOf = new Uint32Array(most)
  }

  /** Forgets the cells from this one on. */
  forget(from = 0): void {
    this.#cells = from
    this.#groups = this.starts[from]!
  }
}

const LEAST_ROOM = 1024

function enlarged(numbers: Uint32Array, length: number): Uint32Array {
  const more = new Uint32Array(length)
  more.set(numbers)
  return more
}

export function groupCount({ room: { starts }, first, end }: Cells): number {
  return starts[end]! - starts[first]!
}

export function mannersOf(directory: Directory): Manners {
  const { size, concerns, identities, approaches, languages, access, contact } = directory
  const [people, ways, spoken] = [identities.kinds, approaches.kinds, languages.kinds]
  const [wayCount, spokenCount, offeredCount] = [kindCount(approaches), kindCount(languages), kindCount(access)]
  const marks = kindCount(identities) * wayCount * spokenCount * offeredCount * 2
  // Of a large directory a whole column would be read, and few directories tell of access.
  const offered = offeredCount === 1 ? undefined : access.kinds
  const accessOf = (group: number): number => offered?.[group] ?? 0
  // Numbers beyond it would be taken for one another; in a directory so various hardly two groups are alike.
  const isVarious = !Number.isSafeInteger(kindCount(concerns) * marks)
  const markOf = (group: number): number => {
    if (isVarious) return group
    const who = (people[group]! * wayCount + ways[group]!) * spokenCount + spoken[group]!
    return (who * offeredCount + accessOf(group)) * 2 + contact[group]!
  }
  const all: Manner[] = []
  const numbers = new Map<number, number>()
  const numberOf = (group: number): number => {
    const mark = markOf(group)
    const known = numbers.get(mark)
    if (known !== undefined) return known
    numbers.set(mark, all.length)
    return (
      all.push({
        identities: people[group]!,
        approaches: ways[group]!,
        languages: spoken[group]!,
        access: accessOf(group),
        contact: contact[group]!,
      }) - 1
    )
  }
  return { all, numberOf, of: (group) => all[numberOf(group)]!, marks: isVarious ? size : marks, markOf }
}

/** Puts groups of one kind of concerns, or of several, in cells. */
export function cellsOf(
  groups: ArrayLike<number>,
  { concerns: { kinds } }: Directory,
  manners: Manners,
  room: CellRoom,
): Cells {
  const first = room.next
  room.addByMark(groups, (group) => kinds[group]! * manners.marks + manners.markOf(group), manners.numberOf)
  return { room, first, end: room.next }
}

/** The cells, each parted further by a number below `end`; most are alike in it too, and then they are as they were. */
export function partedBy(cells: Cells, end: number, numberOf: (group: number) => number, room: CellRoom): Cells {
  const { groups, starts, manners } = cells.room
  const first = room.next
  for (let cell = cells.first; cell < cells.end; cell++) {
    let found = 0
    for (let i = starts[cell]!; i < starts[cell + 1]!; i++) found |= 1 << numberOf(groups[i]!)
    for (let number = 0; number < end; number++) {
      const bit = 1 << number
      if ((found & bit) === 0) continue
      for (let i = starts[cell]!; i < starts[cell + 1]!; i++)
        if (found === bit || numberOf(groups[i]!) === number) room.add(groups[i]!)
      room.end(manners[cell]!)
    }
  }
  if (room.next - first > cells.end - cells.first) return { room, first, end: room.next }
  room.forget(first)
  return cells
}

function kindCount({ starts }: Tags): number {
  return starts.length - 1
}
