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

export function hasAny(tags: Tags, wanted: TagSet, group: number): boolean {
  const end = tags.starts[group + 1]!
  for (let i = tags.starts[group]!; i < end; i++) if (wanted[tags.ids[i]!] === 1) return true
  return false
}

export function countOf(tags: Tags, group: number): number {
  return tags.starts[group + 1]! - tags.starts[group]!
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
