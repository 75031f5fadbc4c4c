import type { Known } from '../../src/directory/check-group.ts'

/** A small vocabulary. */
export const KNOWN: Known = {
  concerns: new Set(['grief', 'grief-pet', 'depression']),
  identities: new Set(['lgbtq', 'women']),
}
