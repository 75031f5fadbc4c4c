import { isForeignTo } from './above-all.ts'
import { type Candidates, FLAG, isTouched, touch } from './candidates.ts'
import { TIER } from './plan.ts'
import type { Query } from './query.ts'
import { ANYWHERE, forEachKind, markWords, NAMING } from './words.ts'

/** Groups that are made for the very thing that the words tell of: first where they serve what was read, or else behind those that do. */
export function noteTopics(candidates: Candidates, query: Query): void {
  const topics = query.reading.topics.flatMap(({ tags }) => tags)
  if (topics.length === 0) return
  const { idOf, ids, names, starts } = query.directory.concerns
  const isForeign = isForeignTo(query.vocabulary, query.plan)
  /** It stands first, and nothing beside it is other people's: a group for relatives of those with it. */
  const isOfIt = (kind: number, topic: string): boolean =>
    ids[starts[kind]!] === idOf(topic) &&
    !ids.subarray(starts[kind]!, starts[kind + 1]!).some((tag) => isForeign(names[tag]!))
  for (const topic of topics)
    forEachKind(candidates, query, topic, (kind) => {
      if (isTouched(candidates, kind)) touch(candidates, kind, TIER.same * 2, 0)
      else if (isOfIt(kind, topic)) {
        touch(candidates, kind, TIER.alsoOfKind * 2, 0)
        candidates.needs[kind] = 1
      } else return
      candidates.flags[kind]! |= FLAG.word
    })
  // The words of a longer tag say little alone: "hearing loss", and a loss.
  const single = topics.filter((topic) => !topic.includes('-'))
  markWords(candidates, query, query.wanted(single), ANYWHERE, NAMING)
}
