import { DAYS, type Group, type MeetingTime } from '../model/group.ts'
import type { Imported } from './listing-format.ts'
import { type AboutGroup, aboutWith, summaryOf } from './summary-of.ts'

/** The checks of a directory allow no longer list. */
const MOST_TIMES = 256

type Kept = Extract<Imported, { kind: 'kept' }>

interface Held {
  readonly group: Group
  readonly about?: AboutGroup
}

/** Meetings of one group become one record, wherever in the feed they stand. What it holds grows with what it will give. */
export class Merger {
  /** As text: a fifth of the memory of objects, and nothing of the feed's own text stays alive. */
  readonly #held = new Map<string, string>()
  readonly #keyOf = new Map<string, string>()

  /** `merged` when a record before it is of the same group; a sentence when it cannot be one of them. */
  add({ key, group, about }: Kept): 'kept' | 'merged' | { readonly reason: string } {
    const before = this.#held.get(key)
    if (before === undefined) {
      const id = this.#freeId(group.id, key)
      this.#hold(key, { group: { ...group, id }, ...(about && { about: aboutWith(undefined, about) }) })
      return 'kept'
    }
    const held = JSON.parse(before) as Held
    const times = timesTogether(held.group.times, group.times)
    if (times.length > MOST_TIMES) return { reason: `its group has ${MOST_TIMES} times already` }
    this.#hold(key, {
      group: { ...together(held.group, group), ...(times.length > 0 && { times }) },
      ...(held.about && about && { about: aboutWith(held.about, about) }),
    })
    return 'merged'
  }

  get size(): number {
    return this.#held.size
  }

  /** Ids of groups whose notes name particular weeks. */
  irregular(): string[] {
    const ids: string[] = []
    for (const text of this.#held.values()) {
      const { group, about } = JSON.parse(text) as Held
      if (about?.irregular) ids.push(group.id)
    }
    return ids.sort()
  }

  /** In the order of their ids, so that the order of the feed changes nothing. */
  *groups(): Generator<Group> {
    for (const id of [...this.#keyOf.keys()].sort()) {
      const { group, about } = JSON.parse(this.#held.get(this.#keyOf.get(id)!)!) as Held
      const summary = about && summaryOf(about)
      yield summary === undefined ? group : withSummary(group, summary)
    }
  }

  #hold(key: string, held: Held): void {
    this.#held.set(key, JSON.stringify(held))
  }

  /** Two keys with one id: the later gets a number. */
  #freeId(wanted: string, key: string): string {
    let id = wanted
    for (let number = 2; this.#keyOf.has(id); number++) id = `${wanted}-${number}`
    this.#keyOf.set(id, key)
    return id
  }
}

/** A reader looks for what happens there right after the name. */
function withSummary({ id, name, organization, ...rest }: Group, summary: string): Group {
  return { id, name, ...(organization !== undefined && { organization }), summary, ...rest }
}

/** The first record's fields; the oldest date, since the listing as a whole is no fresher than that. */
function together(first: Group, other: Group): Group {
  const seen = [first.source?.seen, other.source?.seen].filter((date) => date !== undefined).sort()[0]
  return seen === undefined ? first : { ...first, source: { ...other.source, ...first.source, seen } }
}

const DAY_ORDER = Object.keys(DAYS)

function timesTogether(some: readonly MeetingTime[] = [], more: readonly MeetingTime[] = []): MeetingTime[] {
  const byText = new Map([...some, ...more].map((time) => [JSON.stringify(time), time]))
  const rank = ({ day, start = '', end = '' }: MeetingTime): string => `${DAY_ORDER.indexOf(day)} ${start} ${end}`
  return [...byText.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}
