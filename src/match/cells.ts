import type { Directory, Tags } from '../model/directory.ts'

/**
 * Groups in cells: those of one are alike in what they are about, whom they are for, how they work and how they are
 * reached. A gate or a step of the order that goes by no more than these looks at one group of each.
 */
export interface Cells {
  /** Those of cell `c`: `groups.subarray(starts[c], starts[c + 1])`. */
  readonly groups: Uint32Array
  readonly starts: Uint32Array
}

/** A number for all that the groups of a cell are alike in. */
export function markOf({
  concerns,
  identities,
  approaches,
  languages,
  access,
  contact,
}: Directory): (group: number) => number {
  const about = concerns.kinds
  const people = identities.kinds
  const ways = approaches.kinds
  const spoken = languages.kinds
  const [peopleCount, wayCount, spokenCount, offeredCount] = [identities, approaches, languages, access].map(kindCount)
  const most = [concerns, identities, approaches, languages, access].reduce((marks, list) => marks * kindCount(list), 2)
  // Numbers beyond it would be taken for one another; in a directory so various hardly two groups are alike.
  if (!Number.isSafeInteger(most)) return (group) => group
  // Of a large directory a whole column would be read, and few directories tell of access.
  const offered = offeredCount === 1 ? undefined : access.kinds
  return (group) => {
    const who = (about[group]! * peopleCount! + people[group]!) * wayCount! + ways[group]!
    return ((who * spokenCount! + spoken[group]!) * offeredCount! + (offered?.[group] ?? 0)) * 2 + contact[group]!
  }
}

export function cellsOf(groups: ArrayLike<number>, mark: (group: number) => number): Cells {
  const marks = new Float64Array(groups.length)
  for (let i = 0; i < groups.length; i++) marks[i] = mark(groups[i]!)
  return parted(groups, marks)
}

/** The cells, each parted further by a number below `end`; most are alike in it too, and then they are as they were. */
export function partedBy(cells: Cells, end: number, numberOf: (group: number) => number): Cells {
  const { groups, starts } = cells
  const numbers = new Uint8Array(groups.length)
  for (let i = 0; i < groups.length; i++) numbers[i] = numberOf(groups[i]!)
  if (areAlike(cells, numbers)) return cells
  const ordered = new Uint32Array(groups.length)
  const ends: number[] = [0]
  let count = 0
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    for (let number = 0; number < end; number++) {
      for (let i = starts[cell]!; i < starts[cell + 1]!; i++) if (numbers[i] === number) ordered[count++] = groups[i]!
      if (count > ends.at(-1)!) ends.push(count)
    }
  }
  return { groups: ordered, starts: new Uint32Array(ends) }
}

function areAlike({ starts }: Cells, numbers: Uint8Array): boolean {
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    const number = numbers[starts[cell]!]
    for (let i = starts[cell]! + 1; i < starts[cell + 1]!; i++) if (numbers[i] !== number) return false
  }
  return true
}

/** Groups with one mark together. */
function parted(groups: ArrayLike<number>, marks: Float64Array): Cells {
  const cells = new Map<number, number>()
  const cellOf = new Uint32Array(groups.length)
  const sizes: number[] = []
  for (let i = 0; i < groups.length; i++) {
    let cell = cells.get(marks[i]!)
    if (cell === undefined) {
      cell = sizes.length
      cells.set(marks[i]!, cell)
      sizes.push(0)
    }
    cellOf[i] = cell
    sizes[cell]!++
  }
  const starts = new Uint32Array(sizes.length + 1)
  for (const [cell, size] of sizes.entries()) starts[cell + 1] = starts[cell]! + size
  const next = starts.slice()
  const ordered = new Uint32Array(groups.length)
  for (let i = 0; i < groups.length; i++) ordered[next[cellOf[i]!]!++] = groups[i]!
  return { groups: ordered, starts }
}

function kindCount({ starts }: Tags): number {
  return starts.length - 1
}
