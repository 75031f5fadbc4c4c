import { DAYS, type Group, type MeetingTime } from '../model/group.ts'
import type { Imported } from './listing-format.ts'
import { hash32 } from './stable-id.ts'
import { type AboutGroup, aboutWith, summaryOf } from './summary-of.ts'

/** The checks of a directory allow no longer list. */
const MOST_TIMES = 256

type Kept = Extract<Imported, { kind: 'kept' }>

interface Held {
  readonly key: string
  readonly group: Group
  readonly about?: AboutGroup
}

/** Keeps texts, in memory or out of it, and gives them back by the number it gave them. */
export interface TextStore {
  add(text: string): number
  get(index: number): string
}

export function textsInMemory(): TextStore {
  const texts: string[] = []
  return { add: (text) => texts.push(text) - 1, get: (index) => texts[index]! }
}

/**
 * Meetings of one group become one record, wherever in the feed they stand.
 *
 * Of a group only its id and a few numbers are held; what it says is in the store.
 */
export class Merger {
  readonly #texts: TextStore
  /** By a number made of the key; the text has the last word on whether two keys are the same. */
  readonly #byKey = new Map<number, number>()
  readonly #ids: string[] = []
  /** Where in the store a group's latest text is. */
  readonly #spots: number[] = []
  readonly #taken = new Set<string>()
  readonly #irregular = new Set<number>()

  constructor(texts: TextStore = textsInMemory()) {
    this.#texts = texts
  }

  /** `merged` when a record before it is of the same group; a sentence when it cannot be one of them. */
  add({ key, group, about }: Kept): 'kept' | 'merged' | { readonly reason: string } {
    let number = hash53(key)
    let index = this.#byKey.get(number)
    while (index !== undefined) {
      const held = this.#held(index)
      if (held.key === key) return this.#merge(index, held, group, about)
      index = this.#byKey.get(++number)
    }
    const id = this.#freeId(group.id)
    this.#byKey.set(number, this.#ids.length)
    if (about?.irregular) this.#irregular.add(this.#ids.length)
    const held: Held = { key, group: { ...group, id }, ...(about && { about: aboutWith(undefined, about) }) }
    this.#spots.push(this.#texts.add(JSON.stringify(held)))
    this.#ids.push(id)
    return 'kept'
  }

  get size(): number {
    return this.#ids.length
  }

  /** Ids of groups whose notes name particular weeks. */
  irregular(): string[] {
    return [...this.#irregular].map((index) => this.#ids[index]!).sort()
  }

  /** In the order of their ids, so that the order of the feed changes nothing. */
  *groups(): Generator<Group> {
    const order = this.#ids.map((_, index) => index).sort((a, b) => (this.#ids[a]! < this.#ids[b]! ? -1 : 1))
    for (const index of order) {
      const { group, about } = this.#held(index)
      const summary = about && summaryOf(about)
      yield summary === undefined ? group : withSummary(group, summary)
    }
  }

  #held(index: number): Held {
    return JSON.parse(this.#texts.get(this.#spots[index]!)) as Held
  }

  #merge(index: number, held: Held, group: Group, about: Kept['about']): 'merged' | { readonly reason: string } {
    const times = timesTogether(held.group.times, group.times)
    if (times.length > MOST_TIMES) return { reason: `its group has ${MOST_TIMES} times already` }
    if (about?.irregular) this.#irregular.add(index)
    const together: Held = {
      key: held.key,
      group: { ...inOneSpelling(held.group, group), ...(times.length > 0 && { times }) },
      ...(about && { about: aboutWith(held.about, about) }),
    }
    this.#spots[index] = this.#texts.add(JSON.stringify(together))
    return 'merged'
  }

  /** Two groups with one id: the later gets a number. */
  #freeId(wanted: string): string {
    let id = wanted
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}-${number}`
    this.#taken.add(id)
    return id
  }
}

/** As many bits as a number holds exactly. */
function hash53(text: string): number {
  return hash32(text) * 0x200000 + (hash32(`${text} `) >>> 11)
}

/** A reader looks for what happens there right after the name. */
function withSummary({ id, name, organization, ...rest }: Group, summary: string): Group {
  return { id, name, ...(organization !== undefined && { organization }), summary, ...rest }
}

/**
 * The fields of one of the two, the same one in whatever order they come: their places and pages may be spelt in two ways.
 * The oldest date, since the listing as a whole is no fresher than that.
 */
function inOneSpelling(one: Group, other: Group): Group {
  const first = spelling(one) <= spelling(other) ? one : other
  const seen = [one.source?.seen, other.source?.seen].filter((date) => date !== undefined).sort()[0]
  return { ...first, id: one.id, ...(seen !== undefined && { source: { ...first.source, seen } }) }
}

function spelling({ name, area, place, contact, source }: Group): string {
  return JSON.stringify([name, area, place, contact, source?.url])
}

const DAY_ORDER = Object.keys(DAYS)

function timesTogether(some: readonly MeetingTime[] = [], more: readonly MeetingTime[] = []): MeetingTime[] {
  const byText = new Map([...some, ...more].map((time) => [JSON.stringify(time), time]))
  const rank = ({ day, start = '', end = '' }: MeetingTime): string => `${DAY_ORDER.indexOf(day)} ${start} ${end}`
  return [...byText.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}
