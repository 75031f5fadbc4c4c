import { type Asker, BACK } from './asker.ts'

export type AfterResults =
  | { readonly kind: 'details'; readonly id: string }
  | { readonly kind: 'change' }
  | { readonly kind: 'quit' }

/** What to do once the groups are shown. */
export async function afterResults(
  asker: Asker,
  suggestions: readonly { readonly id: string; readonly name: string }[],
  safe: (text: string) => string,
): Promise<AfterResults> {
  const choice = await asker.choose<AfterResults>({
    message: 'What next?',
    back: false,
    choices: [
      ...suggestions.map(({ id, name }, index) => ({
        value: { kind: 'details', id } as const,
        name: `Details of ${index + 1}. ${safe(name)}`,
      })),
      { value: { kind: 'change' }, name: 'Change answers' },
      { value: { kind: 'quit' }, name: 'Quit' },
    ],
  })
  return choice === BACK ? { kind: 'change' } : choice
}
