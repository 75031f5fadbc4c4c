import type { Answer, LeftOutGroup, Notice, Suggestion } from '../model/answer.ts'
import type { Group } from '../model/group.ts'
import type { IndividualAnswer } from '../model/intake.ts'
import { notUnderstood } from '../model/not-understood.ts'
import type { ReadingItem, WordRole } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { FOOTER, individualAdvice } from './advice.ts'
import { allReasons } from './all-reasons.ts'
import { cautionsOf } from './cautions.ts'
import { gateSentence } from './gates.ts'
import { nextStep } from './next-step.ts'
import type { Today } from './page.ts'
import { publicRecord } from './public-record.ts'
import { sentenceOf } from './sentences.ts'

export interface AnswerJsonOptions {
  /** The age of a listing is told from it. */
  readonly now: Today
  readonly explain?: boolean
  readonly individualAnswer?: IndividualAnswer | undefined
}

export interface NoticeJson {
  readonly rule: string
  readonly message: string
  readonly resources: readonly { readonly name: string; readonly contact: string; readonly hours: string }[]
}

export interface ConcernJson {
  readonly id: string
  readonly label: string
}

export interface SuggestionJson {
  readonly rank: number
  readonly fit: string
  readonly group: Group
  readonly reasons: readonly { readonly facet: string; readonly fit: string; readonly text: string }[]
  readonly next: string
}

export interface LeftOutJson {
  readonly id: string
  readonly name: string
  readonly reason: string
}

/** The answer of `--json` and of each line of `batch`; its keys, and their order, are interface. */
export interface AnswerJson {
  readonly version: 1
  readonly crisis: NoticeJson | null
  readonly notices: readonly NoticeJson[]
  readonly reading: readonly (Omit<ReadingItem, 'at' | 'need' | 'rule'> &
    Partial<Pick<ReadingItem, 'at' | 'need' | 'rule'>>)[]
  readonly questions: readonly {
    readonly words: string
    readonly ask: string
    readonly options: readonly ConcernJson[]
  }[]
  readonly unread: readonly string[]
  /** With `--explain`: what each word of the need did. */
  readonly words?: readonly WordRole[]
  /** Only when nothing was understood. */
  readonly nearest?: readonly ConcernJson[]
  readonly suggestions: readonly SuggestionJson[]
  readonly leftOut: {
    readonly count: number
    readonly groups?: readonly LeftOutJson[]
    readonly worthKnowing: readonly LeftOutJson[]
  }
  readonly advice?: string
  readonly footer: string
}

function noticeJson({ rule, resources }: Notice): NoticeJson {
  return {
    rule: rule.id,
    message: rule.message,
    resources: resources.map(({ name, contact, hours }) => ({ name, contact, hours })),
  }
}

function readingJson(item: ReadingItem, explain: boolean): AnswerJson['reading'][number] {
  const { kind, id, label, words, how, guessedFrom, readAs, used, because, at, need, rule } = item
  return {
    kind,
    id,
    label,
    words,
    how,
    ...(guessedFrom === undefined ? {} : { guessedFrom }),
    ...(readAs === undefined ? {} : { readAs }),
    used,
    ...(because === undefined ? {} : { because }),
    ...(explain ? { at, need, rule } : {}),
  }
}

function suggestionJson(suggestion: Suggestion, vocabulary: Vocabulary, now: Today): SuggestionJson {
  const { rank, fit } = suggestion
  const group = publicRecord(suggestion.group)
  const reasons = allReasons(suggestion, now)
  return {
    rank,
    fit,
    group,
    reasons: reasons.map((reason) => ({
      facet: reason.facet,
      fit: reason.fit,
      text: sentenceOf(reason, group, vocabulary),
    })),
    next: nextStep(group, reasons),
  }
}

/** The answer as data, with the same sentences as the text. */
export function answerJson(
  answer: Answer,
  vocabulary: Vocabulary,
  { now, explain = false, individualAnswer }: AnswerJsonOptions,
): AnswerJson {
  const { crisis, notices, reading, questions, suggestions, leftOut, nearest } = answer
  const concern = (id: string): ConcernJson => ({ id, label: vocabulary.concerns.get(id)?.label ?? id })
  const leftOutJson = (left: LeftOutGroup): LeftOutJson => ({
    id: left.group.id,
    name: left.group.name,
    reason: gateSentence(left, vocabulary),
  })
  return {
    version: 1,
    crisis: crisis === undefined ? null : noticeJson(crisis),
    notices: notices.map(noticeJson),
    reading: reading.items.map((item) => readingJson(item, explain)),
    questions: questions.map(({ words, ask, options }) => ({ words, ask, options: options.map(concern) })),
    unread: notUnderstood(reading),
    ...(answer.words === undefined ? {} : { words: answer.words }),
    ...(nearest.length === 0 ? {} : { nearest: nearest.map(concern) }),
    suggestions: suggestions.map((suggestion) => suggestionJson(suggestion, vocabulary, now)),
    leftOut: {
      count: leftOut.count,
      ...(explain && leftOut.groups !== undefined ? { groups: leftOut.groups.map(leftOutJson) } : {}),
      worthKnowing: leftOut.worthKnowing.map(leftOutJson),
    },
    ...(suggestions.length === 0
      ? {}
      : { advice: [individualAdvice(individualAnswer), ...cautionsOf(answer, vocabulary)].join(' ') }),
    footer: FOOTER,
  }
}
