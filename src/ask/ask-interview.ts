import type { Interview } from './answers.ts'
import { askQuestion } from './ask-question.ts'
import { type Asker, BACK } from './asker.ts'
import { checkAnswers } from './check-answers.ts'
import type { InterviewContext } from './context.ts'
import { advance, begin, type Move, type Progress, result } from './interview.ts'

const OPENING = [
  'Nothing you answer is stored or sent. Ctrl-C leaves at any time.',
  'If there is danger now: call 911. If suicide is on the person’s mind: call or text 988.',
]

/** Asks until the person has checked the answers; what is already known is not asked again, but can be changed. */
export async function askInterview(asker: Asker, context: InterviewContext, known: Interview = {}): Promise<Interview> {
  let now = begin(known)
  if (now.screen !== 'check') asker.say(OPENING)
  while (!now.finished) now = advance(now, await nextMove(asker, context, now))
  return result(now)
}

async function nextMove(asker: Asker, context: InterviewContext, now: Progress): Promise<Move> {
  const back = now.trail.length > 0
  if (now.screen === 'check') {
    const move = await checkAnswers(asker, context, now, back)
    return move === BACK ? { kind: 'back' } : move
  }
  const value = await askQuestion(asker, context, now.screen, now.answers, back)
  return value === BACK ? { kind: 'back' } : { kind: 'answer', id: now.screen, value }
}
