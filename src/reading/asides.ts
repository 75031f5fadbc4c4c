import { type Person, relationOf } from './holder.ts'
import type { Passage } from './passage.ts'

const MOST_BEFORE_WHO = 3
export const WHO: RegExp = /^who(?:s|se|m|ve|d)?$/
const ARTICLE = /^an?$|^the$/

/** Whom asides are about, and what goes on behind them: "my husband, who drinks, lost his job", "sister (bipolar, off lithium)". */
export class Asides {
  readonly #passage: Passage
  readonly #persons: readonly (Person | undefined)[]
  #suspended: Person | undefined
  #inBracket: Person | undefined
  /** With whom the sentence begins, while nothing is said of them yet. */
  #alone: Person | undefined

  /** @param persons who each token names, as far as it is known */
  constructor(passage: Passage, persons: readonly (Person | undefined)[]) {
    this.#passage = passage
    this.#persons = persons
    this.#alone = aloneAt(passage, 0, persons)
  }

  /** At the first token of a clause: whom it is about, when it is an aside or goes on behind one. */
  subjectAt(index: number, before: Person): Person | undefined {
    const passage = this.#passage
    const alone = aloneAt(passage, index, this.#persons)
    // "My wife, my son, drinking too much" is a list.
    if (isSentence(passage, index) || (alone !== undefined && !isCloser(passage, index)))
      this.#alone = isSentence(passage, index) ? alone : undefined
    const described = describedAt(passage, index, this.#persons)
    if (described !== undefined) {
      this.#inBracket = isBracket(passage, index) ? described : undefined
      this.#suspended = isAlone(passage, index) ? described : this.#inBracket && before
      return described
    }
    if (this.#inBracket !== undefined && !isClosed(passage, index)) return this.#inBracket
    this.#inBracket = undefined
    const suspended = isAside(passage, index) ? this.#suspended : undefined
    if (suspended !== undefined || passage.tokens[index]!.before === 'stop') this.#suspended = undefined
    return suspended ?? this.#alone
  }
}

/** "My brother, of all people, depressed": a clause that only says of whom the sentence is. */
function aloneAt(passage: Passage, first: number, persons: readonly (Person | undefined)[]): Person | undefined {
  const { tokens, clauses } = passage
  let at = first
  while (at - first < MOST_BEFORE_ALONE && passage.relation(at) === undefined) at++
  const end = passage.relation(at)?.last
  if (end === undefined || clauses[at] !== clauses[first]) return undefined
  const isLast = (index: number): boolean => clauses[index + 1] === clauses[first]! + 1
  // "My brother Tom, drinking", "it's my brother now, meth".
  const next = tokens[end + 1]
  const isNamed =
    (CAPITALISED.test(next?.text ?? '') || NOW.test(next?.folded ?? '')) && clauses[end + 1] === clauses[first]
  if (!isLast(end) && !(isNamed && isLast(end + 1))) return undefined
  const leads = tokens.slice(first, at)
  const isOnly = leads.every(
    ({ folded, possessive, index }) => possessive || DETERMINER.test(folded) || passage.at(index, 'rel-adjective'),
  )
  const person = persons[at]
  return isOnly && person?.who === 'other' && person.relation !== 'pet' ? person : undefined
}

function isCloser({ tokens }: Passage, index: number): boolean {
  return CLOSER.test(tokens[index]!.folded) || CLOSER.test(tokens[index + 1]?.folded ?? '')
}

const MOST_BEFORE_ALONE = 3
/** A name in English letters, since a pattern for any opens Unicode's tables at every start. */
const CAPITALISED = /^[A-Z][a-z]+$/
/** Who is meant is said more closely: "my son, my oldest". */
const CLOSER = /^(?:oldest|eldest|youngest|middle|firstborn)$/
const DETERMINER = /^(?:my|our|his|her|their|the|and|so|now|its|thats)$/
const NOW = /^(?:now|again|too|instead)$/

const GOES_ON = /[-\u2013\u2014:]/

/** Behind a full stop; a dash and a colon go on. */
function isSentence(passage: Passage, index: number): boolean {
  return passage.tokens[index]!.before === 'stop' && !GOES_ON.test(gapBefore(passage, index))
}

const DIGIT = /^\d/

/** "I live with my mother, who has dementia", "my husband (an alcoholic)": the one named right before. */
function describedAt(passage: Passage, index: number, persons: readonly (Person | undefined)[]): Person | undefined {
  const { tokens, clauses } = passage
  const word = tokens[index]!.folded
  if (isBracket(passage, index) && !DIGIT.test(word)) {
    const relation = passage.relation(index - 1)
    const person = relation && persons[relation.first]
    if (person?.who === 'other' && person.relation !== 'pet') return person
  }
  const isDescription = WHO.test(word) || (ARTICLE.test(word) && isAlone(passage, index))
  if (!isDescription || !isAside(passage, index)) return undefined
  for (let before = index - 1; before >= index - MOST_BEFORE_WHO && clauses[before] === clauses[index - 1]; before--)
    if (persons[before] !== undefined) return persons[before]
  // "Referred by brother, who is in AA": who only sent the client is somebody as well.
  const sender = WHO.test(word) ? passage.relation(index - 1) : undefined
  return sender && { who: 'other', relation: relationOf(sender), rule: 'who is told of behind' }
}

/** "My husband, who ...": nothing was said of him yet. */
function isAlone({ clauses }: Passage, index: number): boolean {
  return index <= MOST_BEFORE_WHO || clauses[index - MOST_BEFORE_WHO - 1] !== clauses[index - 1]
}

const gapBefore = ({ need, tokens }: Passage, index: number): string =>
  need.slice(tokens[index - 1]?.end ?? 0, tokens[index]!.start)

/** "Sister (bipolar, off lithium)". */
function isBracket(passage: Passage, index: number): boolean {
  return gapBefore(passage, index).includes('(')
}

function isClosed(passage: Passage, index: number): boolean {
  return gapBefore(passage, index).includes(')')
}

const DASH = /[-\u2013\u2014]/

/** Behind a comma, a bracket or a dash. */
function isAside(passage: Passage, index: number): boolean {
  const { before } = passage.tokens[index]!
  return before === 'comma' || before === 'open' || DASH.test(gapBefore(passage, index))
}
