import type { Gate, LeftOutGroup } from '../model/answer.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { concernLabel, declinedLabel, identityLabel, tagWords } from './labels.ts'
import { lowerFirst, type Safe, say } from './safe.ts'
import { agesInWords } from './sentences.ts'

/** Why a group was left out, as a sentence. */
export function gateSentence({ group, gate, with: what }: LeftOutGroup, vocabulary: Vocabulary): Safe {
  const concern = what === undefined ? say`this need` : lowerFirst(concernLabel(what, vocabulary))
  switch (gate) {
    case 'whose':
      return say`For people on the other side of ${concern}.`
    case 'contrast':
      return say`Never offered together with ${concern}.`
    case 'kind':
      return what === undefined
        ? say`Above all for another trouble.`
        : say`Above all for ${tagWords(what)}, which the need does not name.`
    case 'age': {
      const ages = agesInWords(group.ages?.min, group.ages?.max)
      return ages === undefined ? say`It is for another age.` : say`It is for ages ${ages}.`
    }
    case 'identity':
      return what === undefined
        ? say`It is only for people of another identity.`
        : say`It is only for: ${identityLabel(what, vocabulary)}.`
    case 'declined':
      return what === undefined
        ? say`The person declines it.`
        : say`The person declines this: ${declinedLabel(what, vocabulary)}.`
    case 'individual':
      return say`It requires individual therapy, and the person is not open to that now.`
    case 'withheld':
      if (what === 'moderation')
        return say`It is for drinking less, which may not be safe after withdrawal: ask a doctor first.`
      return what === 'couples'
        ? say`A couples group is not offered where there may be violence.`
        : say`Not while the crisis notice stands: help with that comes first.`
    case 'schedule':
      return say`It does not meet at the time asked for.`
    case 'place':
      return say`It is too far from the place asked for.`
    case 'meets':
      return say`It does not meet in a way asked for.`
    case 'language':
      return say`It is not held in a language asked for.`
    case 'cost':
      return say`It costs more than asked for.`
    case 'access':
      return what === undefined
        ? say`It lacks access asked for.`
        : say`It does not have this access: ${tagWords(what)}.`
  }
}

/** What may be asked for less strictly; the other gates keep people from the wrong group and are not for loosening. */
const LOOSENED: Partial<Record<Gate, Safe>> = {
  schedule: say`the day or time`,
  place: say`the distance`,
  meets: say`the way of meeting`,
  language: say`the language`,
  cost: say`the cost`,
  access: say`the access`,
  declined: say`what is declined`,
  individual: say`the answer on individual therapy, if the person comes to want it`,
}

/** What to loosen, given the gates that left groups out. */
export function whatToLoosen(gates: readonly Gate[]): readonly Safe[] {
  return gates.flatMap((gate) => LOOSENED[gate] ?? [])
}
