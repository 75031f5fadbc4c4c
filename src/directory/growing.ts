import { type Column, column, type FixedType } from './layout.ts'

const FIRST_CAPACITY = 1024

/** A column that grows as it is filled, to twice its room each time. */
export class Growing<T extends FixedType> {
  readonly #type: T
  #room: Column<T>
  length = 0

  constructor(type: T) {
    this.#type = type
    this.#room = column(type, FIRST_CAPACITY)
  }

  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = column(this.#type, this.#room.length * 2)
      larger.set(this.#room)
      this.#room = larger
    }
    this.#room[this.length++] = value
  }

  get(index: number): number {
    return this.#room[index]!
  }

  set(index: number, value: number): void {
    this.#room[index] = value
  }

  /** What was pushed, at its own length; the room is let go. */
  finish(): Column<T> {
    const values = this.#room.slice(0, this.length) as Column<T>
    this.#room = column(this.#type, 0)
    return values
  }
}
