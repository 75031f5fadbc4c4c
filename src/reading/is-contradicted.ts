import { BY_WHO_IT_WAS } from './grief.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { STORY } from './story.ts'
import type { Weighed } from './weigh.ts'

const BOTH_ILLS = 'co-occurring-disorders'
const OF_ILL_RELATIVES = 'loved-ones-mental-illness'
const OF_NEURODIVERGENT = 'parenting-neurodivergent'
const SUBSTANCES = 'substance-use'

/**
 * What is named tells that a guess is wrong: "my mother died" is no child's death, and two drugs, or in few words "my OCD",
 * are no illness of the mind beside a drug.
 */
export function isContradicted(
  { mention }: Weighed,
  named: readonly Weighed[],
  { tokens }: Passage,
  language: Language,
): boolean {
  const told = named.filter(({ concern, because }) => concern !== undefined && because === undefined)
  if (isOtherLoss(mention, told)) return true
  // What is told of a child with autism is like what is told of any illness of somebody close.
  if (mention.concern === OF_ILL_RELATIVES && told.some(({ concern }) => concern === OF_NEURODIVERGENT)) return true
  if (mention.concern !== BOTH_ILLS || told.length === 0) return false
  const isOneOfThem = (each: Weighed): boolean => isDrug(each.concern!, language)
  return areDrugs(told, language) || (tokens.length < STORY && !told.some(isOneOfThem))
}

function isOtherLoss({ concern }: Mention, told: readonly Weighed[]): boolean {
  const losses = told.filter(({ mention }) => mention.rule.startsWith(BY_WHO_IT_WAS))
  const kinds: readonly string[] = ['grief-child', 'grief-spouse', 'grief-pet']
  return kinds.includes(concern) && losses.length > 0 && losses.every((each) => each.concern !== concern)
}

/** Two of them, and nothing else is named; beside one, what the rest is like may be an illness: "meth, on her Li". */
function areDrugs(told: readonly Weighed[], language: Language): boolean {
  const isOthers = (id: string): boolean => language.concerns.get(id)?.stance === 'loved-one'
  const drugs = new Set(told.flatMap(({ concern = '' }) => (isDrug(concern, language) ? [concern] : [])))
  return drugs.size > 1 && told.every(({ concern = '' }) => drugs.has(concern) || isOthers(concern))
}

function isDrug(id: string, { concerns }: Language): boolean {
  return id === SUBSTANCES || concerns.get(id)?.parent === SUBSTANCES
}
