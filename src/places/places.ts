import type { Lines } from '../model/lines.ts'

/** ZIP codes and cities of the United States. */
export interface Places {
  /** `data/places.tsv`: a line for each ZIP code, in their order. */
  readonly zips: Lines
  /** As `citiesText` makes them. */
  readonly cities: Lines
}
