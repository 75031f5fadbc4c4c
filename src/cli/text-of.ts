import type { Answer } from '../model/answer.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type AnswerTextOptions, answerText } from '../show/answer-text.ts'
import type { Io } from './io.ts'
import { pageWithNext } from './page-of.ts'

/** The answer for a person to read. */
export async function textOf(
  found: Answer,
  vocabulary: Vocabulary,
  io: Io,
  options: AnswerTextOptions,
): Promise<string> {
  const groups = found.suggestions.map(({ group }) => group)
  return answerText(found, vocabulary, await pageWithNext(io.out, io, groups), options)
}
