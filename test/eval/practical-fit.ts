import type { Group } from '../../src/model/group.ts'
import type { LabelledIntake } from './intakes.ts'

export interface PracticalFit {
  readonly declined: boolean
  /** Cannot be attended as asked. */
  readonly gone: boolean
  /** Steps up or down. */
  readonly steps: number
}

type Judged = 'fits' | 'silent' | 'gone'

const CLOCK: Readonly<Record<string, readonly [number, number]>> = {
  morning: [4, 12],
  midday: [11, 17],
  evening: [16, 21],
  night: [20, 28],
}
const LOW: ReadonlySet<string> = new Set(['free', 'donation', 'sliding'])
const FREE: ReadonlySet<string> = new Set(['free', 'donation'])
const TOWNS: Readonly<Record<string, readonly [number, number]>> = {
  'Harrow Bay, MN': [46.79, -92.1],
  'Tamarack Falls, MN': [47.29, -92.42],
}
const MILES_PER_DEGREE = 69

/** What was asked of the group itself: approach, aim, format, day, language, price, place. */
export function practicalFit(group: Group, { asks, truth }: LabelledIntake): PracticalFit {
  const declines = [...(truth.declines ?? []), ...(asks.without ?? [])]
  const individual = asks.individual ?? truth.individual
  const judged = [
    overlap(group.meets, asks.meets ?? truth.meets),
    overlap(group.languages, asks.language ?? truth.language),
    overlap(group.access, asks.access ?? truth.access) === 'gone' ? 'silent' : 'fits',
    priceFit(group, asks.cost ?? truth.cost),
    timesFit(group, asks.days ?? truth.days, asks.time ?? truth.time),
    placeFit(group, asks.near, asks.within),
    individual === 'no' && group.individual === 'required' ? 'gone' : 'fits',
  ] satisfies Judged[]
  return {
    declined: isDeclined(group, declines),
    gone: judged.includes('gone'),
    steps: approachSteps(group, truth.approach) + aimSteps(group, asks.wants ?? truth.wants) + silentSteps(judged),
  }
}

const silentSteps = (judged: readonly Judged[]): number => (judged.includes('silent') ? -0.5 : 0)

function isDeclined({ approach = [], meets }: Group, declines: readonly string[]): boolean {
  if (declines.includes('online') && meets?.length === 1 && meets[0] === 'online') return true
  return approach.some((name) => declines.includes(name))
}

function approachSteps({ approach }: Group, asked: readonly string[] | undefined): number {
  if (asked === undefined) return 0
  return approach?.some((name) => asked.includes(name)) ? 0.5 : -1
}

function aimSteps({ focus }: Group, wants: string | undefined): number {
  if (wants === undefined || wants === 'either' || focus === undefined || focus === 'both') return 0
  return focus === wants ? 0 : -0.5
}

function overlap(offered: readonly string[] | undefined, asked: readonly string[] | undefined): Judged {
  if (asked === undefined || asked.length === 0) return 'fits'
  if (offered === undefined) return 'silent'
  return offered.some((value) => asked.includes(value)) ? 'fits' : 'gone'
}

function priceFit({ cost }: Group, asked: 'free' | 'low' | undefined): Judged {
  if (asked === undefined) return 'fits'
  if (cost === undefined) return 'silent'
  return (asked === 'free' ? FREE : LOW).has(cost.type) ? 'fits' : 'gone'
}

function timesFit({ times }: Group, days: readonly string[] | undefined, part: string | undefined): Judged {
  const noDays = days === undefined || days.length === 0
  if (noDays && part === undefined) return 'fits'
  if (times === undefined || times.length === 0) return 'silent'
  const clock = part === undefined ? undefined : CLOCK[part]
  const suits = times.some(({ day, start }) => {
    const hour = start === undefined ? undefined : Number(start.slice(0, 2))
    const atHour = clock === undefined || hour === undefined || (hour >= clock[0] && hour < clock[1])
    return (noDays || days.includes(day)) && atHour
  })
  return suits ? 'fits' : 'gone'
}

function placeFit({ place, meets }: Group, near: string | undefined, within: number | undefined): Judged {
  const town = near === undefined ? undefined : TOWNS[near]
  if (town === undefined || within === undefined) return 'fits'
  if (place?.latitude === undefined || place.longitude === undefined)
    return meets?.includes('online') ? 'fits' : 'silent'
  const north = (place.latitude - town[0]) * MILES_PER_DEGREE
  const east = (place.longitude - town[1]) * MILES_PER_DEGREE * Math.cos((town[0] * Math.PI) / 180)
  if (Math.hypot(north, east) <= within) return 'fits'
  return meets?.includes('online') ? 'fits' : 'gone'
}
