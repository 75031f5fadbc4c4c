import type { Passage } from './passage.ts'

/** Letters of no language that anything was learned of: what its words are like is chance. */
const FOREIGN = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/g
const LEAST_FOREIGN = 4

export function isForeign({ need }: Pick<Passage, 'need'>): boolean {
  return (need.match(FOREIGN)?.length ?? 0) >= LEAST_FOREIGN
}
