/** A place on the map, and its name as the table has it. */
export interface Located {
  readonly words: string
  readonly latitude: number
  readonly longitude: number
  /** Miles from the point within which all of the place lies. */
  readonly reach: number
}

/** One line of the table: a ZIP code, its point, and the city and the state that mail for it is sent to. */
export interface Row {
  readonly latitude: number
  readonly longitude: number
  readonly city: string
  readonly state: string
}

/** The line of the table that has this place in it. */
export function lineAt(table: string, at: number): { readonly start: number; readonly end: number } {
  const end = table.indexOf('\n', at)
  return { start: table.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? table.length : end }
}

export function rowOf(line: string): Row {
  const [, latitude, longitude, city, state] = line.split('\t')
  return { latitude: Number(latitude), longitude: Number(longitude), city: city!, state: state! }
}
