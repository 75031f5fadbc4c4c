import { deniedWords } from './denied-words.ts'
import { RELATION_CLASSES, relationOfClass } from './holder.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { isNumber } from './tokenize.ts'

/** What stands before a word that is a feature by itself, before one that is said of somebody else, and before one that is denied. */
export const ALONE = ''
export const OF_OTHERS = '~'
const DENIED = '!'

/** Denied, alone, of others, and with the one before it. */
export const MOST_OF_A_TOKEN = 4

/** A feature as one text. */
export function featureName(name: string, before: string): string {
  return before === ALONE || before === OF_OTHERS || before === DENIED ? `${before}${name}` : `${before} ${name}`
}

/** By class. */
const RELATIONS = new Map(RELATION_CLASSES.map((id) => [id, `<${relationOfClass(id)}>`]))

/**
 * What the classifier sees of a text: its words, pairs of neighbors, `<spouse>` for every word for one, and `~drink`
 * where somebody else drinks, `!drink` where nobody does; each wherever it stands. Numbers tell ages and amounts, not concerns.
 *
 * @param note is given the word and what stands before it, since no text need be put together for what is only looked up
 */
export function forEachFeature(
  passage: Passage,
  people: People,
  counts: (token: number) => boolean,
  note: (name: string, before: string, at: number, last: number) => void,
): void {
  const isDenied = deniedWords(passage)
  let before: string | undefined
  let beforeAt = 0
  for (let index = 0; index < passage.tokens.length; index++) {
    const token = passage.tokens[index]!
    if (!counts(index) || isNumber(token.folded)) {
      before = undefined
      continue
    }
    const relation = passage.relation(index)
    const isRelation = relation?.first === index
    const name = isRelation ? RELATIONS.get(relation.set.id)! : token.stem
    const last = isRelation ? relation.last : index
    if (isDenied?.[index]) note(name, DENIED, index, last)
    note(name, ALONE, index, last)
    if (people.holders[index]?.who !== 'client') note(name, OF_OTHERS, index, last)
    if (before !== undefined && token.before === 'none') note(name, before, beforeAt, last)
    before = name
    beforeAt = index
    index = last
  }
}
