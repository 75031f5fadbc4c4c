import { type Asker, BACK, EndOfInput } from './asker.ts'

export type AfterResults =
  | { readonly kind: 'details'; readonly id: string }
  | { readonly kind: 'change' }
  | { readonly kind: 'quit' }

/** What to do once the groups are shown; the end of input is one more way to say that nothing is. */
export async function afterResults(
  asker: Asker,
  suggestions: readonly { readonly id: string; readonly name: string }[],
  safe: (text: string) => string,
): Promise<AfterResults> {
  const details = suggestions.map(({ id, name }, index) => ({
    value: { kind: 'details', id } as const,
    name: `Details of ${index + 1}. ${safe(name)}`,
  }))
  try {
    const next = await asker.choose<AfterResults>({
      message: 'What next?',
      back: false,
      choices: [
        ...details,
        { value: { kind: 'change' }, name: 'Change answers' },
        { value: { kind: 'quit' }, name: 'Quit' },
      ],
    })
    return next === BACK ? { kind: 'change' } : next
  } catch (error) {
    if (error instanceof EndOfInput) return { kind: 'quit' }
    throw error
  }
}
