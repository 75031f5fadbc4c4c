import { BY_WHO_IT_WAS } from './grief.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Weighed } from './weigh.ts'

const BOTH_ILLS = 'co-occurring-disorders'
const SUBSTANCES = 'substance-use'

/** What is named tells that a guess is wrong: "my mother died" is no child's death, and two drugs are no illness of the mind beside one. */
export function isContradicted({ mention }: Weighed, named: readonly Weighed[], language: Language): boolean {
  const told = named.filter(({ concern, because }) => concern !== undefined && because === undefined)
  return isOtherLoss(mention, told) || (mention.concern === BOTH_ILLS && areDrugs(told, language))
}

function isOtherLoss({ concern }: Mention, told: readonly Weighed[]): boolean {
  const losses = told.filter(({ mention }) => mention.rule.startsWith(BY_WHO_IT_WAS))
  const kinds: readonly string[] = ['grief-child', 'grief-spouse', 'grief-pet']
  return kinds.includes(concern) && losses.length > 0 && losses.every((each) => each.concern !== concern)
}

/** And nothing else is named. */
function areDrugs(told: readonly Weighed[], { concerns }: Language): boolean {
  const isDrug = (id: string): boolean => id === SUBSTANCES || concerns.get(id)?.parent === SUBSTANCES
  const isOthers = (id: string): boolean => concerns.get(id)?.stance === 'loved-one'
  return told.length > 0 && told.every(({ concern = '' }) => isDrug(concern) || isOthers(concern))
}
