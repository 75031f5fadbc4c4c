import type { Reading } from '../model/reading.ts'
import type { CrisisRule } from '../model/vocabulary.ts'
import { type Asker, BACK, type Back } from './asker.ts'
import type { InterviewContext } from './context.ts'
import { concernList, labelIn } from './lists.ts'
import { matchingTerms, narrowing } from './narrow.ts'
import { ownWords } from './own-words.ts'
import { QUESTIONS } from './questions.ts'
import { readingLines } from './reading-lines.ts'
import { showCrisis, urgentRule } from './show-crisis.ts'

/** As many everyday words beside a label as fit on a line or two. */
const TERMS_SHOWN = 4

type Verdict = { readonly kind: 'accept' | 'add' | 'again' } | { readonly kind: 'means'; readonly id: string }

const ACCEPT: Verdict = { kind: 'accept' }

/** Asks for the concern and shows how it was read, until the person agrees with the reading. */
export async function askNeed(
  asker: Asker,
  context: InterviewContext,
  earlier: readonly string[] | undefined,
  back: boolean,
): Promise<readonly string[] | Back> {
  let need = earlier ?? []
  let told: CrisisRule | undefined
  for (;;) {
    if (need.length === 0) {
      const picked = await pickConcern(asker, context, QUESTIONS.need.message, back)
      if (picked === BACK) return BACK
      need = [picked]
    }
    const reading = context.readNeed(need)
    const urgent = urgentRule(reading, context.vocabulary)
    const news = urgent !== undefined && urgent !== told
    told = urgent
    const goOn = news ? await showCrisis(asker, context, urgent) : true
    const verdict = goOn === BACK ? BACK : await confirmReading(asker, context, need, reading)
    if (verdict === BACK) {
      if (need === earlier) return BACK
      need = earlier ?? []
    } else if (verdict.kind === 'accept') {
      return need
    } else if (verdict.kind === 'again') {
      need = []
    } else if (verdict.kind === 'means') {
      need = [...need, verdict.id]
    } else {
      const picked = await pickConcern(asker, context, 'Which other concern?', true)
      if (picked !== BACK) need = [...need, picked]
    }
  }
}

function pickConcern(asker: Asker, context: InterviewContext, message: string, back: boolean): Promise<string | Back> {
  const narrow = narrowing(concernList(context))
  return asker.search({
    message,
    detail: QUESTIONS.need.why === undefined ? [] : [QUESTIONS.need.why],
    back,
    source: (term) => [
      ...ownWords(term, context.safe),
      ...narrow(term).map((concern) => ({
        value: concern.value,
        name: context.safe(concern.label),
        description: context.safe(matchingTerms(concern, term).slice(0, TERMS_SHOWN).join(', ')),
      })),
    ],
  })
}

async function confirmReading(
  asker: Asker,
  context: InterviewContext,
  need: readonly string[],
  reading: Reading,
): Promise<Verdict | Back> {
  const { safe } = context
  const questions = unsettled(reading, need)
  return asker.choose<Verdict>({
    message: 'Is this what was meant?',
    detail: [...readingLines(reading, safe), ...questions.map(({ ask }) => safe(ask))],
    choices: [
      ...questions.flatMap(({ words, options }) =>
        options.map((id) => ({
          value: { kind: 'means', id } as const,
          name: `"${safe(words)}": ${safe(labelIn(concernList(context), id))}`,
        })),
      ),
      {
        value: ACCEPT,
        name: reading.concerns.length > 0 ? 'Yes, go on' : 'Go on: look for these words in the listings',
      },
      { value: { kind: 'add' }, name: 'Add another concern' },
      { value: { kind: 'again' }, name: 'No: say it another way, or pick from the list' },
    ],
    // Enter alone must not decide which of several readings is right.
    chosen: ACCEPT,
  })
}

/** A question is settled once one of its readings was picked. */
function unsettled(reading: Reading, need: readonly string[]): Reading['questions'] {
  return reading.questions.filter(({ options }) => !options.some((id) => need.includes(id)))
}
