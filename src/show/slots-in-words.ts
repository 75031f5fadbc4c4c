import { DAYS } from '../model/group.ts'
import { PARTS_OF_DAY, type Slot, type TimeOfDay } from '../model/intake.ts'
import { clock } from './facts.ts'
import { joined, listed, type Safe, safe, say } from './safe.ts'

const DAY_MINUTES = 24 * 60

/** `Monday or Tuesday, evening; or Saturday, after 5:00 pm`. */
export function slotsInWords(slots: readonly Slot[]): Safe {
  return joined(slots.map(slotInWords), '; or ')
}

function slotInWords({ days, time }: Slot): Safe {
  const named = listed(
    days.map((day) => safe(DAYS[day])),
    'or',
  )
  const parts = [named, time === undefined ? say`` : timeInWords(time)]
  return joined(
    parts.filter((part) => part !== ''),
    ', ',
  )
}

function timeInWords(time: TimeOfDay): Safe {
  if (typeof time === 'string') return safe(PARTS_OF_DAY[time].label)
  const { from, until } = time
  if (until === DAY_MINUTES) return say`after ${clockOf(from)}`
  return from === 0 ? say`before ${clockOf(until)}` : say`from ${clockOf(from)} to ${clockOf(until)}`
}

function clockOf(minute: number): Safe {
  const two = (number: number): string => String(number).padStart(2, '0')
  return clock(`${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
}
