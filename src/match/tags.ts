import type { Tags } from '../model/directory.ts'

/** The numbers of the tags whose name passes. */
export function tagsWhere(tags: Tags, passes: (name: string) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  tags.names.forEach((name, id) => {
    if (passes(name)) found.add(id)
  })
  return found
}

export function hasAny(tags: Tags, wanted: ReadonlySet<number>, group: number): boolean {
  if (wanted.size === 0) return false
  const end = tags.starts[group + 1]!
  for (let i = tags.starts[group]!; i < end; i++) if (wanted.has(tags.ids[i]!)) return true
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
