import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Group } from '../../src/model/group.ts'
import type { Finder } from './finder.ts'
import { identityFit } from './identity-fit.ts'
import type { Asks } from './intakes.ts'

const FIELDS = ['name', 'organization', 'summary', 'concerns']

/** Fuse.js as it comes, over the same records and behind the same filters. */
export function fuse(groups: readonly Group[]): Finder {
  const index = new Fuse(groups, { keys: FIELDS })
  return ({ need, asks }) =>
    found(
      index.search(need.join(' ')).map(({ item }) => item),
      asks,
    )
}

/** MiniSearch as it comes, over the same records and behind the same filters. */
export function miniSearch(groups: readonly Group[]): Finder {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const index = new MiniSearch<Group>({
    fields: FIELDS,
    extractField: (group, field) => [group[field as keyof Group]].flat().join(' '),
  })
  index.addAll(groups)
  return ({ need, asks }) =>
    found(
      index.search(need.join(' ')).map(({ id }) => byId.get(id)!),
      asks,
    )
}

function found(groups: readonly Group[], asks: Asks): ReturnType<Finder> {
  const open = groups.filter((group) => isOpen(group, asks))
  return { suggestions: open.slice(0, 5).map(({ id }) => id), crisis: false }
}

function isOpen(group: Group, { age, identity = [] }: Asks): boolean {
  if (age !== undefined && (age < (group.ages?.min ?? 0) || age > (group.ages?.max ?? 150))) return false
  return !(group.exclusive === true && identityFit(group, identity, [], false).conflict)
}
