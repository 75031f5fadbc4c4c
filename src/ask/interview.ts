import type { Answered, Interview, QuestionId } from './answers.ts'
import { QUESTION_IDS, QUESTIONS } from './questions.ts'

export type Screen = QuestionId | 'check'

/** How far the questionnaire has come. */
export interface Progress {
  readonly answers: Interview
  /** Questions that were put, skipped ones included. */
  readonly settled: readonly QuestionId[]
  readonly more: boolean
  /** Screens left behind, the latest last: the way back. */
  readonly trail: readonly Screen[]
  readonly screen: Screen
  readonly finished: boolean
}

export type Move =
  /** No value = skipped. */
  | { readonly kind: 'answer'; readonly id: QuestionId; readonly value: Answered | undefined }
  | { readonly kind: 'back' }
  | { readonly kind: 'edit'; readonly id: QuestionId }
  | { readonly kind: 'more' }
  | { readonly kind: 'show' }

/** With a need already known there is something to check; otherwise only what is not known yet is asked. */
export function begin(answers: Interview): Progress {
  const settled = QUESTION_IDS.filter(
    (id) => answers[id] !== undefined || (answers.need !== undefined && !QUESTIONS[id].extra),
  )
  const start = { answers, settled, more: false }
  return { ...start, trail: [], screen: nextScreen(start), finished: false }
}

/** Every state follows from the one before and what the person did. */
export function advance(now: Progress, move: Move): Progress {
  switch (move.kind) {
    case 'answer': {
      const answers = withAnswer(now.answers, move.id, move.value)
      const settled = now.settled.includes(move.id) ? now.settled : [...now.settled, move.id]
      return leave(now, { ...now, answers, settled })
    }
    case 'more':
      return leave(now, { ...now, more: true })
    case 'edit':
      return { ...now, screen: move.id, trail: [...now.trail, now.screen] }
    case 'back': {
      const screen = now.trail.at(-1)
      return screen === undefined ? now : { ...now, screen, trail: now.trail.slice(0, -1) }
    }
    case 'show':
      return { ...now, finished: true }
  }
}

/** Questions that apply, as things stand. */
export function visible(now: Pick<Progress, 'answers' | 'more'>): readonly QuestionId[] {
  return QUESTION_IDS.filter((id) => {
    const { extra, visibleIf } = QUESTIONS[id]
    const wanted = now.more || !extra || now.answers[id] !== undefined
    return wanted && (visibleIf === undefined || visibleIf(now.answers))
  })
}

/** Questions that apply and were not put yet. */
export function open(now: Pick<Progress, 'answers' | 'more' | 'settled'>): readonly QuestionId[] {
  return visible(now).filter((id) => !now.settled.includes(id))
}

/** What is used in the end: an answer to a question that no longer applies is not. */
export function result(now: Pick<Progress, 'answers' | 'more'>): Interview {
  const shown = visible(now)
  return Object.fromEntries(Object.entries(now.answers).filter(([id]) => shown.includes(id as QuestionId)))
}

function leave(before: Progress, after: Progress): Progress {
  return { ...after, trail: [...before.trail, before.screen], screen: nextScreen(after) }
}

function nextScreen(now: Pick<Progress, 'answers' | 'more' | 'settled'>): Screen {
  return open(now)[0] ?? 'check'
}

function withAnswer(answers: Interview, id: QuestionId, value: Answered | undefined): Interview {
  const { [id]: _, ...others } = answers
  return value === undefined ? others : { ...others, [id]: value }
}
