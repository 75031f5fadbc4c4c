import { fileURLToPath } from 'node:url'
import { intakeOf, openFinder, type Reading } from '../../src/index.ts'
import { createMatcher } from '../../src/match/match.ts'
import type { ReadConcern, Wishes } from '../../src/model/reading.ts'
import { language } from '../support/language.ts'
import type { Finder } from './finder.ts'
import type { LabelledIntake } from './intakes.ts'

/** The program with the examiner's reading in place of its own: what is left to go wrong is the order. */
export async function openTold(directory: URL): Promise<Finder> {
  const finder = await openFinder({ data: [fileURLToPath(directory)] })
  const match = createMatcher(finder.directory, finder.vocabulary)
  return (labelled) => {
    const intake = intakeOf({ ...labelled.asks, need: labelled.need, limit: 5 }, finder)
    const answer = match(intake, toldReading(labelled, finder.read(labelled.need)), { explain: false })
    return { suggestions: answer.suggestions.map(({ group }) => group.id), crisis: answer.crisis !== undefined }
  }
}

/** The words by which things were named stay as the program read them: the examiner labels concerns, not words. */
export function toldReading(labelled: LabelledIntake, own: Reading): Reading {
  const { truth } = labelled
  const { age: _, ...rest } = own
  return {
    ...rest,
    ...(truth.age !== undefined && { age: truth.age }),
    // Nothing is to be read where the words name a group of the directory.
    items: labelled.reads.length > 0 ? own.items : [],
    concerns: concernsOf(labelled),
    identities: truth.identities ?? [],
    implied: impliedBy(labelled),
    wishes: wishesOf(labelled),
    questions: [],
    unread: labelled.words.length > 0 ? unreadOf(labelled, own) : [],
    crisis: crisisOf(labelled, own),
  }
}

/** Of the person, what follows from the main concern. */
function impliedBy({ reads, truth }: LabelledIntake): readonly string[] {
  const ids = reads.slice(0, 1).flatMap((read) => language.facts.membership[read] ?? [])
  return ids.filter((id) => !truth.identities?.includes(id))
}

/** Where nothing is to be read, every word is left to be looked for. */
function unreadOf({ need, reads }: LabelledIntake, { unread }: Reading): readonly string[] {
  return reads.length > 0 ? unread : need.flatMap((text) => text.split(/\s+/))
}

/** A need for each concern where they were written as a list; else the first is what is sought. */
function concernsOf({ need, reads }: LabelledIntake): readonly ReadConcern[] {
  const isList = need.length > 1 && need.length === reads.length
  return reads.map((id, place) => ({
    id,
    weight: isList || place === 0 ? 'main' : 'also',
    need: isList ? place : 0,
  }))
}

function wishesOf({ truth }: LabelledIntake): Wishes {
  const { identities: _, age: __, declines, within: ___, ...asked } = truth
  return { ...asked, ...(declines && { without: declines }) } as Wishes
}

/** The rubric withholds open process groups for suicidal thoughts, whatever words told of them. */
function crisisOf({ crisis, reads }: LabelledIntake, own: Reading): readonly string[] {
  if (crisis === 'none') return []
  return reads.includes('suicidality') && !own.crisis.includes('suicide') ? ['suicide', ...own.crisis] : own.crisis
}
