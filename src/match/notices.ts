import type { Notice } from '../model/answer.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** The rules that were triggered, as what is printed: one block before every group, the others after the header. */
export function noticesFor(
  vocabulary: Vocabulary,
  triggered: readonly string[],
): { crisis: Notice | undefined; notices: readonly Notice[] } {
  const all: Notice[] = triggered.flatMap((id) => {
    const rule = vocabulary.crisis.get(id)
    return rule === undefined
      ? []
      : [{ rule, resources: rule.resources.flatMap((resource) => vocabulary.resources.get(resource) ?? []) }]
  })
  const crisis = all.find(({ rule }) => rule.order === 'first')
  return { crisis, notices: all.filter((notice) => notice !== crisis) }
}
