import { ALL_CAUSES, BY_CAUSE, CAUSES } from './death-causes.ts'
import { type Holder, type Relation, relationOf } from './holder.ts'
import { isParentOf } from './is-parent-of.ts'
import { isUnreal } from './is-unreal.ts'
import type { Span } from './lookup.ts'
import type { Finding } from './mention.ts'
import { parentOfOther } from './parent-of-other.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { sentenceStart } from './sentence-start.ts'
import { isSurvived } from './survived.ts'
import { tellsOfDeath } from './tells-of-death.ts'

const BY_RELATION: Readonly<Partial<Record<Relation, string>>> = {
  spouse: 'grief-spouse',
  child: 'grief-child',
  pet: 'grief-pet',
}
/** How the rule begins of a death where no cause is told. */
export const BY_WHO_IT_WAS = 'a death, by who it was'
const DEATH_NOUNS = /^(?:suicid|death|pass|passing|overdos|murder|funeral)$/
/** How far the words for a death stand from the one who died: "my brother, out of nowhere last May, killed himself" is out of reach. */
const REACH = 7
/** The cause may follow in the next clause: "lost my son last year, it was fentanyl". */
const CAUSE_REACH = 8
const SPEAKS = /^i(?:m|ve)?$/

/** "Z63.4 husband": the code of a loss, with who it was. */
export function lossNamedBehind(passage: Passage, last: number): string | undefined {
  const relation = passage.relation(last + 1) ?? passage.relation(last + 2)
  return relation && BY_RELATION[relationOf(relation)]
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
    if (relation === undefined || passage.tokens[relation.last]!.possessive || isUnreal(passage, cue.first)) continue
    const kind = relationOf(relation)
    // "My late husband" was the client's husband to the end.
    if (kind === 'ex' && passage.tokens[cue.last]!.folded === 'late') {
      findings.push(...findingsOf(passage, cue.first, relation.last, 'spouse', relation))
      continue
    }
    if (kind === 'ex' && /^(?:lost|losing)$/.test(passage.tokens[cue.first]!.folded)) continue
    findings.push(...findingsOf(passage, cue.first, relation.last, kind, relation))
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
    if (relation === undefined || isUnreal(passage, at)) return []
    if (passage.tokens[relation.last]!.possessive || passage.at(at - 1, 'me') !== undefined) return []
    // "Her cancer took my wife to the hospital".
    if (!isKilled && /^(?:to|into)$/.test(passage.tokens[relation.last + 1]?.folded ?? '')) return []
    const first = isKilled ? at : at - 1
    const told = findingsOf(passage, first, relation.last, relationOf(relation), relation)
    const isPersons =
      isKilled &&
      (people.holders[at]?.who === 'other' ||
        passage.at(at - 1, 'killer') !== undefined ||
        opensWithKiller(passage, at))
    return isPersons ? withCause(told, 'grief-homicide', 'a death by the hand of somebody') : told
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
  const told = ['die', ...CAUSES, 'overdosed']
    .flatMap((name) => passage.of(name))
    .filter((cue) => tellsOfDeath(passage, cue))
    .map((cue) => ({ cue, who: whoDied(passage, people, cue.first) }))
  return [...told, ...noteDeaths(passage)].flatMap(({ cue, who }) =>
    who === undefined || isUnreal(passage, cue.first)
      ? []
      : findingsOf(passage, Math.min(who.at, cue.first), cue.last, who.relation, who.span),
  )
}

/** Who died, where it is said, and the words for it. */
interface Dead {
  readonly relation: Relation
  readonly at: number
  readonly span?: Span
}

interface Death {
  readonly cue: Span
  readonly who: Dead
}

/** A death by its cause, and beside that by who it was: bereaved parents have groups of their own, whatever the child died of. */
function findingsOf(passage: Passage, first: number, last: number, of: Relation, span: Span | undefined): Finding[] {
  // "My daughter is 8, her dad died": he was the client's partner, now or once.
  const isChildrens = of === 'parent' && span !== undefined && parentOfOther(passage, span.first) === 'ex'
  const relation = isChildrens ? 'spouse' : of
  const near = relation === 'pet' ? undefined : causeNear(passage, first, last)
  const isOfAnother = span !== undefined && isSomebodysRelation(passage, span)
  const cause = isOfAnother && near?.set.id === 'by-pregnancy' ? undefined : near
  const end = cause ? Math.max(last, cause.last) : last
  // "My daughter's dad killed himself" tells of no daughter who wants to die.
  const start = passage.tokens[first - 1]?.possessive ? first - 1 : first
  const byWho: Finding = {
    concern: ofWho(passage, relation, span, isOfAnother),
    first,
    last,
    how: 'pattern',
    rule: `${BY_WHO_IT_WAS} (${relation})`,
    holder: { who: 'client', rule: 'the bereaved person is the client' },
    explains: [start, end],
    restOfClause: clauseEnd(passage, end),
  }
  if (cause === undefined) return [byWho]
  const told = withCause([byWho], BY_CAUSE[cause.set.id]!, `a death, by its cause (${cause.set.id})`)
  // Who was a partner may have been one no longer.
  return isChildrens ? told.slice(0, 1) : told
}

function ofWho(passage: Passage, relation: Relation, span: Span | undefined, isOfAnother: boolean): string {
  const isInfant =
    span !== undefined &&
    !isOfAnother &&
    /^(?:baby|babies|infant|newborn|twins)$/.test(passage.tokens[span.last]!.folded)
  if (isInfant && relation === 'child') return 'pregnancy-infant-loss'
  return (isOfAnother && relation !== 'pet' ? undefined : BY_RELATION[relation]) ?? 'grief'
}

/** "Son (22) shot outside a club": who died, where all the words together tell what of. */
export function whoDiedOf(passage: Passage, people: People, { concern, first }: Finding): string | undefined {
  const relation = CAUSES.some((cause) => BY_CAUSE[cause] === concern) && whoDied(passage, people, first)?.relation
  return relation ? BY_RELATION[relation] : undefined
}

/** The cause comes first; that it was somebody's death and no more says nothing beside it. */
function withCause(told: readonly Finding[], concern: string, rule: string): Finding[] {
  const byWho = told.at(-1)!
  const isTold = byWho.concern !== concern && byWho.concern !== 'grief'
  return [{ ...byWho, concern, rule }, ...(isTold ? [{ ...byWho, isBeside: true as const }] : [])]
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

function whoDied(passage: Passage, people: People, at: number): Dead | undefined {
  // "His mama, my daughter in law, died in May".
  const apposed = passage.tokens[at]!.before === 'comma' ? passage.relation(at - 1) : undefined
  if (apposed) return { relation: relationOf(apposed), at: apposed.first, span: apposed }
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    if (passage.clauses[index] !== passage.clauses[at]) break
    const span = passage.relation(index)
    const parent = [2, 3]
      .map((on) => passage.relation(index - on))
      .find((each) => each && isParentOf(passage, each, index))
    if (parent) return { relation: 'parent', at: parent.first, span: parent }
    if (span) return { relation: relationOf(span), at: span.first, span }
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

/** What stands between a relation and the "d" of a note, once brackets are left out. */
const BETWEEN = /^(?:\s|of\b|x\b|yrs?\b|years?\b|\d{1,3}(?:yo?|yrs?)?\b)*$/i
const NOTE_REACH = 9

/** "Mother d. cancer", "dtr 24 d. fentanyl", "partner (unmarried, 12 yrs) d. in May": a lone d behind a relation. */
function noteDeaths(passage: Passage): Death[] {
  const { need, tokens } = passage
  return tokens.flatMap(({ folded, index: death, start }): Death[] => {
    if (folded !== 'd') return []
    for (let at = death - 1; at >= Math.max(0, death - NOTE_REACH); at--) {
      const span = passage.relation(at)
      if (span?.last !== at) continue
      const isBehind = BETWEEN.test(need.slice(tokens[at]!.end, start).replace(/\([^()]*\)/g, ' '))
      const cue = { set: { kind: 'class', id: 'die' }, first: death, last: death } as const
      return isBehind ? [{ cue, who: { relation: relationOf(span), at: span.first, span } }] : []
    }
    return []
  })
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
    return findingsOf(passage, relation.first, at, relationOf(relation), relation)
  })
}
