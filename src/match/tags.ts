import type { Tags } from '../model/directory.ts'

/** Some of the tags of a list: 1 at the number of each. Asked of every group that a need touches, so it is an array. */
export type TagSet = Uint8Array

/** The tags whose name passes. */
export function tagsWhere(tags: Tags, passes: (name: string) => boolean): TagSet {
  return Uint8Array.from(tags.names, (name) => Number(passes(name)))
}

export function tagSet(tags: Tags, numbers: Iterable<number>): TagSet {
  const set = new Uint8Array(tags.groupStarts.length - 1)
  for (const number of numbers) set[number] = 1
  return set
}

export function isNone(set: TagSet): boolean {
  return !set.includes(1)
}

/** Whether a group has one of the tags. Columns are looked up once, not for every group, and not for nothing. */
export function hasAny(tags: Tags, wanted: TagSet): (group: number) => boolean {
  if (isNone(wanted)) return () => false
  const { starts, ids } = tags
  return (group) => {
    const end = starts[group + 1]!
    for (let i = starts[group]!; i < end; i++) if (wanted[ids[i]!] === 1) return true
    return false
  }
}

/** Whether the listing names no tag of the list at all. */
export function isSilent(tags: Tags): (group: number) => boolean {
  const { starts } = tags
  return (group) => starts[group] === starts[group + 1]
}

/** An approach and its kinds: `dbt` asks for `dbt-comprehensive` too. */
export function isKindOf(name: string, asked: string): boolean {
  return name === asked || name.startsWith(`${asked}-`)
}

/** BCP 47 tags of one language: `es-MX` is Spanish. */
export function isSameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b)
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!
