import { readFileSync } from 'node:fs'
import { citiesText } from '../../src/places/cities.ts'
import type { Places } from '../../src/places/places.ts'

const zips = readFileSync(new URL('../../data/places.tsv', import.meta.url))

export const places: Places = { zips, cities: Buffer.from(citiesText(zips.toString('latin1'))) }
