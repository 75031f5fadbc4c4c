import type { Group, Place } from '../model/group.ts'

/** Where a person who was harmed meets others must not be found by the one who did the harm. */
const SHELTERED_CONCERNS: ReadonlySet<string> = new Set(['domestic-violence-survivor', 'sexual-assault-survivor'])

/** The listing's own word that its address may be printed. */
const PUBLIC_ADDRESS = 'public-address'

function isSheltered(group: Group): boolean {
  return group.concerns.some((concern) => SHELTERED_CONCERNS.has(concern)) && !group.access?.includes(PUBLIC_ADDRESS)
}

/** City, region and country; anything finer, be it a building's name or a point on the map, leads to the door. */
function withoutDoor({ city, region, country }: Place): Place {
  return {
    ...(city === undefined ? {} : { city }),
    ...(region === undefined ? {} : { region }),
    ...(country === undefined ? {} : { country }),
  }
}

/** Digits of any script; a text, because a literal opens Unicode's tables at every start. */
const NUMBER = String.raw`\p{N}`

/** An area is meant to be a town or a county; one with a number in it may be a street. */
function hasNumber(area: string): boolean {
  return /\d/.test(area) || (/[^\x00-\x7f]/.test(area) && new RegExp(NUMBER, 'u').test(area))
}

/** The record as it may be shown to anyone: a survivor group's door is left out, unless the listing makes it public. */
export function publicRecord(group: Group): Group {
  if (!isSheltered(group)) return group
  const { area, place, ...rest } = group
  const town = withoutDoor(place ?? {})
  return {
    ...rest,
    ...(area === undefined || hasNumber(area) ? {} : { area }),
    ...(Object.keys(town).length > 0 && { place: town }),
  }
}
