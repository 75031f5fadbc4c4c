import type { Lines } from '../model/lines.ts'

/** ZIP codes and cities of the United States. */
export interface Places {
  /** `data/places.tsv`: a line for each ZIP code, in their order. */
  readonly zips: Lines
  /** For each name of a city, in lower case, the ZIP codes of all cities that have it. */
  readonly cities: Lines
}

/** The lines of `cities` from the table of ZIP codes. */
export function citiesText(table: string): string {
  const zipsOf = new Map<string, string[]>()
  for (const line of table.split('\n')) {
    const [zip, , , city] = line.split('\t')
    if (city === undefined) continue
    const name = city.toLowerCase()
    const zips = zipsOf.get(name)
    if (zips) zips.push(zip!)
    else zipsOf.set(name, [zip!])
  }
  return [...zipsOf]
    .map(([name, zips]) => `${name}\t${zips.join(' ')}\n`)
    .sort()
    .join('')
}
