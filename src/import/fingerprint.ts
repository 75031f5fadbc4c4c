import type { Group } from '../model/group.ts'
import { hash32 } from './stable-id.ts'

export type ImportedField = Exclude<keyof Group, 'id'>

/** Every field that an import may write; a field's place is its letter in a fingerprint, so new ones go to the end. */
export const IMPORTED_FIELDS: readonly ImportedField[] = [
  'name',
  'organization',
  'summary',
  'concerns',
  'identities',
  'exclusive',
  'ages',
  'focus',
  'approach',
  'leader',
  'individual',
  'meets',
  'area',
  'place',
  'times',
  'cost',
  'languages',
  'access',
  'entry',
  'contact',
  'source',
]

const MARK_LENGTH = 5

/** What an import wrote in each field: a letter for the field and four for its value. */
export class Fingerprint {
  readonly #marks: ReadonlyMap<string, string>
  /** Which feed: groups of another one in the same file are not this one's to remove. */
  readonly feed: string

  private constructor(feed: string, marks: ReadonlyMap<string, string>) {
    this.feed = feed
    this.#marks = marks
  }

  static of(feed: string, group: Group): string {
    const marks = IMPORTED_FIELDS.filter((field) => fieldValue(group, field) !== undefined).map(
      (field) => letterOf(field) + markOf(group, field),
    )
    return `${feed} ${marks.join('')}`
  }

  static read(group: Group): Fingerprint | undefined {
    const [feed, marks] = group.source?.imported?.split(' ') ?? []
    if (feed === undefined || marks === undefined || marks.length % MARK_LENGTH !== 0) return undefined
    const each = marks.match(/.{5}/g) ?? []
    return new Fingerprint(feed, new Map(each.map((mark) => [mark[0]!, mark.slice(1)])))
  }

  /** Whether the group's field is as the import left it: the same value, or absent both times. */
  isUntouched(group: Group, field: ImportedField): boolean {
    const value = fieldValue(group, field)
    return this.#marks.get(letterOf(field)) === (value === undefined ? undefined : markOf(group, field))
  }
}

function letterOf(field: ImportedField): string {
  return String.fromCharCode(97 + IMPORTED_FIELDS.indexOf(field))
}

function markOf(group: Group, field: ImportedField): string {
  return (hash32(sorted(fieldValue(group, field))) % 36 ** 4).toString(36).padStart(4, '0')
}

/** The source without the fingerprint itself. */
export function fieldValue(group: Group, field: ImportedField): unknown {
  if (field !== 'source' || group.source === undefined) return group[field]
  const { imported: _, ...source } = group.source
  return Object.keys(source).length > 0 ? source : undefined
}

/** JSON with the fields in the order of their names: moving a line is no edit. */
export function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
