import { behindKey, type Lines } from '../model/lines.ts'

/**
 * For each name of a city, in lower case, the ZIP codes of all cities that have it; the form that `zipsOfCity` reads.
 *
 * @param table `data/places.tsv`
 */
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

/** @param name in lower case */
export function zipsOfCity(name: string, cities: Lines): readonly string[] {
  return behindKey(`${name}\t`, cities)?.split(' ') ?? []
}
