/** A map by two texts, for which no key is put together at each look. */
export class PairMap<Value> {
  readonly #byFirst = new Map<string, Map<string, Value>>()
  #size = 0

  get size(): number {
    return this.#size
  }

  get(first: string, second: string): Value | undefined {
    return this.#byFirst.get(first)?.get(second)
  }

  /** A pair is set once. */
  add(first: string, second: string, value: Value): void {
    const others = this.#byFirst.get(first)
    if (others) others.set(second, value)
    else this.#byFirst.set(first, new Map([[second, value]]))
    this.#size++
  }

  clear(): void {
    this.#byFirst.clear()
    this.#size = 0
  }
}
