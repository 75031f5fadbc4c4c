import type { QuestionId } from './answers.ts'
import type { Asker, Back, Choice } from './asker.ts'
import type { InterviewContext } from './context.ts'
import { type Move, open, type Progress, visible } from './interview.ts'
import { concernList, labelIn, listOf } from './lists.ts'
import type { Listed } from './narrow.ts'
import { QUESTIONS } from './questions.ts'

const NOT_GIVEN = 'Not given'
const SHOW: Move = { kind: 'show' }

/** Every answer on one numbered list: each can be changed before it is used. */
export function checkAnswers(
  asker: Asker,
  context: InterviewContext,
  now: Progress,
  back: boolean,
): Promise<Move | Back> {
  const given = visible(now).map(
    (id, index): Choice<Move> => ({
      value: { kind: 'edit', id },
      name: `${index + 1}. ${QUESTIONS[id].label}: ${context.safe(answerWords(id, now, context))}`,
    }),
  )
  const unasked = open({ ...now, more: true }).map((id) => QUESTIONS[id].label.toLowerCase())
  const more: Choice<Move> = { value: { kind: 'more' }, name: `More questions: ${unasked.join(', ')}` }
  return asker.choose<Move>({
    message: 'Check the answers, or pick one to change it.',
    choices: [...given, { value: SHOW, name: 'Show groups' }, ...(unasked.length > 0 ? [more] : [])],
    chosen: SHOW,
    back,
  })
}

function answerWords(id: QuestionId, { answers }: Progress, context: InterviewContext): string {
  const value = answers[id]
  if (value === undefined) return NOT_GIVEN
  const list = valuesOf(id, context)
  const values = Array.isArray(value) ? value : [value]
  return values.map((one) => labelIn(list, String(one))).join(', ')
}

/** Everything a question offers, to show an answer by the words it was picked by. */
function valuesOf(id: QuestionId, context: InterviewContext): readonly Listed[] {
  const { form } = QUESTIONS[id]
  switch (form.kind) {
    case 'need':
      return concernList(context)
    case 'listed':
      return listOf(form.list, context)
    case 'one':
    case 'several':
      return form.choices.map(({ value, name }) => ({ value, label: name, terms: [] }))
    default:
      return []
  }
}
