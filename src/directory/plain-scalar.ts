/** A number, true or false of a YAML file that was written without quotes: what it says, and how it was written (`02134`). */
export class PlainScalar {
  readonly value: number | boolean | bigint
  readonly source: string

  constructor(value: number | boolean | bigint, source: string) {
    this.value = value
    this.source = source
  }
}
