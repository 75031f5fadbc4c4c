import { INDIVIDUAL_RULES } from '../../model/group.ts'
import type { Fit } from '../../model/reason.ts'
import { codeOf, type Facet, type MakeFacet } from './facet.ts'

const REQUIRED = codeOf(INDIVIDUAL_RULES, 'required')
const RECOMMENDED = codeOf(INDIVIDUAL_RULES, 'recommended')

/** Whether the group asks for individual therapy alongside, and the person has it, would take it up, or would not. */
export const individual: MakeFacet = (directory, asked): Facet => {
  const fitOf = (rule: number): Fit => {
    if (asked.individual === 'already') return 'match'
    if (rule === 0) return 'unknown'
    if (rule === REQUIRED) {
      if (asked.individual === undefined) return 'unknown'
      return asked.individual === 'no' ? 'miss' : 'near'
    }
    return rule === RECOMMENDED && asked.individual !== 'yes' ? 'near' : 'match'
  }
  // Only a "no" can collide with a rule, so only then does a silent listing come after one that speaks.
  return {
    gate: 'individual',
    ...(asked.individual === 'no' ? { judge: (group) => fitOf(directory.individual[group]!) } : {}),
    // Read from the record: of a large directory a whole column would be read for the few that are shown.
    reasons: (_, { individual: rule }) => {
      return rule === undefined && asked.individual === 'already'
        ? []
        : [
            {
              facet: 'individual',
              fit: fitOf(rule === undefined ? 0 : codeOf(INDIVIDUAL_RULES, rule)),
              rule,
              answer: asked.individual,
            },
          ]
    },
  }
}
