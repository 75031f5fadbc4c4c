import type { Spot } from '../model/intake.ts'
import { locate } from '../places/locate.ts'
import { assets } from './assets.ts'
import { UsageError } from './errors.ts'

/** "34.1,-118.3" */
const COORDINATES = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*$/

/** A place from coordinates or a known name; other words are looked for in the directory's own places. */
export function spotOf(text: string): Spot {
  const words = text.trim()
  if (words === '') throw new UsageError('--near takes a place: "Pasadena, CA", a postal code or "34.1,-118.3".')
  const match = COORDINATES.exec(words)
  if (match === null) return locate(words, assets.places()) ?? { words }
  const [latitude, longitude] = [Number(match[1]), Number(match[2])]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    throw new UsageError(`--near has no such place: "${words}". Latitude comes first, then longitude.`)
  return { words, latitude, longitude }
}
