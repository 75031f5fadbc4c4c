import type { Passage } from './passage.ts'

export interface Clock {
  /** From midnight; of the first half of the day, where it is not sure which is meant. */
  readonly minute: number
  readonly isSure: boolean
  readonly last: number
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
}
const CLOCK = /^(\d{1,2})(?::?([0-5]\d))?([ap])?m?$/
const HALF = /^([ap])m?$/

/** The hour that stands here: "9", "5:30", "11p", "7 pm", "eight"; what is counted is none: "5 years", "two drinks". */
export function clockAt(passage: Passage, at: number): Clock | undefined {
  const { tokens } = passage
  const token = tokens[at]
  if (token === undefined) return undefined
  const match = CLOCK.exec(token.folded)
  const hour = match === null ? WORDS[token.folded] : Number(match[1])
  if (hour === undefined || hour === 0 || hour > 23) return undefined
  const next = tokens[at + 1]
  const apart = match?.[3] === undefined && next?.before === 'none' ? HALF.exec(next.folded)?.[1] : undefined
  const half = match?.[3] ?? apart
  const last = apart === undefined ? at : at + 1
  const isSure = half !== undefined || hour > 12
  const behind = tokens[last + 1]
  // "After 22 years": a bare number of any size may count something.
  const isClock = half !== undefined || match?.[2] !== undefined
  if (!isClock && behind?.before === 'none' && !isPastHour(passage, behind.index)) return undefined
  const minute = (hour > 12 ? hour : hour % 12) * 60 + Number(match?.[2] ?? 0)
  return { minute: half === 'p' ? minute + 720 : minute, isSure, last }
}

/** Whether what follows a number goes on as behind an hour. */
function isPastHour(passage: Passage, at: number): boolean {
  return (
    passage.at(at, 'past-hour') !== undefined ||
    passage.spans.some(({ set, first }) => set.kind === 'wish' && first === at)
  )
}
