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

/** An area is meant to be a town or a county; one with a number in it may be a street. */
const NUMBER = /\p{N}/u

/** The record as it may be shown to anyone: a survivor group's door is left out, unless the listing makes it public. */
export function publicRecord(group: Group): Group {
  if (!isSheltered(group)) return group
  const { area, place, ...rest } = group
  const town = withoutDoor(place ?? {})
  return {
    ...rest,
    ...(area === undefined || NUMBER.test(area) ? {} : { area }),
    ...(Object.keys(town).length > 0 && { place: town }),
  }
}
