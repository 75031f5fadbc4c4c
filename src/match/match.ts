import type { Answer, Suggestion } from '../model/answer.ts'
import type { Directory } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import type { Intake } from '../model/intake.ts'
import type { Reading } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { remembered } from '../model/remembered.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Approaches, readApproaches } from './approaches.ts'
import type { Asked } from './asked.ts'
import {
  type Candidates,
  cellsIn,
  forget,
  isKind,
  lotsOf,
  makeCandidates,
  sizeOf,
  touchByConcern,
} from './candidates.ts'
import { type CellRoom, type Cells, groupCount, type Manners, mannersOf } from './cells.ts'
import { familiesOf } from './families.ts'
import { fitOf } from './fit-of.ts'
import { frozen } from './frozen.ts'
import type { CheckGate, Gates } from './gates/gate.ts'
import { gatesFor } from './gates/index.ts'
import { type Identities, identitiesFor, peopleAsked } from './identity.ts'
import { addTempting, type Gated, leftOutOf, noteCell, noteGated, noteLot } from './left-out.ts'
import { type Held, type Looks, looksAsked, looksFor } from './looks.ts'
import { noteTopics } from './note-topics.ts'
import { noticesFor } from './notices.ts'
import { orderFor } from './order.ts'
import { type Month, type Query, queryFor } from './query.ts'
import { type Fitting, rankingOf } from './ranking.ts'
import { reasonsFor } from './reasons.ts'
import { type NamedForOthers, rolesIn } from './roles.ts'
import { shownOf } from './shown.ts'
import { type TagSet, tagsWhere } from './tags.ts'
import { tellingWordsIn } from './telling-words.ts'
import { type Sides, sidesOfHarm } from './whose.ts'
import { noteWords, touchByWords, type Wanted, type WantedWords, wantedWordsIn } from './words.ts'

export interface MatchOptions {
  /** Name every group left out. */
  readonly explain: boolean
  /** The month it is now, to tell which listings are old; absent = no listing is called old. */
  readonly now?: Month
}

/** Answers intakes from one directory; what is costly to make is made once. */
export type Matcher = (intake: Intake, reading: Reading, options: MatchOptions) => Answer

interface Engine {
  readonly directory: Directory
  readonly vocabulary: Vocabulary
  readonly approaches: Approaches
  readonly manners: Manners
  readonly sides: Sides
  readonly identitiesFor: (asked: Asked) => Identities
  readonly looksFor: (held: Held) => Looks
  readonly wanted: WantedWords
  readonly telling: (said: readonly string[]) => readonly Wanted[]
  readonly roles: (needs: readonly string[]) => NamedForOthers
  /** Groups that are shown, as records. */
  readonly groupAt: (index: number) => Group
  readonly candidates: Candidates
  /** Concern tags that the vocabulary does not have. */
  readonly freeTags: TagSet
}

export function match(
  directory: Directory,
  vocabulary: Vocabulary,
  intake: Intake,
  reading: Reading,
  options: MatchOptions,
): Answer {
  return createMatcher(directory, vocabulary)(intake, reading, options)
}

export function createMatcher(directory: Directory, vocabulary: Vocabulary): Matcher {
  let engine: Engine | undefined
  return (intake, reading, options) => {
    // When it is first asked: a directory is opened for other things as well.
    engine ??= engineFor(directory, vocabulary)
    try {
      return answer(engine, intake, reading, options)
    } finally {
      forget(engine.candidates)
    }
  }
}

/** A few kilobytes each, and hundreds where a directory has a million groups; intakes seldom tell of more kinds of people. */
const MOST_PEOPLE = 200
/** About two kilobytes each; the groups that are first for any of the concerns. */
const MOST_GROUPS = 4000

function engineFor(directory: Directory, vocabulary: Vocabulary): Engine {
  const manners = mannersOf(directory)
  const approaches = readApproaches(directory)
  return {
    directory,
    vocabulary,
    approaches,
    manners,
    sides: sidesOfHarm(vocabulary),
    identitiesFor: remembered(MOST_PEOPLE, (asked) => identitiesFor(directory, vocabulary, asked), peopleAsked),
    looksFor: remembered(MOST_PEOPLE, (held) => looksFor(held, approaches, manners.all), looksAsked),
    wanted: wantedWordsIn(directory),
    telling: tellingWordsIn(directory),
    roles: rolesIn(vocabulary),
    groupAt: remembered(MOST_GROUPS, (index) => frozen(directory.group(index))),
    candidates: makeCandidates(directory, manners),
    freeTags: tagsWhere(directory.concerns, (name) => !vocabulary.concerns.has(name)),
  }
}

function answer(engine: Engine, intake: Intake, reading: Reading, options: MatchOptions): Answer {
  const { directory, candidates, approaches, groupAt } = engine
  const query = queryFor(engine, intake, reading, options.now)
  findCandidates(engine, query)

  const gates = gatesFor(query, candidates, engine.freeTags)
  const { fitting, gated } = judge(query, candidates, gates, options.explain)
  const order = orderFor(query, candidates, engine.freeTags)
  const ranking = rankingOf(
    fitting,
    order,
    familiesOf(directory, approaches),
    query.manners.all,
    candidates.room.parted,
    (group) => query.namedForOthers(groupAt(group)) !== undefined,
  )
  const shown = shownOf(query, candidates, fitting, ranking, intake.limit)
  const reasons = reasonsFor(query, wordsToShow(query))
  const leftOut = leftOutOf(gated, engine, order, gates.all, intake.limit)

  return {
    ...noticesFor(engine.vocabulary, reading.crisis),
    reading,
    questions: reading.questions,
    suggestions: shown.map((index, i) => {
      const group = groupAt(index)
      return suggestion(query, candidates, index, group, reasons(index, group), i + 1)
    }),
    leftOut,
    nearest: [],
  }
}

/** What a listing is shown to have of the need. */
function wordsToShow({ wanted, telling, reading }: Query): readonly Wanted[] {
  const words = [...wanted([...reading.unread, ...reading.named]), ...telling]
  return [...new Map(words.map((each) => [each.word, each])).values()]
}

function findCandidates(engine: Engine, query: Query): void {
  const { candidates } = engine
  const { directory, plan, reading } = query
  if (plan.used.length > 0) {
    touchByConcern(candidates, directory, plan, engine.freeTags)
    noteTopics(candidates, query)
    noteWords(candidates, query)
  } else if (!isOpenQuestion(reading)) {
    touchByWords(candidates, query)
  }
}

/** Something was recognised that only the clinician can settle: its leftover words must not answer in its place. */
function isOpenQuestion(reading: Reading): boolean {
  return (
    reading.questions.length > 0 || reading.concerns.length > 0 || reading.items.some((item) => item.kind === 'concern')
  )
}

/** Parts the candidates by the gates. */
function judge(
  query: Query,
  candidates: Candidates,
  gates: Gates,
  explain: boolean,
): { fitting: Fitting; gated: Gated } {
  const gated: Gated = { count: 0, gates: new Set(), waiting: [], listed: explain ? [] : undefined }
  const { kinds } = query.directory.concerns
  const kept: Kept = { lots: [], cells: new Map() }
  const ofCell: CheckGate = (group) => gates.ofKind(kinds[group]!) ?? gates.ofCell?.(group)
  const { touched } = candidates
  for (let i = 0; i < touched.count; i++) {
    const lot = touched.numbers[i]!
    const ofOneKind = isKind(candidates, lot)
    const bar = ofOneKind ? gates.ofKind(lot) : undefined
    if (bar !== undefined) noteLot(gated, candidates, lot, bar)
    else if (ofOneKind && gates.ofCell === undefined && gates.ofGroup(lot) === undefined) kept.lots.push(lot)
    else {
      const cells = passing(
        cellsIn(candidates, lot),
        candidates.room.passed,
        ofOneKind ? gates.ofCell : ofCell,
        (group) => gates.ofGroup(kinds[group]!),
        gated,
      )
      if (cells.first === cells.end) continue
      kept.lots.push(lot)
      kept.cells.set(lot, cells)
    }
  }
  addTempting(gated, query.directory, query.plan, candidates)
  return { fitting: fittingOf(query, candidates, gates, kept), gated }
}

interface Kept {
  readonly lots: number[]
  /** The groups that fit, of the lots in which each was looked at; of the others all do, and are put in cells when they are looked into. */
  readonly cells: Map<number, Cells>
}

/** The groups that every gate lets through; the others are noted. */
function passing(
  cells: Cells,
  passed: CellRoom,
  ofCell: CheckGate | undefined,
  ofGroupsLike: (group: number) => CheckGate | undefined,
  gated: Gated,
): Cells {
  const { room } = cells
  const { groups, starts, manners } = room
  if (isEveryCell(cells, (one) => ofCell?.(one) === undefined && ofGroupsLike(one) === undefined)) return cells
  const first = passed.next
  for (let cell = cells.first; cell < cells.end; cell++) {
    const one = groups[starts[cell]!]!
    const bar = ofCell?.(one)
    if (bar !== undefined) {
      noteCell(gated, room, cell, bar)
      continue
    }
    const ofGroup = ofGroupsLike(one)
    for (let i = starts[cell]!; i < starts[cell + 1]!; i++) {
      const group = groups[i]!
      const itsBar = ofGroup?.(group)
      if (itsBar === undefined) passed.add(group)
      else noteGated(gated, group, itsBar)
    }
    passed.end(manners[cell]!)
  }
  const fitting = { room: passed, first, end: passed.next }
  if (groupCount(fitting) < groupCount(cells)) return fitting
  passed.forget(first)
  return cells
}

/** Of one group of each cell. */
function isEveryCell({ room: { groups, starts }, first, end }: Cells, is: (one: number) => boolean): boolean {
  for (let cell = first; cell < end; cell++) if (!is(groups[starts[cell]!]!)) return false
  return true
}

function fittingOf({ directory }: Query, candidates: Candidates, gates: Gates, kept: Kept): Fitting {
  const lotOf = lotsOf(candidates)
  const { starts, ids } = directory.concerns
  let known: ReadonlySet<number> | undefined
  // Asked of the groups of an organisation that fills the list, and of no others.
  const lots = (): ReadonlySet<number> => {
    known ??= new Set(kept.lots)
    return known
  }
  return {
    lots: kept.lots,
    cellsIn: (lot) => kept.cells.get(lot) ?? cellsIn(candidates, lot),
    sizeOf: (lot) => {
      const cells = kept.cells.get(lot)
      return cells === undefined ? sizeOf(candidates, lot) : groupCount(cells)
    },
    has: (group) => gates.all(group) === undefined && lots().has(lotOf(group)),
    mayBeFor: (lot, tag) => !isKind(candidates, lot) || ids[starts[lot]!] === tag,
  }
}

function suggestion(
  query: Query,
  candidates: Candidates,
  index: number,
  group: Group,
  reasons: readonly Reason[],
  rank: number,
): Suggestion {
  return { rank, fit: fitOf(query, candidates, index, group, reasons), group, reasons }
}
