import type { Tags } from '../model/directory.ts'
import { remembered } from '../model/remembered.ts'

/** Some of the tags of a list: 1 at the number of each. Asked of every group that a need touches, so it is an array. */
export type TagSet = Uint8Array

/** The tags whose name passes. */
export function tagsWhere(tags: Tags, passes: (name: string) => boolean): TagSet {
  const { names } = tags
  const set = new Uint8Array(names.length)
  for (let tag = 0; tag < set.length; tag++) set[tag] = Number(passes(names[tag]!))
  return set
}

export function tagSet(tags: Tags, numbers: Iterable<number>): TagSet {
  const set = new Uint8Array(tags.size)
  for (const number of numbers) set[number] = 1
  return set
}

export function isNone(set: TagSet): boolean {
  return !set.includes(1)
}

/** By kind, whether it has one of the tags. */
export function kindsHaving({ starts, ids }: Tags, wanted: TagSet): Uint8Array {
  const having = new Uint8Array(starts.length - 1)
  for (let kind = 0; kind < having.length; kind++) {
    for (let i = starts[kind]!; i < starts[kind + 1]!; i++) having[kind]! |= wanted[ids[i]!]!
  }
  return having
}

/** Whether a group has one of the tags. Kinds are few, and asked once; for no tag, nothing is looked up. */
export function hasAny(tags: Tags, wanted: TagSet): (group: number) => boolean {
  if (isNone(wanted)) return () => false
  const { kinds } = tags
  const having = kindsHaving(tags, wanted)
  return (group) => having[kinds[group]!] === 1
}

/** An approach and its kinds: `dbt` asks for `dbt-comprehensive` too. */
export function isKindOf(name: string, asked: string): boolean {
  return name === asked || name.startsWith(`${asked}-`)
}

/** BCP 47 tags of one language: `es-MX` is Spanish. */
export function isSameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b)
}

const MOST_LANGUAGES = 1000

const primary = remembered(MOST_LANGUAGES, (tag: string) => tag.toLowerCase().split('-', 1)[0]!)
