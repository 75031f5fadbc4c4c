import type { Answer } from '../model/answer.ts'
import type { IndividualAnswer } from '../model/intake.ts'
import { notUnderstood } from '../model/not-understood.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { FOOTER, individualAdvice } from './advice.ts'
import { cautionsOf } from './cautions.ts'
import { crisisText, noticeText } from './crisis-text.ts'
import { whatToLoosen } from './gates.ts'
import { leftOutText } from './left-out-text.ts'
import { type Page, pageOf } from './page.ts'
import { nothingReadText, questionText, readAsText, unreadText, wordsText } from './reading-text.ts'
import { listed, type Safe, say } from './safe.ts'
import { suggestionText } from './suggestion-text.ts'
import { weekText } from './week-text.ts'
import { wrap } from './wrap.ts'

export interface AnswerTextOptions {
  /** Every facet, every rule of the reading, every group left out. */
  readonly explain?: boolean
  /** Ends the suggestions with their week. */
  readonly week?: boolean
  readonly individualAnswer?: IndividualAnswer | undefined
  /** How many groups were asked for. */
  readonly limitAsked?: number | undefined
}

/** No word of the need led to a concern, and none was found in the directory's own words. */
export function nothingRead({ reading, suggestions }: Answer): boolean {
  return reading.concerns.length === 0 && suggestions.length === 0
}

function noneFitsText({ leftOut }: Answer, { width, paint }: Page): readonly Safe[] {
  const loosen = whatToLoosen(leftOut.gates)
  const what =
    loosen.length > 0
      ? say`To find more, loosen ${listed(loosen, 'or')}.`
      : say`Try a broader concern, or another directory.`
  return [...wrap(say`No group in this directory fits.`, width).map(paint.heading), ...wrap(what, width)]
}

function headerText({ suggestions }: Answer, limitAsked: number | undefined, page: Page): readonly Safe[] {
  const few =
    limitAsked !== undefined && suggestions.length < limitAsked
      ? say`Suggestions: ${suggestions.length} of the ${limitAsked} asked for.`
      : say`Suggestions: ${suggestions.length}.`
  const onlyPeers = suggestions.every(({ group }) => group.leader === 'peer')
  const peers = onlyPeers ? say` All are led by peers: peer support adds to treatment and does not replace it.` : say``
  return wrap(say`${few} Each group decides who may attend.${peers}`, page.width).map(page.paint.heading)
}

/** The answer as a clinician reads it: danger first, then what was understood, then groups with their reasons. */
export function answerText(
  answer: Answer,
  vocabulary: Vocabulary,
  page: Page,
  { explain = false, week = false, individualAnswer, limitAsked }: AnswerTextOptions = {},
): string {
  const { crisis, notices, reading, questions, suggestions, leftOut } = answer
  const urgent = notices.filter(({ rule }) => rule.order === 'first')
  const lesser = notices.filter(({ rule }) => rule.order !== 'first')
  const before = [
    crisisText(crisis === undefined ? urgent : [crisis, ...urgent], page),
    readAsText(reading.items, page, explain),
    wordsText(answer.words ?? [], page),
    questions.flatMap((question) => questionText(question, vocabulary, page)),
    unreadText(notUnderstood(reading), page),
    lesser.flatMap((notice) => noticeText(notice, page)),
  ]
  const footer = wrap(FOOTER, page.width).map(page.paint.quiet)
  if (nothingRead(answer)) return pageOf([...before, nothingReadText(answer, vocabulary, page), footer])

  const found =
    suggestions.length === 0
      ? [noneFitsText(answer, page)]
      : [
          headerText(answer, limitAsked, page),
          ...suggestions.map((suggestion) => suggestionText(suggestion, vocabulary, page, explain)),
          ...(week ? [weekText(suggestions, page)] : []),
        ]
  const advice = [individualAdvice(individualAnswer), ...cautionsOf(answer, vocabulary)]
  const after = suggestions.length === 0 ? [] : advice.flatMap((line) => wrap(line, page.width))
  return pageOf([...before, ...found, ...leftOutText(leftOut, vocabulary, page, explain), after, footer])
}
