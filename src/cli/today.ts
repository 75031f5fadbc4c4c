import type { Today } from '../show/page.ts'
import type { Io } from './io.ts'

export function today(io: Pick<Io, 'now'>): Today {
  const now = io.now()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
