import { NOTHING_READ, type Question, type Reading } from '../model/reading.ts'
import { NOBODY_NAMED, RELATION_CLASSES } from './holder.ts'
import type { Language, WordSet } from './language.ts'
import { abbreviationOf, lookup } from './lookup.ts'
import { readingItems } from './reading-items.ts'
import type { Spelling } from './spelling.ts'
import type { Token } from './tokenize.ts'
import { readTopic } from './topics-in.ts'
import { namedIn } from './unread.ts'

/** Words that tell who somebody is, beside what they name: "widow". */
const OF_PEOPLE: readonly string[] = [...RELATION_CLASSES, 'sex-female', 'sex-male', 'standing']

/**
 * Reads a need of one word that names a concern, as `createReader` does: without other words there is nothing to weigh
 * it against, and nothing of what weighs need be loaded.
 *
 * @returns `undefined` where there is more to read: other words, a sign of danger, a word that also tells of somebody
 */
export function loneWord(need: string, language: Language, spelling: Spelling): Reading | undefined {
  const [token, ...others] = spelling.wordsOf(need)
  if (token === undefined || others.length > 0 || abbreviationOf(token, language)) return undefined
  const sets = lookup([token], language).map(({ set }) => set)
  const [concern, ...more] = sets.filter(({ kind }) => kind === 'concern')
  const several = sets.filter(({ kind }) => kind === 'ambiguous').map(({ id }) => id)
  const isInSentences = sets.filter(({ kind, id }) => kind === 'slot' || (kind === 'class' && !OF_PEOPLE.includes(id)))
  if (concern === undefined || more.length > 0) return undefined
  const topics = sets.filter(({ kind }) => kind === 'topic')
  if (topics.some(({ of }) => of !== undefined)) return undefined
  if (sets.length > 1 + several.length + topics.length + isInSentences.length) return undefined
  const raises = [...language.crisis.values()].some(
    (rule) => rule.concerns?.includes(concern.id) || rule.ambiguous?.some((word) => several.includes(word)),
  )
  return raises ? undefined : readingOf(concern.id, several, topics, need, token, language)
}

function readingOf(
  id: string,
  several: readonly string[],
  topics: readonly WordSet[],
  need: string,
  token: Token,
  language: Language,
): Reading {
  const isId = need.trim().toLowerCase() === id
  const words = need.slice(token.start, token.end)
  const mention = {
    concern: id,
    first: 0,
    last: 0,
    ...(isId
      ? ({ how: 'id', rule: 'the id of a concern', holder: { who: 'client', rule: 'an id' } } as const)
      : ({
          how: token.readAs === undefined ? 'phrase' : 'fuzzy',
          rule: `the words "${words.toLowerCase()}"`,
          holder: NOBODY_NAMED,
        } as const)),
    status: 'current',
    sought: false,
  } as const
  const passage = { tokens: [token], clauses: new Int32Array(1), words: () => words }
  const meanings = [{ mention, concern: id }]
  const member = language.facts.membership[id]
  return {
    ...NOTHING_READ,
    items: readingItems(passage, { meanings, identities: [], ages: [], wishes: [] }, 0, language),
    concerns: [{ id, weight: 'main', need: 0 }],
    implied: member === undefined ? [] : [member],
    questions: isId ? [] : several.map((word) => questionOf(word, words, language)),
    named: namedIn(passage, meanings, language),
    topics: topics.map((topic) => readTopic(topic.id, words)),
  }
}

function questionOf(id: string, words: string, language: Language): Question {
  const { ask, readings } = language.ambiguous(id)!
  return { words, ask, options: readings }
}
