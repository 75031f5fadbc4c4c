export type ComesBefore = (a: number, b: number) => boolean

export function sorted(items: readonly number[], comesBefore: ComesBefore): number[] {
  return items.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
}
