import { type Asker, BACK, type Back, type Choice } from './asker.ts'
import type { InterviewContext } from './context.ts'
import { labelIn, listOf } from './lists.ts'
import { narrowing } from './narrow.ts'
import { ownWords } from './own-words.ts'
import type { Form } from './questions.ts'

type Step = { readonly kind: 'enough' | 'clear' } | { readonly kind: 'add'; readonly value: string }

/** Several of a long list, one after the other; none at all is a skip. */
export async function askListed(
  asker: Asker,
  context: InterviewContext,
  question: { readonly message: string; readonly detail: readonly string[] },
  form: Extract<Form, { readonly kind: 'listed' }>,
  earlier: readonly string[],
): Promise<readonly string[] | Back> {
  const { safe } = context
  const list = listOf(form.list, context)
  let chosen = earlier
  for (;;) {
    const taken = chosen
    const narrow = narrowing(list.filter(({ value }) => !taken.includes(value)))
    const source = (term: string): readonly Choice<Step>[] => {
      const found = narrow(term).map(({ value, label }) => addition(value, safe(label)))
      const labels = taken.map((value) => safe(labelIn(list, value)))
      if (term.trim() === '') return [...endings(labels, form.skip), ...found]
      const own = ownWords(term, safe).map(({ value, name }) => addition(value, name))
      return { first: [...own, ...found], last: [...found, ...own], none: found }[form.ownWords]
    }
    const step = await asker.search<Step>({ ...question, source })
    if (step === BACK) {
      if (chosen === earlier) return BACK
      chosen = earlier
    } else if (step.kind === 'add') {
      chosen = [...chosen, step.value]
    } else if (step.kind === 'clear') {
      chosen = []
    } else {
      return chosen
    }
  }
}

function addition(value: string, name: string): Choice<Step> {
  return { value: { kind: 'add', value }, name }
}

function endings(labels: readonly string[], skip: string): readonly Choice<Step>[] {
  if (labels.length === 0) return [{ value: { kind: 'enough' }, name: skip }]
  return [
    { value: { kind: 'enough' }, name: `Go on with: ${labels.join(', ')}` },
    { value: { kind: 'clear' }, name: 'Start this list again' },
  ]
}
