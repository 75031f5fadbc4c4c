import type { Passage } from './passage.ts'
import type { People } from './people.ts'

/**
 * What the classifier sees of a text: its words, pairs of neighbors, `<spouse>` for every word for one, and `~drink`
 * where somebody else drinks.
 */
export interface Feature {
  readonly name: string
  /** The token it starts at. */
  readonly at: number
  readonly last: number
}

/** Each feature once, where it first stands; numbers tell ages and amounts, not concerns. */
export function featuresOf(
  passage: Passage,
  people: People,
  counts: (token: number) => boolean = () => true,
): Feature[] {
  const found = new Map<string, Feature>()
  const add = (name: string, at: number, last: number): void => {
    if (!found.has(name)) found.set(name, { name, at, last })
  }
  let before: Feature | undefined
  for (let index = 0; index < passage.tokens.length; index++) {
    const token = passage.tokens[index]!
    if (!counts(index) || /^\d/.test(token.folded)) {
      before = undefined
      continue
    }
    const relation = passage.relation(index)
    const isRelation = relation?.first === index
    const name = isRelation ? `<${relation.set.id.slice('rel-'.length)}>` : token.stem
    const last = isRelation ? relation.last : index
    add(name, index, last)
    if (people.holders[index]?.who !== 'client') add(`~${name}`, index, last)
    if (before !== undefined && token.before === 'none') add(`${before.name} ${name}`, before.at, last)
    before = { name, at: index, last }
    index = last
  }
  return [...found.values()]
}
