import type { LeftOut, LeftOutGroup } from '../model/answer.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { gateSentence } from './gates.ts'
import type { Page } from './page.ts'
import { type Safe, safe, say } from './safe.ts'
import { wrap } from './wrap.ts'

function section(
  heading: Safe,
  groups: readonly LeftOutGroup[],
  vocabulary: Vocabulary,
  { width, paint }: Page,
): readonly Safe[] {
  if (groups.length === 0) return []
  return [
    ...wrap(heading, width).map(paint.heading),
    ...groups.flatMap((left) =>
      wrap(say`- ${safe(left.group.name)} (${safe(left.group.id)}): ${gateSentence(left, vocabulary)}`, width, 2, 4),
    ),
  ]
}

/** Groups that touch the need and are not suggested: what a clinician should hear of, and how many more there are. */
export function leftOutText(
  { count, worthKnowing, groups }: LeftOut,
  vocabulary: Vocabulary,
  page: Page,
  explain: boolean,
): readonly (readonly Safe[])[] {
  const once = worthKnowing.filter(({ gate }) => gate === 'individual')
  const withheld = worthKnowing.filter(({ gate }) => gate !== 'individual')
  const told = new Set(worthKnowing.map(({ group }) => group.id))
  const others = groups?.filter(({ group }) => !told.has(group.id)) ?? []
  const more = count - worthKnowing.length
  const counted =
    more > 0 && !(explain && groups !== undefined)
      ? wrap(say`${more} more ${more === 1 ? say`was` : say`were`} left out (use --explain to see why).`, page.width)
      : []
  return [
    section(say`Not shown now:`, withheld, vocabulary, page),
    section(say`Would fit if individual therapy were arranged:`, once, vocabulary, page),
    explain ? section(say`Left out:`, others, vocabulary, page) : [],
    counted,
  ]
}
