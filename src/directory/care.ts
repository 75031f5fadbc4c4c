import type { Group } from '../model/group.ts'
import { Lookalikes } from './lookalikes.ts'

/** What keeps a listing from being relied on, though nothing in it is wrong. */
export type CareKind = 'no-contact' | 'duplicate' | 'old' | 'undated'

export interface CareFinding {
  readonly kind: CareKind
  /** The listing, and for a duplicate the one that came before it. */
  readonly ids: readonly string[]
  readonly message: string
}

/** From when on a listing is called old. */
export interface OldFrom {
  /** `YYYY-MM-DD`: the first day that is not old. */
  readonly date: string
  /** `12 months`. */
  readonly age: string
}

/** Looks over the listings of a directory, one after another. */
export class Care {
  readonly #oldFrom: OldFrom | undefined
  readonly #lookalikes = new Lookalikes()
  readonly #findings: CareFinding[] = []

  /** Without `oldFrom` no listing is called old. */
  constructor(oldFrom?: OldFrom) {
    this.#oldFrom = oldFrom
  }

  add(group: Group): void {
    const { id, contact = {} } = group
    if (contact.url === undefined && contact.phone === undefined && contact.email === undefined)
      this.#find('no-contact', [id], 'has no contact: no web page, telephone number or e-mail address')
    const twin = this.#lookalikes.add(group)
    if (twin !== undefined) {
      const message = `may be the same group as ${twin.id}: the same name and ${twin.shared}`
      this.#find('duplicate', [id, twin.id], message)
    }
    this.#age(group)
  }

  /** In the order of the listings. */
  finish(): readonly CareFinding[] {
    return this.#findings
  }

  #age({ id, source }: Group): void {
    if (this.#oldFrom === undefined) return
    const { date, age } = this.#oldFrom
    const seen = source?.seen
    if (seen === undefined) this.#find('undated', [id], 'does not say when it was read (source.seen)')
    else if (firstDayOf(seen) < date)
      this.#find('old', [id], `was read ${seen.length > 'YYYY-MM'.length ? 'on' : 'in'} ${seen}, more than ${age} ago`)
  }

  #find(kind: CareKind, ids: readonly string[], message: string): void {
    this.#findings.push({ kind, ids, message })
  }
}

/** A year or a month alone counts from its first day: a listing is never fresher than it may be. */
function firstDayOf(seen: string): string {
  return seen + '-01-01'.slice(seen.length - 'YYYY'.length)
}
