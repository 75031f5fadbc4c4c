import type { Answered, Interview, QuestionId } from './answers.ts'
import { askListed } from './ask-listed.ts'
import { askNeed } from './ask-need.ts'
import { type Asker, BACK, type Back } from './asker.ts'
import type { InterviewContext } from './context.ts'
import { QUESTIONS } from './questions.ts'

/** Nobody is older; a larger number is a slip of the finger. */
const OLDEST_YEARS = 120

/** Puts one question, with the earlier answer to start from; `undefined` = skipped. */
export async function askQuestion(
  asker: Asker,
  context: InterviewContext,
  id: QuestionId,
  answers: Interview,
  back: boolean,
): Promise<Answered | undefined | Back> {
  const { form, message, why } = QUESTIONS[id]
  const earlier = answers[id]
  const question = { message, detail: why === undefined ? [] : [why], back }
  switch (form.kind) {
    case 'need':
      return askNeed(asker, context, answers.need, back)
    case 'one': {
      const choices = [...form.choices, { value: undefined, name: form.skip }]
      return (await asker.choose({ ...question, choices, chosen: earlier })) as Answered | undefined | Back
    }
    case 'several': {
      const chosen = await asker.chooseMany({ ...question, choices: form.choices, chosen: listOrNone(earlier) })
      return noneIsSkip(chosen)
    }
    case 'listed':
      return noneIsSkip(await askListed(asker, context, question, form, listOrNone(earlier)))
    case 'years': {
      const typed = await typeTrimmed(asker, { ...question, text: answers.age?.toString(), problem: yearsProblem })
      return typeof typed === 'string' ? Number(typed) : typed
    }
    case 'place': {
      const problem = (place: string) => placeProblem(place.trim(), context)
      return typeTrimmed(asker, { ...question, text: context.safe(answers.near ?? ''), problem })
    }
  }
}

function placeProblem(place: string, context: InterviewContext): string | undefined {
  const problem = place === '' ? undefined : context.placeProblem?.(place)
  return problem === undefined ? undefined : context.safe(problem)
}

async function typeTrimmed(asker: Asker, question: Parameters<Asker['type']>[0]): Promise<string | undefined | Back> {
  const typed = await asker.type(question)
  return typed === BACK ? BACK : typed.trim() || undefined
}

function yearsProblem(typed: string): string | undefined {
  const years = typed.trim()
  if (years === '' || (/^\d+$/.test(years) && Number(years) <= OLDEST_YEARS)) return undefined
  return `Type the age in whole years, from 0 to ${OLDEST_YEARS}, or nothing.`
}

function listOrNone(earlier: Answered | undefined): readonly string[] {
  return Array.isArray(earlier) ? earlier : []
}

function noneIsSkip(chosen: readonly string[] | Back): Answered | undefined | Back {
  return chosen === BACK || chosen.length > 0 ? (chosen as Answered | Back) : undefined
}
