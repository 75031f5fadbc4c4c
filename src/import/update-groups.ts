import type { Group } from '../model/group.ts'
import type { ImportUpdate } from '../model/import-report.ts'
import { Fingerprint, fieldValue, IMPORTED_FIELDS, sorted } from './fingerprint.ts'
import { plainOf } from './stable-id.ts'

export interface Updated {
  /** In the order of the file; new ones at the end. */
  readonly groups: readonly Group[]
  readonly update: ImportUpdate
}

/** The groups of a file brought up to a feed: what a person changed stays as it is, what nobody touched follows the feed. */
export function updateGroups(existing: readonly Group[], fresh: readonly Group[], feed: string): Updated {
  const byId = new Map(fresh.map((group) => [group.id, group]))
  const isOurs = (group: Group): boolean => Fingerprint.read(group)?.feed === feed
  const ids = new Set(existing.map(({ id }) => id))
  const lost = existing.filter((group) => isOurs(group) && !byId.has(group.id))
  const heirs = heirsOf(
    lost,
    fresh.filter(({ id }) => !ids.has(id)),
  )
  const taken = new Set<string>()
  const groups: Group[] = []
  const [changed, gone, goneButEdited]: string[][] = [[], [], []]
  let unchanged = 0
  let keptByHand = 0
  for (const group of existing) {
    const newer = byId.get(group.id) ?? heirs.get(group.id)
    const print = Fingerprint.read(group)
    if (newer === undefined || print === undefined) {
      if (newer !== undefined) taken.add(newer.id)
      if (!isOurs(group)) groups.push(group)
      else if (isEdited(group, print!)) {
        groups.push(group)
        goneButEdited!.push(group.id)
      } else gone!.push(group.id)
      continue
    }
    taken.add(newer.id)
    const { merged, kept } = merge(group, newer, print, feed)
    keptByHand += kept
    if (IMPORTED_FIELDS.some((field) => sorted(fieldValue(group, field)) !== sorted(fieldValue(merged, field))))
      changed!.push(group.id)
    else unchanged++
    groups.push(merged)
  }
  const added = fresh.filter(({ id }) => !taken.has(id)).map((group) => withPrint(group, group, feed))
  return {
    groups: [...groups, ...added],
    update: {
      added: added.map(({ id }) => id),
      changed: changed!,
      gone: gone!,
      goneButEdited: goneButEdited!,
      unchanged,
      keptByHand,
    },
  }
}

/** The group as the feed gives it, marked so that a later import sees what a person changed. */
export function withPrint(group: Group, asImported: Group, feed: string): Group {
  const { source, ...rest } = group
  return { ...rest, source: { ...source, imported: Fingerprint.of(feed, asImported) } }
}

/** Whether a person changed anything in it since it was imported, or made it. */
export function isPristine(group: Group): boolean {
  const print = Fingerprint.read(group)
  return print !== undefined && !isEdited(group, print)
}

function isEdited(group: Group, print: Fingerprint): boolean {
  return IMPORTED_FIELDS.some((field) => !print.isUntouched(group, field))
}

function merge(group: Group, newer: Group, print: Fingerprint, feed: string): { merged: Group; kept: number } {
  const merged: Record<string, unknown> = { id: group.id }
  let kept = 0
  for (const field of IMPORTED_FIELDS) {
    const isUntouched = print.isUntouched(group, field)
    const value = fieldValue(isUntouched ? newer : group, field)
    if (value !== undefined) merged[field] = value
    if (!isUntouched && sorted(value) !== sorted(fieldValue(newer, field))) kept++
  }
  return { merged: withPrint(merged as unknown as Group, newer, feed), kept }
}

/** A group that moved or became a women's meeting has another id in the feed; by its name it is known, where only one has it. */
function heirsOf(lost: readonly Group[], found: readonly Group[]): Map<string, Group> {
  const nameOf = (group: Group): string => `${plainOf(group.organization ?? '')}|${plainOf(group.name)}`
  const only = (groups: readonly Group[]): Map<string, Group | undefined> => {
    const byName = new Map<string, Group | undefined>()
    for (const group of groups) byName.set(nameOf(group), byName.has(nameOf(group)) ? undefined : group)
    return byName
  }
  const heirs = new Map<string, Group>()
  const candidates = only(found)
  for (const [name, group] of only(lost)) {
    const heir = candidates.get(name)
    if (group && heir) heirs.set(group.id, heir)
  }
  return heirs
}
