/** An example as numbers. */
export interface Row {
  /** The number of its class. */
  readonly of: number
  readonly features: Int32Array
  readonly weight: number
  /** What each feature of this row is multiplied with to have a length of SCALE. */
  readonly factor: number
}

/** What was learned in one go over the examples: for each feature a weight for every class. */
export interface Fit {
  readonly weights: Float32Array
  readonly bias: Float32Array
}
