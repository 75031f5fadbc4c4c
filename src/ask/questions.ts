import { DAYS, MEETS } from '../model/group.ts'
import { COST_LIMITS, INDIVIDUAL_ANSWERS, PARTS_OF_DAY, WANTS } from '../model/intake.ts'
import type { Interview, QuestionId } from './answers.ts'
import type { Choice } from './asker.ts'

/** How a question is put: one of a few, several of a few, several of a long list, or typed. */
export type Form =
  | { readonly kind: 'need' }
  | { readonly kind: 'one'; readonly choices: readonly Choice<string>[]; readonly skip: string }
  | { readonly kind: 'several'; readonly choices: readonly Choice<string>[] }
  | { readonly kind: 'listed'; readonly list: ListName; readonly ownWords: OwnWords; readonly skip: string }
  | { readonly kind: 'years' }
  | { readonly kind: 'place' }

/** Words that are understood can come first; where they may mean nothing to any listing, the list has the first say. */
export type OwnWords = 'first' | 'last' | 'none'

/** The long lists; what stands on them depends on the vocabulary and the directory. */
export type ListName = 'identities' | 'languages' | 'declinable'

export interface Question {
  readonly message: string
  /** What the check-answers screen calls it. */
  readonly label: string
  /** Why it is asked, or how an answer is used. */
  readonly why?: string
  readonly form: Form
  /** Asked of everyone, or only when more questions are wanted. */
  readonly extra: boolean
  readonly visibleIf?: (answers: Interview) => boolean
}

const SKIP = 'Skip'

/** In the order they are asked. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  need: {
    message: 'What is the group for?',
    label: 'Concern',
    why: 'Type a few words as you would say them, or pick from the list.',
    form: { kind: 'need' },
    extra: false,
  },
  identity: {
    message: 'Should the group center on people who share an identity?',
    label: 'Identity',
    why: 'Such groups come first when there are any. Skipping lowers no group.',
    form: { kind: 'listed', list: 'identities', ownWords: 'first', skip: 'Skip / prefer not to say' },
    extra: false,
  },
  wants: {
    message: 'What does the person want from a group?',
    label: 'Looking for',
    why: 'Groups that offer it come first.',
    form: { kind: 'one', choices: choicesOf(WANTS), skip: SKIP },
    extra: false,
  },
  individual: {
    message: 'Individual therapy besides the group?',
    label: 'Individual therapy',
    why: 'Some groups require it.',
    form: { kind: 'one', choices: choicesOf(INDIVIDUAL_ANSWERS), skip: SKIP },
    extra: false,
  },
  age: {
    message: 'How old is the person who would attend?',
    label: 'Age',
    why: 'Groups for other ages are left out. Enter with nothing typed skips.',
    form: { kind: 'years' },
    extra: true,
  },
  meets: {
    message: 'How can the person meet?',
    label: 'Meets',
    form: { kind: 'several', choices: choicesOf(MEETS) },
    extra: true,
  },
  near: {
    message: 'Near what place?',
    label: 'Near',
    why: 'A postal code, "City, ST", or latitude,longitude. Enter with nothing typed skips.',
    form: { kind: 'place' },
    extra: true,
    visibleIf: ({ meets }) => meets === undefined || meets.includes('in-person'),
  },
  days: {
    message: 'Which days are possible?',
    label: 'Days',
    form: { kind: 'several', choices: choicesOf(DAYS) },
    extra: true,
  },
  time: {
    message: 'What time of day?',
    label: 'Time of day',
    form: { kind: 'one', choices: choicesOf(PARTS_OF_DAY), skip: SKIP },
    extra: true,
  },
  cost: {
    message: 'What may it cost?',
    label: 'Cost',
    why: 'A group that does not say what it costs stays, marked as one to ask.',
    form: { kind: 'one', choices: choicesOf(COST_LIMITS), skip: 'Skip / any cost' },
    extra: true,
  },
  language: {
    message: 'In which language?',
    label: 'Language',
    why: 'One of those chosen is enough.',
    form: { kind: 'listed', list: 'languages', ownWords: 'none', skip: SKIP },
    extra: true,
  },
  without: {
    message: 'Is there anything the person declines?',
    label: 'Declines',
    why: 'Groups like that are left out.',
    form: { kind: 'listed', list: 'declinable', ownWords: 'last', skip: 'Skip / nothing' },
    extra: true,
  },
}

export const QUESTION_IDS: readonly QuestionId[] = Object.keys(QUESTIONS) as QuestionId[]

function choicesOf(table: Readonly<Record<string, string | { readonly label: string }>>): readonly Choice<string>[] {
  return Object.entries(table).map(([value, words]) => ({
    value,
    name: capitalised(typeof words === 'string' ? words : words.label),
  }))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
