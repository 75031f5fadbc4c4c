import { hsds } from '../../src/import/hsds.ts'
import type { Imported } from '../../src/import/listing-format.ts'
import type { Group } from '../../src/model/group.ts'
import { allOf, bytesOf, WORDS } from './csv-support.ts'

export const TODAY = '2026-11-25'

export type Fields = Readonly<Record<string, unknown>>

/** A complete, dull service: a group for grief. */
export function aService(differences: Fields = {}): Fields {
  return {
    id: 'ac148810-d857-441c-9679-408f346de14b',
    name: 'Grief Group',
    status: 'active',
    ...term('grief'),
    ...differences,
  }
}

/** The attributes that give a service terms of some taxonomy. */
export function term(...names: readonly string[]): Fields {
  return { attributes: names.map((name) => ({ taxonomy_term: { id: name, name, taxonomy: 'Open Eligibility' } })) }
}

export function readHsds(feed: unknown): Promise<Imported[]> {
  return allOf(
    hsds.read(bytesOf(typeof feed === 'string' ? feed : JSON.stringify(feed), 50), { words: WORDS, today: TODAY }),
  )
}

export async function serviceAs(differences: Fields): Promise<Imported> {
  const [imported] = await readHsds([aService(differences)])
  return imported!
}

export async function groupFrom(differences: Fields): Promise<Group> {
  const imported = await serviceAs(differences)
  if (imported.kind !== 'kept') throw new Error(imported.reason)
  return imported.group
}
