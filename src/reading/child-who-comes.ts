import { ADULT } from '../model/adult.ts'
import type { ReadConcern } from '../model/reading.ts'
import type { AgeFound } from './ages.ts'
import { OF_MINORS, type Weighed } from './weigh.ts'

/** "My son is sixteen and games till four": what groups there are, are for him, and so it is his age that counts. */
export function withChildWhoComes(
  ages: readonly AgeFound[],
  concerns: readonly ReadConcern[],
  meanings: readonly Weighed[],
): readonly AgeFound[] {
  const id = concerns[0]?.id ?? ''
  const isChilds =
    OF_MINORS.includes(id) &&
    meanings.some(
      ({ concern, mention }) => concern === id && mention.concern === id && mention.holder.relation === 'child',
    )
  if (!isChilds || !ages.some(({ isClients, years }) => !isClients && years < ADULT)) return ages
  return ages.map((age) => ({ ...age, isClients: !age.isClients && age.years < ADULT }))
}
