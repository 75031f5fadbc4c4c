import type { Contact, Cost, Entry, Focus, IndividualRule, Leader, Source } from '../model/group.ts'

/**
 * What a code of a feed says, in our words: `open`, `closed`, `online`, `closed-for-now`, `known` (understood, of no use
 * here) or `identity:women`, `access:wheelchair`, `language:es`, `approach:secular`, `concern:...`, `ages:12-20`,
 * `format:speaker`, `fellowship:alateen`.
 */
export type Trait = string

export type Codes = Readonly<Record<string, readonly Trait[]>>

/** What holds for every meeting of one fellowship, by its own pages. */
export interface Fellowship {
  readonly id: string
  readonly name: string
  readonly concerns: readonly string[]
  readonly identities?: readonly string[]
  readonly exclusive?: boolean
  readonly ages?: { readonly min?: number; readonly max?: number }
  readonly focus: Focus
  readonly approach: readonly string[]
  readonly leader: Leader
  readonly individual?: IndividualRule
  readonly cost?: Cost
  readonly entry?: Entry
  readonly contact?: Contact
  /** The page that says so. */
  readonly source: Source
  /** What its type codes mean in a Meeting Guide feed. */
  readonly codes: Codes
}

export interface Fellowships {
  readonly byId: Readonly<Record<string, Fellowship>>
  /** Formats of a BMLT server: by the code that all servers share, by their English name, and by the usual key. */
  readonly bmlt: { readonly worlds: Codes; readonly names: Codes; readonly keys: Codes }
}

/** A table as people write it: what is said, and the codes that say it. */
type Table = Readonly<Record<Trait, string | readonly string[]>>

export interface FellowshipsSource {
  /** Codes with one meaning in every fellowship. */
  readonly shared: Table
  readonly bmlt: { readonly worlds: Table; readonly names: Table; readonly keys: Table }
  /** What most of them have in common. */
  readonly usual: Partial<Fellowship>
  readonly fellowships: Readonly<Record<string, Omit<Partial<Fellowship>, 'codes'> & { readonly codes?: Table }>>
}

/** The form that is looked up in: by code, with nothing left to default. */
export function compileFellowships({ shared, bmlt, usual, fellowships }: FellowshipsSource): Fellowships {
  const byId = Object.fromEntries(
    Object.entries(fellowships).map(([id, each]) => {
      const whole = { ...usual, ...each, id, codes: { ...byCode(shared), ...byCode(each.codes ?? {}) } }
      for (const field of ['name', 'concerns', 'focus', 'approach', 'leader', 'source'] as const) {
        if (whole[field] === undefined) throw new Error(`fellowships.yaml: ${id} has no ${field}`)
      }
      return [id, whole as Fellowship]
    }),
  )
  const { worlds, names, keys } = bmlt
  return { byId, bmlt: { worlds: byCode(worlds), names: byCode(names), keys: byCode(keys) } }
}

function byCode(table: Table): Codes {
  const codes: Record<string, Trait[]> = {}
  for (const [trait, said] of Object.entries(table)) {
    for (const code of typeof said === 'string' ? [said] : said) {
      if (typeof code !== 'string') throw new Error(`fellowships.yaml: the code ${code} needs quotes`)
      codes[code] = [...(codes[code] ?? []), trait]
    }
  }
  return codes
}
