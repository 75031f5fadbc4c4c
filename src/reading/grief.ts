import { anyOf } from '../model/any-of.ts'
import type { Holder, Relation } from './holder.ts'
import type { Span } from './lookup.ts'
import type { Finding } from './mention.ts'
import { parentOfOther } from './parent-of-other.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { sentenceStart } from './sentence-start.ts'
import { isSurvived, livedOn } from './survived.ts'

const BY_RELATION: Readonly<Partial<Record<Relation, string>>> = {
  spouse: 'grief-spouse',
  child: 'grief-child',
  pet: 'grief-pet',
}
const BY_CAUSE = {
  'by-suicide': 'grief-suicide',
  'by-overdose': 'grief-overdose',
  'by-homicide': 'grief-homicide',
  'by-pregnancy': 'pregnancy-infant-loss',
  // Beside a word for the death itself: "overdosed and they couldn't bring him back".
  overdosed: 'grief-overdose',
} as const
const ALL_CAUSES = Object.keys(BY_CAUSE) as (keyof typeof BY_CAUSE)[]
/** Those that tell of a death by themselves. */
const CAUSES = ALL_CAUSES.filter((cause) => cause !== 'overdosed')

/** A death wished, feared or nearly is none. */
const NOT_REAL = anyOf(
  'almost nearly wish would will might may if could going want try threaten fear afraid scare worry until',
)
const DEATH_NOUNS = /^(?:suicid|death|pass|passing|overdos|murder|funeral)$/
/** How far the words for a death stand from the one who died: "my brother, out of nowhere last May, killed himself" is out of reach. */
const REACH = 7
/** The cause may follow in the next clause: "lost my son last year, it was fentanyl". */
const CAUSE_REACH = 8
const SPEAKS = /^i(?:m|ve)?$/

/** "Z63.4 husband": the code of a loss, with who it was. */
export function lossNamedBehind(passage: Passage, last: number): string | undefined {
  const relation = passage.relation(last + 1) ?? passage.relation(last + 2)
  return relation && BY_RELATION[relation.set.id.slice('rel-'.length) as Relation]
}

/** Deaths in the words: someone named and a word for dying, with the cause when it is told, else by who it was. */
export function griefIn(passage: Passage, people: People): Finding[] {
  return [...lossesOf(passage), ...namedDeaths(passage), ...killings(passage, people), ...deathsOf(passage, people)]
}

/** "Lost my son", "death of her mother". */
function lossesOf(passage: Passage): Finding[] {
  const findings: Finding[] = []
  for (const cue of passage.of('death-of')) {
    const relation = relationAfter(passage, cue.last, 4)
    if (relation === undefined || passage.tokens[relation.last]!.possessive || unreal(passage, cue.first)) continue
    const kind = relation.set.id.slice('rel-'.length) as Relation
    // "My late husband" was the client's husband to the end.
    if (kind === 'ex' && passage.tokens[cue.last]!.folded === 'late') {
      findings.push(finding(passage, cue.first, relation.last, 'spouse', relation))
      continue
    }
    if (kind === 'ex' && /^(?:lost|losing|missing)$/.test(passage.tokens[cue.first]!.folded)) continue
    findings.push(finding(passage, cue.first, relation.last, kind, relation))
  }
  return findings
}

/** "Cancer took our youngest", "drink claimed him": what the word of dying is for these. */
const TAKES = /^(?:took|claimed|stole)$/
const TAKERS = ['ill', 'by-overdose', 'drink']

/** "A drunk driver killed my wife", "my dad killed my mom", "cancer killed my father", "cancer took our youngest". */
function killings(passage: Passage, people: People): Finding[] {
  const isTaken = (at: number): boolean =>
    TAKES.test(passage.tokens[at]!.folded) && passage.atAny(at - 1, TAKERS) !== undefined
  return passage.tokens.flatMap(({ index: at, folded }): Finding[] => {
    const isKilled = folded === 'killed'
    if (!isKilled && !isTaken(at)) return []
    const relation = relationAfter(passage, at, 3)
    if (relation === undefined || unreal(passage, at)) return []
    if (passage.tokens[relation.last]!.possessive || passage.at(at - 1, 'me') !== undefined) return []
    // "Her cancer took my wife to the hospital".
    if (!isKilled && /^(?:to|into)$/.test(passage.tokens[relation.last + 1]?.folded ?? '')) return []
    const first = isKilled ? at : at - 1
    const told = finding(passage, first, relation.last, relation.set.id.slice('rel-'.length) as Relation, relation)
    const isPersons =
      isKilled &&
      (people.holders[at]?.who === 'other' ||
        passage.at(at - 1, 'killer') !== undefined ||
        opensWithKiller(passage, at))
    return [isPersons ? { ...told, concern: 'grief-homicide', rule: 'a death by the hand of somebody' } : told]
  })
}

/** "A drunk driver ran the light and killed my brother": the sentence begins with who did it. */
function opensWithKiller(passage: Passage, at: number): boolean {
  const start = sentenceStart(passage, at)
  const killer = passage.from(start, 'killer') ?? passage.from(start + 1, 'killer')
  return killer !== undefined && passage.tokens[start]!.folded !== 'i'
}

/** "My brother killed himself", "her dad passed away", "he died". */
function deathsOf(passage: Passage, people: People): Finding[] {
  const findings: Finding[] = []
  for (const cue of [...['die', ...CAUSES].flatMap((name) => passage.of(name)), ...noteDeaths(passage)]) {
    if (!tellsOfDeath(passage, cue) || unreal(passage, cue.first)) continue
    const who = whoDied(passage, people, cue.first)
    if (who === undefined) continue
    findings.push(finding(passage, Math.min(who.at, cue.first), cue.last, who.relation, who.span))
  }
  return findings
}

function finding(passage: Passage, first: number, last: number, of: Relation, span: Span | undefined): Finding {
  // "My daughter is 8, her dad died": he was the client's partner, now or once.
  const isChildrens = of === 'parent' && span !== undefined && parentOfOther(passage, span.first) === 'ex'
  const relation = isChildrens ? 'spouse' : of
  const near = relation === 'pet' ? undefined : causeNear(passage, first, last)
  const isOfAnother = span !== undefined && isSomebodysRelation(passage, span)
  const cause = isOfAnother && near?.set.id === 'by-pregnancy' ? undefined : near
  const isInfant =
    span !== undefined &&
    !isOfAnother &&
    /^(?:baby|babies|infant|newborn|twins)$/.test(passage.tokens[span.last]!.folded)
  const concern = cause
    ? BY_CAUSE[cause.set.id as keyof typeof BY_CAUSE]
    : isInfant && relation === 'child'
      ? 'pregnancy-infant-loss'
      : ((isOfAnother && relation !== 'pet' ? undefined : BY_RELATION[relation]) ?? 'grief')
  const end = cause ? Math.max(last, cause.last) : last
  return {
    concern,
    first,
    last,
    how: 'pattern',
    rule: cause ? `a death, by its cause (${cause.set.id})` : `a death, by who it was (${relation})`,
    holder: { who: 'client', rule: 'the bereaved person is the client' },
    explains: [first, end],
    restOfClause: clauseEnd(passage, end),
  }
}

/** "My sister-in-law, whose boy was stillborn", "my friend's husband": the client mourns, and lost no child and no partner. */
function isSomebodysRelation(passage: Passage, { first }: Span): boolean {
  const owner = passage.tokens[first - 1]
  if (owner === undefined) return false
  const relation = passage.relation(owner.index)
  return owner.folded === 'whose' || (owner.possessive && relation !== undefined && relation.set.id !== 'rel-spouse')
}

function causeNear(passage: Passage, first: number, last: number): Span | undefined {
  return ALL_CAUSES.flatMap((name) => passage.of(name)).find(
    (cause) =>
      cause.first >= first - (cause.set.id === 'overdosed' ? CAUSE_REACH : 2) &&
      cause.first <= last + CAUSE_REACH &&
      !speaksBetween(passage, last, cause.first) &&
      sameSentence(passage, Math.min(first, cause.first), cause.first),
  )
}

/** "Since my mother died I use heroin": what I do is not what she died of. */
function speaksBetween({ tokens, clauses }: Passage, death: number, cause: number): boolean {
  return tokens
    .slice(death + 1, cause)
    .some(({ folded, index }) => SPEAKS.test(folded) && clauses[index] === clauses[cause])
}

function sameSentence(passage: Passage, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++) if (passage.tokens[index]!.before === 'stop') return false
  return true
}

/** A cause alone tells of a death only when its words do: "overdosed" may have been survived, "killed himself" not. */
function tellsOfDeath(passage: Passage, cue: Span): boolean {
  if (cue.set.id === 'die')
    return passage.tokens[cue.first]!.folded !== 'passed' || cue.last > cue.first || isPassing(passage, cue)
  if (cue.set.id === 'by-overdose') return /die|death|fatal|lost/.test(passage.words(cue.first, cue.last).toLowerCase())
  if (isSurvived(passage, cue.last)) return false
  const words = passage.words(cue.first, cue.last).toLowerCase()
  if (cue.set.id === 'by-pregnancy') return words.includes('died')
  // "Talks about killing herself", "says he'll kill himself": a threat, not a death.
  const before = passage.tokens[cue.first - 1]?.folded ?? ''
  // "Furious with my sister for killing herself": what one is blamed for has happened.
  if (/^(?:kill|hang|shoot|tak|end)ing\b/.test(words)) return /^(?:for|after|since)$/.test(before)
  if (/^(?:kill|hang|shoot|take|end)s?\b/.test(words)) return false
  return cue.last > cue.first || /murdered|miscarried/.test(passage.tokens[cue.first]!.folded)
}

/** "My husband passed" at the end of a clause or before a time; not "passed the exam". */
function isPassing(passage: Passage, cue: Span): boolean {
  const next = passage.tokens[cue.last + 1]
  return (
    next === undefined ||
    passage.clauses[next.index] !== passage.clauses[cue.last] ||
    /^(?:last|this|in|on|away|two|three|four|five|six|a|recently|suddenly|from|unexpectedly|and|\d.*|years?|months?|weeks?)$/.test(
      next.folded,
    )
  )
}

function whoDied(
  passage: Passage,
  people: People,
  at: number,
): { relation: Relation; at: number; span?: Span } | undefined {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) break
    const span = passage.relation(index)
    if (span) return { relation: span.set.id.slice('rel-'.length) as Relation, at: span.first, span }
  }
  const holder: Holder | undefined = people.holders[at]
  // In a note he is the client, who has not died.
  if (/^(?:he|she|they)$/.test(passage.tokens[at - 1]?.folded ?? '') && holder?.who === 'client')
    return { relation: 'someone', at }
  return holder?.who === 'other' && holder.relation ? { relation: holder.relation, at } : undefined
}

function relationAfter(passage: Passage, from: number, reach: number): Span | undefined {
  for (let index = from + 1; index <= from + reach && index < passage.tokens.length; index++) {
    if (passage.clauses[index] !== passage.clauses[from]) return undefined
    const span = passage.relation(index)
    if (span) return span
    if (
      !/^(?:my|our|his|her|their|mi|mis|su|sus|nuestro|nuestra|a|an|the|both|his|dear|beloved|only|best|own|unborn|clients?|of|first|second|two)$/.test(
        passage.tokens[index]!.folded,
      ) &&
      passage.at(index, 'rel-adjective') === undefined
    )
      return undefined
  }
  return undefined
}

/** Whether the words tell of a death that nearly came or was survived. */
export function nearlyDied(passage: Passage): boolean {
  if (livedOn(passage)) return true
  return cuesOf(passage).some(
    (cue) => (unreal(passage, cue.first) && mayTellOfDeath(passage, cue)) || isSurvived(passage, cue.last),
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
  return !CAUSES.some((cause) => cause === cue.set.id) || tellsOfDeath(passage, cue)
}

function unreal(passage: Passage, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) return false
    if (NOT_REAL.has(passage.tokens[index]!.stem) || passage.at(index, 'no')) return true
  }
  return false
}

/** What the dead had ("passed away from cancer") is not what the client cares for now; "since my husband died I drink" is told of me. */
function clauseEnd(passage: Passage, last: number): number {
  let end = last
  while (
    end + 1 < passage.tokens.length &&
    passage.clauses[end + 1] === passage.clauses[last] &&
    !SPEAKS.test(passage.tokens[end + 1]!.folded)
  )
    end++
  return end
}

/** A note writes "mother d. cancer": a lone d right behind a relation. */
function isOfOne(passage: Passage, at: number, death: number): boolean {
  const between = passage.tokens.slice(at + 1, death)
  return (
    passage.relation(at)?.last === at &&
    passage.clauses[at] === passage.clauses[death] &&
    between.every(({ folded }) => /^(?:of|x|yrs?|years?|\d{1,3}(?:yo?|yrs?)?)$/.test(folded))
  )
}

const NOTE_REACH = [1, 2, 3, 4]

function noteDeaths(passage: Passage): Span[] {
  return passage.tokens
    .filter(({ folded, index }) => {
      // "Dtr 24 d. fentanyl", "partner of 34 yrs d. in May".
      return folded === 'd' && NOTE_REACH.some((back) => isOfOne(passage, index - back, index))
    })
    .map(({ index }) => ({ set: { kind: 'class', id: 'die' }, first: index, last: index }))
}

/** "My brother's suicide", "her mother's death"; not "his suicide attempt". */
function namedDeaths(passage: Passage): Finding[] {
  const owners = passage.tokens.filter(
    ({ index, possessive }) => possessive || passage.tokens[index + 1]?.folded === 'suicide',
  )
  return owners.flatMap(({ index }) => {
    const relation = passage.relation(index)
    if (relation?.last !== index) return []
    const at = [index + 1, index + 2].find((next) => DEATH_NOUNS.test(passage.tokens[next]?.stem ?? ''))
    if (
      at === undefined ||
      isSurvived(passage, at) ||
      /^(?:attempt|threat|thought|plan|note)/.test(passage.tokens[at + 1]?.stem ?? '')
    )
      return []
    return [finding(passage, relation.first, at, relation.set.id.slice('rel-'.length) as Relation, relation)]
  })
}
