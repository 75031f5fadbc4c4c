import { findingsIn } from './find.ts'
import { forRelatives } from './for-relatives.ts'
import { FIRST_PERSON, type Holder, NOBODY_NAMED, OWN } from './holder.ts'
import { CLIENTS, holderOf } from './holder-of.ts'
import { laidToClient } from './laid-to-client.ts'
import type { Language } from './language.ts'
import type { Finding, Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { type People, SAID } from './people.ts'
import { OWNERS } from './relation-at.ts'
import { settledBy } from './settled-by.ts'
import { soughtIn } from './sought-in.ts'
import { statusOf } from './status.ts'
import { takenFrom } from './taken-from.ts'

/** A clause that says something again without its words is short. */
const ELLIPSIS = 6
/** With more words before it, "kids" owns nothing: "no SI. Wants to be around other kids". */
const OWNED = 4
/** What is denied or over of the client may go on in another: "I'm not drinking any more but my wife is". */
const AGAIN: readonly Mention['status'][] = ['negated', 'history', 'current']
const GOES_ON = /^(?:does|do|is|are|has|have)$/
const AUXILIARY = /^(?:does|do|did|is|are|was|has|have)$/
/** With the apostrophe and without. */
const OWNED_BY = /s$/
const QUARREL = /^(?:fight|fought|argu|argument|conflict|quarrel|yell|scream|row|bicker|clash)$/

const FELLOWSHIP = /^anonym/

const SILENCE = /^(?:talk|speak|spoke|spoken|silent|silenc)$/

/** The findings, each with whose it is, whether it holds, and whether it is what the person is here for. */
export function mentionsIn(passage: Passage, people: People, language: Language): Mention[] {
  const findings = findingsIn(passage, people, language)
  const held = findings.filter(
    ({ ofDoer, lovedOne, first, last }) =>
      !isWordOfSaying(passage, people, first, last) &&
      !isLaidInside(passage, first, last) &&
      !(findings.length > 1 && isFearFor(passage, people, last)) &&
      (!ofDoer || people.holders[first]?.who !== 'other') &&
      // "I take my husband's pills" names him, and tells of nobody else.
      (lovedOne === undefined || takenFrom(passage, people, first)?.who !== 'client'),
  )
  const soughtAs = soughtIn(passage, held, language)
  const mentions = held.map((finding): Mention => {
    const holder = finding.holder ?? holderOf(passage, people, finding, language)
    const settled = settledBy(passage, finding.first, finding.last)
    const said =
      finding.how === 'code'
        ? codeStatus(finding)
        : statusOf(passage, finding.first, finding.last, holder, language.concerns.get(finding.concern)?.keepsHistory)
    // "No Debtors Anonymous": who declines a fellowship has what it is for.
    const { status, rule } =
      said.status === 'negated' && hasStem(passage, finding, FELLOWSHIP)
        ? { status: 'current' as const, rule: '' }
        : said
    return {
      ...finding,
      holder,
      status,
      ...(status === 'negated' && { denial: rule }),
      ...(settled !== undefined && { settled }),
      rule: rule === '' ? finding.rule : `${finding.rule}; ${status} by "${rule}"`,
      ...soughtAs(finding),
      isQuarrel: hasStem(passage, finding, QUARREL),
      isSilence: hasStem(passage, finding, SILENCE),
    }
  })
  const theirs = forRelatives(passage)
  const told = mentions
    .map((mention) => ofTheSame(mention, mentions, people))
    .map((mention) => ofMeInstead(passage, mention))
    .map((mention) => (theirs && mention.holder.who === 'client' ? { ...mention, holder: theirs } : mention))
  return [
    ...told,
    ...told.flatMap((mention) => [
      ...elided(passage, people, mention),
      ...stopped(passage, people, mention),
      ...goesOn(passage, mention),
    ]),
  ]
}

function hasStem({ tokens }: Passage, { first, last }: Finding, stems: RegExp): boolean {
  for (let index = first; index <= last; index++) if (stems.test(tokens[index]!.stem)) return true
  return false
}

/** "My husband is worried, I ...": how he says it is no trouble of the client's. */
function isWordOfSaying(passage: Passage, people: People, first: number, last: number): boolean {
  const says = passage.at(first, 'says')
  return says !== undefined && says.first < first && says.last >= last && people.holders[first]?.rule === SAID
}

/** "Parents kicked me out for smoking weed": from a relation to a trouble, and what stands between says that it is the client's. */
function isLaidInside(passage: Passage, first: number, last: number): boolean {
  if (passage.relation(first) === undefined) return false
  for (let index = first + 1; index <= last; index++) {
    if (laidToClient(passage, index, index) !== undefined) return true
    // "Kids taken by CPS d/t pt's meth use."
    if (passage.tokens[index]!.possessive && CLIENTS.test(passage.tokens[index]!.folded)) return true
  }
  return false
}

const FEAR = /^(?:worr|afraid|scared|anxious|nervous|stressed|terrified|frightened)/

/** "Worried about her husband, who drinks": no trouble of one's own, where something else is told. */
function isFearFor(passage: Passage, people: People, last: number): boolean {
  const { tokens } = passage
  if (!FEAR.test(tokens[last]!.folded)) return false
  if (tokens[last + 1]?.folded !== 'about' && tokens[last + 1]?.folded !== 'for') return false
  // A note leaves out whose: "worried about dad w/ depression".
  const whom = passage.atAny(last + 2, OWNERS) === undefined ? last + 2 : last + 3
  return people.personAt(whom)?.who === 'other' && passage.relation(whom) !== undefined
}

/** "I don't drink, my wife does", "it's not my drinking, it's his", "I'm autistic and so is my son": said again without its words. */
function elided(passage: Passage, people: People, mention: Mention): Mention[] {
  if (mention.holder.who !== 'client' || !AGAIN.includes(mention.status)) return []
  const own = passage.clauses[mention.last]!
  const so = passage.tokens.findIndex(
    ({ folded, index }) => folded === 'so' && index > mention.last && passage.clauses[index] === own,
  )
  const first = so > 0 ? so : passage.clauses.indexOf(own + 1)
  if (first < 0) return []
  const last = passage.clauses.lastIndexOf(passage.clauses[first]!)
  const words = passage.tokens.slice(first, last + 1)
  const isSo = words.some(
    ({ folded, index }) =>
      folded === 'too' || (folded === 'so' && AUXILIARY.test(passage.tokens[index + 1]?.folded ?? '')),
  )
  if ((mention.status === 'current') !== isSo) return []
  const end = words.at(-1)!.folded
  // "I used to drink and my wife did" tells nothing of now.
  if (mention.status === 'history' && !GOES_ON.test(end)) return []
  // "Not my drinking, my dad's".
  const isOwned =
    words.length <= OWNED && OWNED_BY.test(end) && passage.relation(words.at(-1)!.index)?.last === words.at(-1)!.index
  const isWhole =
    words.length <= ELLIPSIS && (isSo || isOwned || AUXILIARY.test(end) || /^(?:his|hers|theirs)$/.test(end))
  const person = words.map(({ index }) => people.personAt(index)).find((each) => each?.who === 'other')
  const holder: Holder | undefined =
    person ?? (/^(?:his|hers|theirs)$/.test(end) ? { who: 'other', relation: 'someone', rule: 'his, hers' } : undefined)
  if (!isWhole || holder === undefined) return []
  return [
    {
      ...mention,
      first,
      last,
      status: 'current',
      holder,
      rule: `${mention.rule}; said again of another`,
      sought: false,
    },
  ]
}

/** "My friends all smoke weed and I want to stop": who wants to stop does it too. */
function stopped(passage: Passage, people: People, mention: Mention): Mention[] {
  if (mention.holder.who !== 'other' || mention.status !== 'current') return []
  const stop = passage.of('cut-down').find(({ first, last }) => {
    const isLater = first > mention.last && passage.clauses[first]! <= passage.clauses[mention.last]! + 1
    const isLast = passage.clauses[last + 1] !== passage.clauses[last]
    return isLater && isLast && people.holders[first]?.who === 'client' && people.holders[first]?.rule === FIRST_PERSON
  })
  if (stop === undefined) return []
  const { first, last } = stop
  return [
    { ...mention, first, last, holder: people.holders[first]!, rule: `${mention.rule}; the client wants to stop` },
  ]
}

const RECOVERY = /\b(?:quit|quits|stop|stopped|sober|clean|recovered)\b/
const STILL_DO =
  /^(?:(?:and|but|while) )?i (?:cant|cannot|didnt|havent|couldnt|never did|have not|did not|still do|still am)$/
/** "My wife doesn't gamble, I do." */
const BUT_I_DO = /^(?:but )?i (?:do|am|have)$/
const AM_TOO =
  /^(?:(?:and|but) )?(?:now |so )?(?:i am|im|am i)(?: now)?(?: one| the same| too| no better| as well)?(?: now| too)?$/

const SAID_AGAIN: Holder = { who: 'client', rule: `${OWN}, said again` }
/** "I've got it too", "so do I", "same here". */
const I_TOO =
  /(?:^|\b)(?:i|ive|im) (?:(?:have|had|got|am|was|do|did) )?(?:(?:it|that|this|one|them|the same) )?(?:too|as well)$|^(?:and )?so (?:do|did|am|was|have|had) i$|^(?:me|mine) too$|^same here$/
/** More words tell something of their own. */
const MOST_TOO = 10
/** Clauses from a trouble of somebody else to "me too". */
const TOO_REACH = 3

/** "My husband quit drinking, I didn't", "Dad was an alcoholic and now I am one", "mum had it, and I've got it too": the client as well, or still. */
function goesOn(passage: Passage, mention: Mention): Mention[] {
  if (mention.holder.who !== 'other') return []
  const isDenied = mention.status === 'negated'
  const isRecovery = RECOVERY.test(passage.words(mention.first, mention.last).toLowerCase())
  for (let step = 1; step <= TOO_REACH; step++) {
    const clause = passage.tokens.filter(
      ({ index }) => passage.clauses[index] === passage.clauses[mention.last]! + step,
    )
    const said = clause.map(({ folded }) => folded).join(' ')
    const isNext = step === 1 && (isDenied ? BUT_I_DO : isRecovery ? STILL_DO : AM_TOO).test(said)
    if (isDenied && !isNext) continue
    if (clause.length === 0 || (!isNext && !(clause.length <= MOST_TOO && I_TOO.test(said)))) continue
    const [first, last] = [clause[0]!.index, clause.at(-1)!.index]
    const rule = `${mention.rule}; said again of the client`
    return [{ ...mention, first, last, status: 'current', holder: SAID_AGAIN, rule, sought: true }]
  }
  return []
}

const NOT_THEM = /^(?:it is not|its not|it isnt|it wasnt|not) /
const BUT_ME = /^(?:but )?(?:(?:it is|its|it was) )?(?:me|mine|i am|i do)$/

/** "It's not my husband who drinks, it's me". */
function ofMeInstead({ tokens, clauses }: Passage, mention: Mention): Mention {
  const wordsOf = (clause: number): string =>
    tokens
      .filter(({ index }) => clauses[index] === clause)
      .map(({ folded }) => folded)
      .join(' ')
  const clause = clauses[mention.first]!
  return mention.holder.who === 'other' && BUT_ME.test(wordsOf(clause + 1)) && NOT_THEM.test(wordsOf(clause))
    ? { ...mention, holder: SAID_AGAIN, status: 'current', sought: true }
    : mention
}

/** "My mum drinks, vodka in a water bottle": more words for a trouble somebody else was said to have, with nobody named, are about them. */
function ofTheSame(mention: Mention, mentions: readonly Mention[], people: People): Mention {
  if (mention.holder !== NOBODY_NAMED) return mention
  const theirs = mentions.find(
    (other) =>
      other.concern === mention.concern &&
      other.holder.who === 'other' &&
      other.first < mention.first &&
      other.status === 'current',
  )
  const speaks =
    theirs && people.holders.slice(theirs.last + 1, mention.first).some(({ rule }) => rule === FIRST_PERSON)
  return theirs && !speaks
    ? { ...mention, holder: theirs.holder, ...(theirs.lovedOne && { lovedOne: theirs.lovedOne }) }
    : mention
}

function codeStatus(finding: Finding): { status: Mention['status']; rule: string } {
  return finding.rule.endsWith('in remission')
    ? { status: 'history', rule: 'in remission' }
    : { status: 'current', rule: '' }
}
