import { listOf } from './hsds-terms.ts'
import { jsonRecords } from './json-records.ts'
import { WrongFormat } from './listing-format.ts'
import { fieldOf, isSet } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

export interface HsdsRecord {
  readonly at: string
  /** `undefined` = it is no object. */
  readonly service: Fields | undefined
}

/** The metadata of a page stand before its list and are short. */
const PAGE_HEAD = 16 * 1024
const PAGE = /^[^[]*"contents"\s*:\s*\[/

/** One service, or one organization with all of its services, is no larger. */
const LONGEST_DOCUMENT = 64 * 1024 * 1024

/** The services of a feed: a list, a page of one, a service alone, or an organization with its services. */
export async function* hsdsRecords(feed: AsyncIterable<Uint8Array>): AsyncGenerator<HsdsRecord> {
  const chunks = feed[Symbol.asyncIterator]()
  const start = await beginning(chunks)
  const whole = chain(start, chunks)
  let number = 0
  if (!/^\s*\{/.test(start.text) || PAGE.test(start.text)) {
    for await (const { list, value } of jsonRecords(whole)) {
      if (list !== '' && list !== 'contents') continue
      for (const service of servicesOf(value)) yield recordOf(service, ++number)
    }
    return
  }
  for (const service of servicesOf(await documentOf(whole))) yield recordOf(service, ++number)
}

function recordOf(service: unknown, number: number): HsdsRecord {
  if (!isSet(service)) return { at: `record ${number}`, service: undefined }
  const foreign = FOREIGN.find((name) => Object.hasOwn(service, name))
  if (foreign !== undefined || !(Object.hasOwn(service, 'id') || Object.hasOwn(service, 'name')))
    throw new WrongFormat(
      foreign === undefined
        ? `record ${number} has neither an id nor a name, as a service has`
        : `record ${number} has the field ${foreign}, which no service has`,
    )
  return { at: `record ${number}`, service }
}

/** Fields of meeting feeds that no service has. */
const FOREIGN = ['slug', 'weekday_tinyint', 'id_bigint', 'conference_url', '_id']

function servicesOf(value: unknown): readonly unknown[] {
  if (!isSet(value)) return [value]
  const inner = fieldOf(value, 'service')
  if (isSet(inner)) return [{ ...inner, service_at_locations: [value, ...listOf(inner, 'service_at_locations')] }]
  const services = listOf(value, 'services')
  if (services.length === 0) return isPage(value) ? listsIn(value)[0]! : [value]
  const { services: _, locations: __, ...organization } = value
  return services.map((service) => ({ organization, ...service }))
}

/** What has no name itself, and one list, is an envelope or a page, whatever its list is called. */
function isPage(value: Fields): boolean {
  return !Object.hasOwn(value, 'id') && !Object.hasOwn(value, 'name') && listsIn(value).length === 1
}

function listsIn(value: Fields): Fields[][] {
  return Object.keys(value)
    .map((name) => listOf(value, name))
    .filter((list) => list.length > 0)
}

async function documentOf(feed: AsyncIterable<Uint8Array>): Promise<unknown> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of feed) {
    length += part.length
    if (length > LONGEST_DOCUMENT) throw new WrongFormat('it is one JSON object and no list of services')
    parts.push(part)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)))
  } catch {
    throw new WrongFormat('it cannot be read as JSON, because it is not whole or is something else')
  }
}

interface Beginning {
  readonly bytes: Uint8Array
  readonly text: string
}

async function beginning(chunks: AsyncIterator<Uint8Array>): Promise<Beginning> {
  let bytes: Uint8Array = new Uint8Array(0)
  while (bytes.length < PAGE_HEAD) {
    const { value, done } = await chunks.next()
    if (done) break
    bytes = Buffer.concat([bytes, value])
  }
  return { bytes, text: new TextDecoder('latin1').decode(bytes.subarray(0, PAGE_HEAD)).replace(/^ï»¿/, '') }
}

async function* chain({ bytes }: Beginning, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
  yield* { [Symbol.asyncIterator]: () => rest }
}
