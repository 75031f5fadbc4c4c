import { PLACED_BY } from '../model/directory.ts'
import { ENTRIES, FOCUS, type Group, MEETS } from '../model/group.ts'
import { COST_LIMITS, WANTS } from '../model/intake.ts'
import type { Facet, Reason } from '../model/reason.ts'
import type { Stance, Vocabulary } from '../model/vocabulary.ts'
import { distanceInWords, type Units } from './distance-words.ts'
import { costInWords, zoneInWords } from './facts.ts'
import { concernLabel, declinedLabel, identityLabel, languageName, tagWords } from './labels.ts'
import { whenSeen } from './listing-age.ts'
import { listed, lowerFirst, quoted, type Safe, safe, say } from './safe.ts'
import { slotsInWords } from './slots-in-words.ts'

type About<F extends Facet> = Extract<Reason, { facet: F }>

/** Whom a group serves, seen from the person who would attend. */
const FOR_WHOM: Record<Stance, Safe> = {
  self: say`For people with this concern`,
  'loved-one': say`For family and friends`,
  bereaved: say`For people who are grieving`,
  harmed: say`For people who lived through this`,
  'caused-harm': say`For people who caused harm`,
}

function aboutConcern(reason: About<'concern'>, vocabulary: Vocabulary): Safe {
  const { asked, offered, relation, central, above, words, isGuess, fit } = reason
  const wanted = lowerFirst(concernLabel(asked, vocabulary))
  const source = words === undefined ? say`` : say` (from ${quoted(words)})`
  const from = isGuess ? say` (a guess: ask)` : source
  if (fit === 'miss') return say`Does not name ${wanted}${from}.`
  if (fit === 'unknown') return say`The listing does not say whether it serves ${wanted}${from}: ask.`
  if (above !== undefined) {
    const also = say`it lists ${lowerFirst(concernLabel(offered, vocabulary))} as well${from}`
    return say`Above all for ${lowerFirst(concernLabel(above, vocabulary))}; ${also}. Ask whether it is for the person.`
  }
  const stance = vocabulary.concerns.get(offered)?.stance
  const whom = stance === undefined ? say`About this, in its own words` : FOR_WHOM[stance]
  const served = say`${whom}: ${lowerFirst(concernLabel(offered, vocabulary))}`
  if (relation === 'broader') return say`${served}. That is broader than ${wanted}${from}.`
  if (relation === 'narrower') return say`${served}. That is narrower than ${wanted}${from}: ask if it is so.`
  if (relation === 'near') return say`${served}. That is close to ${wanted}${from}.`
  return central ? say`${served}${from}.` : say`${served}${from}, among other concerns.`
}

function aboutTopic({ topic, words }: About<'topic'>, vocabulary: Vocabulary): Safe {
  return say`The listing names ${lowerFirst(concernLabel(topic, vocabulary))} itself (from ${quoted(words)}).`
}

function aboutWords({ fit, words }: About<'words'>): Safe {
  const said = listed(words.map(quoted), 'and')
  return fit === 'miss' || fit === 'unknown'
    ? say`The listing does not mention ${said}: ask.`
    : say`The listing itself mentions ${said}.`
}

/** The identity may be one that the group centers on, one that the person stated, or a service of the meeting. */
function aboutIdentity({ fit, identity, exclusive }: About<'identity'>, vocabulary: Vocabulary, group: Group): Safe {
  const whom = identityLabel(identity, vocabulary)
  if (vocabulary.identities.get(identity)?.mode === 'service') {
    return fit === 'match' ? say`As asked for: ${whom}.` : say`The listing does not mention this: ${whom}. Ask.`
  }
  if (!group.identities?.includes(identity)) {
    if (fit === 'match') return say`Fits this identity: ${whom}.`
    if (fit === 'near') return say`Close to this identity: ${whom}.`
    return fit === 'miss'
      ? say`Does not center on: ${whom}.`
      : say`The listing does not say whether it centers on this identity: ${whom}. Ask.`
  }
  const centers = exclusive === true ? say`Only for: ${whom}.` : say`Centers on: ${whom}.`
  if (fit === 'match') return centers
  if (exclusive === false) return say`${centers} Others may come.`
  if (fit === 'miss') return say`${centers} The person seems to be someone else: ask before the first visit.`
  return exclusive === true
    ? say`${centers} Ask whether that fits the person.`
    : say`${centers} The listing does not say whether others may come: ask.`
}

function aboutRole({ role }: About<'role'>): Safe {
  return say`Its name speaks of ${safe(role)}: ask whether that fits the person.`
}

function aboutWants({ fit, wants, focus }: About<'wants'>): Safe {
  if (focus === undefined) return say`The listing does not say whether it gives skills or connection: ask.`
  const gives = say`Gives ${safe(FOCUS[focus])}`
  if (wants === 'either') return say`${gives}.`
  return fit === 'miss' ? say`${gives}; asked for: ${safe(WANTS[wants])}.` : say`${gives}, as asked for.`
}

function aboutApproach({ fit, approach }: About<'approach'>): Safe {
  const name = tagWords(approach)
  if (fit === 'match') return say`Uses the approach asked for: ${name}.`
  if (fit === 'near') return say`Uses an approach close to ${name}.`
  return fit === 'miss' ? say`Does not use ${name}.` : say`The listing does not say whether it uses ${name}: ask.`
}

function aboutIndividual({ rule, answer }: About<'individual'>): Safe {
  if (rule === undefined) return say`The listing does not say whether individual therapy is needed: ask.`
  if (rule === 'not-needed') return say`Individual therapy is not needed.`
  if (rule === 'welcome') return say`Individual therapy is welcome.`
  if (rule === 'recommended') return say`The group recommends individual therapy.`
  if (answer === 'already') return say`Individual therapy is required; the person has it.`
  if (answer === 'no') return say`Individual therapy is required; the person is not open to it.`
  return answer === 'yes'
    ? say`Individual therapy is required; arrange it first.`
    : say`Individual therapy is required: ask whether the person has it or is open to it.`
}

/** `18 to 30`, `18 and up`, `up to 17`; `undefined` = no bound is stated. */
export function agesInWords(min: number | undefined, max: number | undefined): Safe | undefined {
  if (min !== undefined && max !== undefined) return say`${min} to ${max}`
  if (min !== undefined) return say`${min} and up`
  return max === undefined ? undefined : say`up to ${max}`
}

function aboutAge({ fit, age, orMore, min, max }: About<'age'>): Safe {
  const ages = agesInWords(min, max)
  if (ages === undefined) return say`The listing does not state ages: ask.`
  if (age === undefined) return say`For ages ${ages}: check the person's age.`
  return fit === 'miss'
    ? say`For ages ${ages}; the person is ${age}.`
    : say`For ages ${ages}; at ${age}${orMore ? say` or more` : say``} the person fits.`
}

function aboutPlace({ fit, near, miles, by = 'listing' }: About<'place'>, units: Units): Safe {
  const asked = safe(near)
  if (fit === 'near') return say`Within reach from ${asked}: it meets online or by phone as well.`
  if (miles === undefined) {
    if (fit === 'match') return say`The listing names this place: ${asked}.`
    return fit === 'miss' ? say`Not in ${asked}.` : say`The listing does not say how far it is from ${asked}: ask.`
  }
  const going = by === 'listing' ? say`` : say`, going by ${safe(PLACED_BY[by])}`
  const far =
    by !== 'listing' && miles < 1
      ? say`Near ${asked}${going}`
      : say`${distanceInWords(miles, units)} from ${asked}${going}`
  if (fit === 'miss') return say`${far}: farther than asked for.`
  if (fit === 'match') return say`${far}.`
  return by === 'listing' ? say`${far}: ask whether it meets online too.` : say`${far}: ask where it meets.`
}

function aboutMeets({ fit, asked, meets }: About<'meets'>): Safe {
  const wanted = listed(
    asked.map((way) => safe(MEETS[way])),
    'or',
  )
  const ways = listed(
    meets.map((way) => safe(MEETS[way])),
    'or',
  )
  if (meets.length === 0) return say`The listing does not say how it meets; asked for: ${wanted}.`
  return fit === 'miss' ? say`Meets ${ways}; asked for: ${wanted}.` : say`Meets ${ways}.`
}

/** People may attend from another time zone, where an evening is an afternoon. */
function isFromAfar({ meets = [] }: Group): boolean {
  return meets.some((way) => way !== 'in-person')
}

function aboutSchedule({ fit, asked: slots }: About<'schedule'>, group: Group): Safe {
  const asked = slotsInWords(slots)
  if (fit === 'match' && isFromAfar(group)) {
    const zones = [...new Set((group.times ?? []).map(({ timezone }) => timezone))]
    return zones.includes(undefined)
      ? say`Meets at a time asked for: ${asked}. The listing does not state its time zone: ask.`
      : say`Meets at a time asked for, by ${listed(
          zones.map((zone) => zoneInWords(zone!)),
          'and',
        )}: ${asked}.`
  }
  if (fit === 'match') return say`Meets at a time asked for: ${asked}.`
  if (fit === 'near') return say`Meets close to the time asked for: ${asked}.`
  return fit === 'miss'
    ? say`Does not meet at the time asked for: ${asked}.`
    : say`The listing does not say enough about when it meets; asked for: ${asked}.`
}

function aboutLanguage({ fit, asked, languages }: About<'language'>): Safe {
  const wanted = listed(asked.map(languageName), 'or')
  const held = listed(languages.map(languageName), 'and')
  if (languages.length === 0) return say`The listing does not state the language: ask for ${wanted}.`
  return fit === 'miss' ? say`Held in ${held}; asked for: ${wanted}.` : say`Held in ${held}.`
}

function aboutCost({ fit, asked, type, amount }: About<'cost'>): Safe {
  if (type === undefined) return say`The listing does not say what it costs: ask.`
  const cost = costInWords(amount === undefined ? { type } : { type, amount })
  const limit = safe(COST_LIMITS[asked])
  if (fit === 'match') return say`The cost fits: ${cost}.`
  return fit === 'miss'
    ? say`The cost is ${cost}; asked for: ${limit}.`
    : say`The cost is ${cost}; asked for: ${limit}. Ask for the lowest fee.`
}

function aboutAccess({ fit, asked }: About<'access'>): Safe {
  const what = tagWords(asked)
  if (fit === 'match' || fit === 'near') return say`Access asked for: ${what}.`
  return fit === 'miss'
    ? say`Does not have this access: ${what}.`
    : say`The listing does not mention this access: ${what}. Ask.`
}

function aboutLeader({ leader }: About<'leader'>): Safe {
  if (leader === undefined) return say`The listing does not say who leads it: ask.`
  if (leader === 'peer') return say`Led by peers: peer support, not treatment.`
  return leader === 'clinician' ? say`Led by a clinician.` : say`Led by a clinician and peers.`
}

function aboutEntry({ entry }: About<'entry'>): Safe {
  return entry === undefined
    ? say`The listing does not say how people start: ask.`
    : say`To start: ${safe(ENTRIES[entry])}.`
}

function aboutDeclined({ fit, declined }: About<'declined'>, vocabulary: Vocabulary): Safe {
  const what = declinedLabel(declined, vocabulary)
  if (fit === 'match') return say`The person declines this, and the group is not it: ${what}.`
  if (fit === 'near')
    return say`The person declines this, and part of the group is it: ${what}. Ask for the other part.`
  return fit === 'miss'
    ? say`The person declines this, and the group is it: ${what}.`
    : say`The person declines this, and the listing does not say whether the group is it: ${what}. Ask.`
}

function aboutAgeOfListing({ fit, seen }: About<'age-of-listing'>): Safe {
  if (seen === undefined) return say`The listing has no date: call first.`
  if (fit === 'match') return say`The listing was read ${whenSeen(seen)}.`
  return fit === 'unknown'
    ? say`The date of the listing is not clear (${safe(seen)}): call first.`
    : say`The listing was read ${whenSeen(seen)}, more than 12 months ago: call first.`
}

/**
 * One reason as a sentence; the text and the JSON both take it from here.
 *
 * Only a page for a person is told in the units of its place: JSON is the same everywhere.
 */
export function sentenceOf(reason: Reason, group: Group, vocabulary: Vocabulary, units: Units = 'miles'): Safe {
  switch (reason.facet) {
    case 'concern':
      return aboutConcern(reason, vocabulary)
    case 'topic':
      return aboutTopic(reason, vocabulary)
    case 'words':
      return aboutWords(reason)
    case 'identity':
      return aboutIdentity(reason, vocabulary, group)
    case 'role':
      return aboutRole(reason)
    case 'wants':
      return aboutWants(reason)
    case 'approach':
      return aboutApproach(reason)
    case 'individual':
      return aboutIndividual(reason)
    case 'age':
      return aboutAge(reason)
    case 'place':
      return aboutPlace(reason, units)
    case 'meets':
      return aboutMeets(reason)
    case 'schedule':
      return aboutSchedule(reason, group)
    case 'language':
      return aboutLanguage(reason)
    case 'cost':
      return aboutCost(reason)
    case 'access':
      return aboutAccess(reason)
    case 'leader':
      return aboutLeader(reason)
    case 'entry':
      return aboutEntry(reason)
    case 'declined':
      return aboutDeclined(reason, vocabulary)
    case 'age-of-listing':
      return aboutAgeOfListing(reason)
  }
}
