/** Numbers gathered for one query. Forgetting them keeps their room: an array would make it anew for every query. */
export class Gathered {
  readonly numbers: Uint32Array
  count = 0

  constructor(most: number) {
    this.numbers = new Uint32Array(most)
  }

  add(number: number): void {
    this.numbers[this.count++] = number
  }

  forget(): void {
    this.count = 0
  }
}
