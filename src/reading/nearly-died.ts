import { CAUSES } from './death-causes.ts'
import { isUnreal } from './is-unreal.ts'
import type { Span } from './lookup.ts'
import type { Passage } from './passage.ts'
import { isSurvived, livedOn } from './survived.ts'
import { tellsOfDeath } from './tells-of-death.ts'

/** Whether the words tell of a death that nearly came or was survived. */
export function nearlyDied(passage: Passage): boolean {
  if (livedOn(passage)) return true
  return cuesOf(passage).some(
    (cue) => (isUnreal(passage, cue.first) && mayTellOfDeath(passage, cue)) || isSurvived(passage, cue.last),
  )
}

/** "My son overdosed Tuesday": without a word of death or of mourning, who took it may be alive. */
export function mayBeAlive(passage: Passage): boolean {
  return (
    passage.of('overdosed').length > 0 &&
    passage.of('mourns').length === 0 &&
    !cuesOf(passage).some((cue) => mayTellOfDeath(passage, cue))
  )
}

function cuesOf(passage: Passage): Span[] {
  return ['die', 'death-of', ...CAUSES].flatMap((name) => passage.of(name))
}

/** "I want to talk about her, not about drugs": a drug by itself tells of no death, nor does its denial. */
function mayTellOfDeath(passage: Passage, cue: Span): boolean {
  return !CAUSES.includes(cue.set.id) || tellsOfDeath(passage, cue)
}
