import type { Suggestion } from '../model/answer.ts'
import type { Group } from '../model/group.ts'
import type { Facet, Reason } from '../model/reason.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { allReasons, isCheck } from './all-reasons.ts'
import { costInWords, TIMES_SHOWN, whenInWords, whereInWords } from './facts.ts'
import { linkText } from './link.ts'
import { whenSeen } from './listing-age.ts'
import { nextText } from './next-in-words.ts'
import { nextStep } from './next-step.ts'
import type { Page } from './page.ts'
import { publicRecord } from './public-record.ts'
import { type Safe, safe, say } from './safe.ts'
import { sentenceOf } from './sentences.ts'
import { wrap } from './wrap.ts'

const BODY = 3
const LIST = 5

/** No reasons to choose a group, and the next step and the source say the same. */
const TOLD_BELOW: ReadonlySet<Facet> = new Set(['entry', 'age-of-listing'])

/** Where the listing was read, and when. */
export function sourceInWords({ source }: Group): Safe {
  const where = source?.url === undefined ? say`no source named` : linkText(source.url)
  return source?.seen === undefined ? say`${where} (no date)` : say`${where} (read ${whenSeen(source.seen)})`
}

/** One suggestion, stacked: nothing is lost on a narrow page or to a screen reader. */
export function suggestionText(
  suggestion: Suggestion,
  vocabulary: Vocabulary,
  page: Page,
  explain: boolean,
): readonly Safe[] {
  const { width, paint } = page
  const { rank, fit } = suggestion
  const group = publicRecord(suggestion.group)
  const reasons = allReasons(suggestion, page.now)

  const field = (text: Safe): readonly Safe[] => wrap(text, width, BODY, LIST)
  const sentences = (heading: Safe, chosen: readonly Reason[]): readonly Safe[] => {
    const lines = chosen.map((reason) => {
      const sentence = sentenceOf(reason, group, vocabulary, page.units)
      return explain ? say`${sentence} [${safe(reason.facet)}: ${safe(reason.fit)}]` : sentence
    })
    if (lines.length === 0) return []
    return [
      ...wrap(heading, width, BODY).map(paint.label),
      ...[...new Set(lines)].flatMap((line) => wrap(say`- ${line}`, width, LIST, LIST + 2)),
    ]
  }

  return [
    ...wrap(say`${rank}. ${safe(group.name)}`, width, 0, BODY).map(paint.heading),
    ...(group.organization === undefined || group.organization === group.name ? [] : field(safe(group.organization))),
    ...(group.approach?.includes('directory') ? field(say`A place to look for groups, not a group.`) : []),
    ...(explain ? field(say`Fit: ${safe(fit)}`) : []),
    ...sentences(
      say`Why it fits:`,
      reasons.filter((reason) => !isCheck(reason) && (explain || !TOLD_BELOW.has(reason.facet))),
    ),
    ...sentences(say`Check first:`, reasons.filter(isCheck)),
    ...field(say`When: ${whenInWords(group.times, TIMES_SHOWN)}`),
    ...nextText(group, page).flatMap(field),
    ...field(say`Where: ${whereInWords(group)}`),
    ...field(say`Cost: ${costInWords(group.cost)}`),
    ...field(say`Next step: ${nextStep(group, reasons)}`),
    ...field(say`Source: ${sourceInWords(group)}`).map(paint.quiet),
  ]
}
