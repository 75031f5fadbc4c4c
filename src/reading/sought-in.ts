import { descriptionStart } from './description-start.ts'
import type { Language } from './language.ts'
import type { Finding, Mention } from './mention.ts'
import type { Passage } from './passage.ts'

type Sought = Pick<Mention, 'sought' | 'isTheReason' | 'isPerson'>

/** Of what is found in a need, what its words say that help or a group is sought for. */
export function soughtIn(
  passage: Passage,
  findings: readonly Finding[],
  language: Language,
): (finding: Finding) => Sought {
  const reasons = toldAsReason(passage, findings)
  return (finding) => {
    const isPerson = isWho(passage, finding, findings, language)
    const isTheReason =
      reasons.includes(finding) ||
      (isBehind(passage, finding, 'reason') && !isPerson && !isBlamed(passage, finding, language)) ||
      isOfGroup(passage, finding)
    // Beside the years of service, what they left behind is what a veteran is here for.
    const isOfService = finding.concern === OF_SERVICE && findings.some(({ concern }) => concern === SERVICE)
    return {
      sought: isTheReason || isOfService || (isBehind(passage, finding, 'seeks') && !isPerson),
      ...(isTheReason && { isTheReason }),
      ...(isPerson && { isPerson }),
    }
  }
}

/** Words between "help with" and what help is wanted with. */
const SOUGHT_REACH = 4
/** Words between a trouble and "that's what she wants a group for", "is why I write", "above all". */
const THAT_REACH = 6
const THAT =
  /^(?:(?:thats|that is|this is|which is) (?:really |exactly |mainly )?(?:what|why) (?:\w+ ){0,2}(?:wants?|needs?|am|im|is|here|came|comes?|seeks?|asks?)\b|(?:is|are) (?:why|what|the one|the thing) (?:\w+ ){0,2}(?:wants?|needs?|here|came|comes?|seeks?|asks?|write|writing|brings?|brought)\b|is (?:the|my|his|her|their|pts?) (?:main |first |top )?(?:priority|focus|concern|issue|problem|reason)\b|primary\b|(?:above all|first and foremost|most of all|before all else)\b)/
const LONGEST_THAT = 7

const MAY_BE_THAT = /^(?:th|which|is|are|above|first|most|before|primary)/

/** "Dog died last wk & that's what she wants grp for": the trouble named last before it is what the person is here for. */
function toldAsReason({ tokens, clauses }: Passage, findings: readonly Finding[]): readonly Finding[] {
  const that = tokens.findIndex(({ folded, index }) => {
    if (!MAY_BE_THAT.test(folded)) return false
    const words = tokens.slice(index, index + LONGEST_THAT)
    return THAT.test(words.map((word) => word.folded).join(' '))
  })
  const before = findings.filter(({ last }) => last < that)
  const nearest = Math.max(...before.map(({ last }) => last))
  // "A heroin addict": both words tell of one thing.
  return nearest < that - THAT_REACH ? [] : before.filter(({ last }) => clauses[last] === clauses[nearest])
}

/** Words from "wants" to what the group is for. */
const GROUP_REACH = 3
const KIND_OF_GROUP = /^(?:support|skills?|peer|process|therapy|recovery|education)$/
const PLEASE = /^(?:please|pls|plz|wanted|requested|sought|preferred|only)$/

/** "Wants a panic group", "interested in a grief support group", "OCD group please". */
function isOfGroup(passage: Passage, { first, last }: Finding): boolean {
  const { tokens, clauses } = passage
  // "Wants a process group": how it works, and not what it is for.
  if (KIND_OF_GROUP.test(tokens[last]!.folded) || tokens[last]!.stem === 'group') return false
  const group = KIND_OF_GROUP.test(tokens[last + 1]?.folded ?? '') ? last + 2 : last + 1
  if (tokens[group]?.stem !== 'group' || clauses[group] !== clauses[last]) return false
  for (let index = first - 1; index >= Math.max(0, first - GROUP_REACH) && clauses[index] === clauses[first]; index--)
    if (passage.at(index, 'asks')) return true
  if (opensWithGroup(passage, first, group)) return true
  const opens = first > 0 && clauses[first - 1] !== clauses[first]
  const behind = tokens.slice(group + 1).filter(({ index }) => clauses[index] === clauses[last])
  return opens && behind.every(({ folded }) => PLEASE.test(folded))
}

const GOES_ON = /^(?:that|which|where|for|with|who|near|nearby|in|on|online)$/

/** "Christian depression group that won't tell me to throw away my pills": a search begins with what is sought. */
function opensWithGroup({ tokens, spans, clauses }: Passage, first: number, group: number): boolean {
  const isOfWhom = (index: number): boolean =>
    spans.some(
      ({ set, first, last }) =>
        (set.kind === 'identity' || set.kind === 'bare-identity' || set.kind === 'wish') &&
        first <= index &&
        index <= last,
    )
  const next = tokens[group + 1]
  return (
    clauses[first] === 0 &&
    tokens.slice(0, first).every(({ index }) => isOfWhom(index)) &&
    (next === undefined || next.before !== 'none' || GOES_ON.test(next.folded))
  )
}

const BESIDE = /^(?:also|plus|not|but)$/

/** "Wants help with", "reason for referral:": what follows is sought. */
function isBehind(passage: Passage, finding: Finding, cue: string): boolean {
  for (let index = finding.first - 1; index >= Math.max(0, finding.first - SOUGHT_REACH); index--) {
    const isCue = passage.at(index, cue)?.last === index || (cue === 'reason' && isReasonHeading(passage, index))
    if (passage.tokens[index + 1]!.before === 'stop' && !(isCue && isHeading(passage, index))) return false
    // "It's the gin", and not "it's the garage and the gin".
    if (isCue && passage.tokens[index]!.folded === 'the' && index < finding.first - 1) return false
    // "Others with the same dx, shy": of what is listed behind it, the first is what it says.
    if (isCue) return cue !== 'reason' || passage.clauses[index + 1] === passage.clauses[finding.first]
    // "Mainly depression, also OCD".
    if (BESIDE.test(passage.tokens[index]!.folded)) return false
  }
  return false
}

/** "A group for a veteran who has OCD", "70F widow, OCD": who the person is, and not what the group is for. */
function isWho(passage: Passage, finding: Finding, findings: readonly Finding[], { facts }: Language): boolean {
  const { concern, first, last } = finding
  const standing = passage.at(first, 'standing')
  if (standing !== undefined && standing.first <= first && last <= standing.last) return true
  // By the word and not by its stem: "over my divorce" is what troubles them.
  if (first === last && STANDING.test(passage.tokens[first]!.folded)) return true
  // "OEF vet, PTSD, nightmares", "USMC 2 tours, PTSD": the service tells who it is.
  const identity = concern === SERVICE ? facts.membership[concern] : undefined
  const isService =
    (concern === SERVICE && findings.some((other) => other.concern === OF_SERVICE)) ||
    passage.spans.some(({ set, first: from, last: to }) => set.id === identity && from <= first && last <= to)
  if (isService && !isBehind(passage, finding, 'seeks') && !isOfGroup(passage, finding)) return true
  const article = passage.tokens[descriptionStart(passage, first) - 1]?.folded ?? ''
  return concern in facts.membership && /^an?$/.test(article)
}

const SERVICE = 'military-transition'
/** What many bring home from it. */
const OF_SERVICE = 'trauma'

const STANDING = /^(?:divorced|widowed|retired)$/

/** "Referral:", "ask:", "presenting issue:", "real issue per pt:". */
function isReasonHeading(passage: Passage, index: number): boolean {
  const { tokens } = passage
  if (tokens[index + 1]?.before !== 'stop' || !isHeading(passage, index)) return false
  let isReason = false
  for (let at = index; at > index - LONGEST_HEADING && at >= 0; at--) {
    // "Mother's concern: ..." is hers.
    if (passage.relation(at) !== undefined) return false
    isReason ||= HEADING.test(tokens[at]!.folded)
    if (tokens[at]!.before === 'stop') break
  }
  return isReason
}

/** Words of "real issue per pt and GP". */
const LONGEST_HEADING = 6
const HEADING =
  /^(?:ask|asks|asking|referral|refer|reason|request|requests|goals?|needs?|focus|problem|issue|concern|complaint|main|primary|presenting|wants?)$/

/** So seldom what a person is here for: stress, a phase of life. */
const SELDOM = -1

/** "I drink too much, it's the stress of the kids", "he says it's the stress of his job": what the trouble is laid to. */
function isBlamed({ tokens, firstPerson }: Passage, { concern, first, last }: Finding, { facts }: Language): boolean {
  const isTheirs = firstPerson && tokens.slice(first, last + 1).some(({ folded }) => /^(?:his|her|their)$/.test(folded))
  return tokens[first - 1]?.folded === 'the' && (isTheirs || (facts.prominence[concern] ?? 0) <= SELDOM)
}

/** A colon stands behind it. */
function isHeading({ need, tokens }: Passage, index: number): boolean {
  return need.slice(tokens[index]!.end, tokens[index + 1]!.start).includes(':')
}
