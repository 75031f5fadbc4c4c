import { anyOf } from '../model/any-of.ts'
import type { Passage } from './passage.ts'

/** Words that open a clause of their own. */
const OPENERS = anyOf(
  'but however although though except because since cause cuz so while whereas when whenever after before until unless if bc b/c despite',
)

/** "and" opens a clause only where a new subject follows: "and I", "and my wife", not "and gambles". */
const RELATIONS = ['rel-spouse', 'rel-ex', 'rel-child', 'rel-parent', 'rel-sibling', 'rel-kin', 'rel-friend', 'rel-pet']
const SUBJECTS = ['me', 'client', ...RELATIONS]
const PRONOUNS = anyOf('i im ive he hes she shes they theyre we it its')

/** Numbers the clauses of a passage: a stop, a comma, a bracket, a conjunction or "and" with a new subject ends one. */
export function clausesOf(passage: Pick<Passage, 'tokens' | 'atAny'>): Int32Array {
  const clauses = new Int32Array(passage.tokens.length)
  let clause = 0
  for (const token of passage.tokens) {
    if (token.index > 0 && opensClause(passage, token.index)) clause++
    clauses[token.index] = clause
  }
  return clauses
}

function opensClause(passage: Pick<Passage, 'tokens' | 'atAny'>, index: number): boolean {
  const token = passage.tokens[index]!
  if (token.before === 'stop' || token.before === 'comma' || token.before === 'open') return true
  // "So" opens a clause before a subject ("so I left"), not before what it strengthens ("so much").
  if (token.folded === 'so') return PRONOUNS.has(passage.tokens[index + 1]?.folded ?? '')
  if (OPENERS.has(token.folded)) return true
  if (isMainSubject(passage, index) || isUnknowing(passage, index)) return true
  return (token.folded === 'and' || token.folded === 'n') && subjectFollows(passage, index + 1)
}

const I = /^i(?:m|ve)?$/
const SAYS = ['says']
const TIMES = /^(?:when|whenever|since|after|before|if|once|while|because|until|unless)$/
const GOES_ON =
  /^(?:and|or|that|what|who|which|how|where|why|than|but|as|like|when|whenever|since|after|before|if|once|while|because|until|unless|until)$/

/** "Since my husband died I drink", "when he is away I gamble": the main clause behind one of time, without a comma. */
function isMainSubject(passage: Pick<Passage, 'tokens' | 'atAny'>, index: number): boolean {
  if (!I.test(passage.tokens[index]!.folded)) return false
  const before = passage.tokens[index - 1]!
  if (GOES_ON.test(before.folded) || passage.atAny(index - 1, SAYS) !== undefined) return false
  for (let at = index - 2; at >= 0; at--) {
    const { folded } = passage.tokens[at]!
    if (TIMES.test(folded)) return true
    if (passage.tokens[at + 1]!.before !== 'none' || I.test(folded) || folded === 'that') return false
  }
  return false
}

const OWNED = /^(?:my|his|her|their|our|the)$/
const KNOWS_NOTHING =
  /^(?:(?:dont|doesnt|didnt) (?:know|suspect)|(?:has|have|had) (?:no|not an?) (?:idea|clue)|knows nothing)/

/** "Lost 40k on parlays wife dont know": who does not know has a clause of their own, and not what is told before. */
function isUnknowing(passage: Pick<Passage, 'tokens' | 'atAny'>, index: number): boolean {
  const { tokens } = passage
  const before = tokens[index - 1]!.folded
  const subject = passage.atAny(OWNED.test(tokens[index]!.folded) ? index + 1 : index, RELATIONS)
  if (subject === undefined || OWNED.test(before) || GOES_ON.test(before)) return false
  const said = tokens.slice(subject.last + 1, subject.last + 4).map(({ folded }) => folded)
  return KNOWS_NOTHING.test(said.join(' '))
}

function subjectFollows(passage: Pick<Passage, 'tokens' | 'atAny'>, index: number): boolean {
  const next = passage.tokens[index]
  if (next === undefined || next.before !== 'none') return false
  if (PRONOUNS.has(next.folded)) return true
  const head = next.folded === 'now' || OWNED.test(next.folded) ? index + 1 : index
  const subject = passage.atAny(head, SUBJECTS)
  const after = passage.tokens[head + 1]?.folded
  return subject !== undefined && after !== 'i' && after !== 'me' && !isListed(passage, subject.last + 1)
}

/** "Lost my job and my wife and can't sleep": the last of what the verb is about, with no verb of its own. */
function isListed(passage: Pick<Passage, 'tokens' | 'atAny'>, after: number): boolean {
  const next = passage.tokens[after]
  return next === undefined || next.before === 'stop' || next.folded === 'and'
}
