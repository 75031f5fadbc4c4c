/** A place on the map, and its name as the table has it. */
export interface Located {
  readonly words: string
  readonly latitude: number
  readonly longitude: number
  /** Miles from the point within which all of the place lies. */
  readonly reach: number
}

/** What the table says of a ZIP code: its point, and the city and the state that mail for it is sent to. */
export interface Row {
  readonly latitude: number
  readonly longitude: number
  readonly city: string
  readonly state: string
}

export function rowOf(fields: string): Row {
  const [latitude, longitude, city, state] = fields.split('\t')
  return { latitude: Number(latitude), longitude: Number(longitude), city: city!, state: state! }
}
