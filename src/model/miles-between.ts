interface Point {
  readonly latitude: number
  readonly longitude: number
}

const EARTH_MILES = 3958.8
const RADIANS = Math.PI / 180

/** From south to north. */
export const MILES_A_DEGREE: number = EARTH_MILES * RADIANS

/** Along the surface of the earth. */
export function milesBetween(a: Point, b: Point): number {
  const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2
  const chord =
    half(a.latitude - b.latitude) +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * half(a.longitude - b.longitude)
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(chord)))
}
