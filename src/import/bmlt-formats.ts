import type { Codes, Fellowships, Trait } from './fellowships.ts'
import { jsonRecords } from './json-records.ts'
import { WrongFormat } from './listing-format.ts'
import { fieldOf, isSet, textOf } from './text-of.ts'

/** A server's own formats: what each key, and each id, means. */
export interface BmltFormats {
  readonly byKey: ReadonlyMap<string, readonly Trait[] | undefined>
  readonly byId: ReadonlyMap<string, string>
}

/** Reads the answer of a server to GetFormats, or the formats of its newer interface. */
export async function readBmltFormats(feed: AsyncIterable<Uint8Array>, fellowships: Fellowships): Promise<BmltFormats> {
  const records: unknown[] = []
  for await (const { value } of jsonRecords(feed)) records.push(value)
  const formats = bmltFormats(records, fellowships)
  if (formats.byKey.size === 0) throw new WrongFormat('it has no formats of a BMLT server')
  return formats
}

/** One format has a record for each language; English says most, and what any of them says is kept. */
export function bmltFormats(records: readonly unknown[], { bmlt }: Fellowships): BmltFormats {
  const byKey = new Map<string, readonly Trait[] | undefined>()
  const byId = new Map<string, string>()
  for (const { key, id, world, name } of records.flatMap(formatsIn)) {
    if (id !== undefined && !byId.has(id)) byId.set(id, key)
    const known = byKey.get(key) ?? (world === undefined ? undefined : traitsIn(bmlt.worlds, world))
    byKey.set(key, known ?? (name === undefined ? undefined : traitsIn(bmlt.names, name.toLowerCase())))
  }
  return { byKey, byId }
}

interface Format {
  readonly key: string
  readonly id: string | undefined
  readonly world: string | undefined
  readonly name: string | undefined
}

function formatsIn(value: unknown): Format[] {
  if (!isSet(value)) return []
  const field = (name: string): string | undefined => textOf(fieldOf(value, name))
  const translations = fieldOf(value, 'translations')
  if (Array.isArray(translations)) {
    return translations.filter(isSet).flatMap((each) => {
      const key = textOf(fieldOf(each, 'key'))
      return key === undefined
        ? []
        : [{ key, id: field('id'), world: field('worldId'), name: textOf(fieldOf(each, 'name')) }]
    })
  }
  const key = field('key_string')
  return key === undefined ? [] : [{ key, id: field('id'), world: field('world_id'), name: field('name_string') }]
}

function traitsIn(codes: Codes, code: string): readonly Trait[] | undefined {
  return Object.hasOwn(codes, code) ? codes[code] : undefined
}
