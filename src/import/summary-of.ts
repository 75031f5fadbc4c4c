import type { AboutMeeting } from './listing-format.ts'

/** What is known of a group's meetings together. */
export interface AboutGroup {
  /** How many of its meetings are open, closed, both at once, or say neither. */
  readonly open: number
  readonly closed: number
  readonly both: number
  readonly unsaid: number
  readonly formats: readonly string[]
  readonly irregular: boolean
}

const NOTHING: AboutGroup = { open: 0, closed: 0, both: 0, unsaid: 0, formats: [], irregular: false }

export function aboutWith(group: AboutGroup = NOTHING, meeting: AboutMeeting): AboutGroup {
  const openness = meeting.openness ?? 'unsaid'
  return {
    ...group,
    [openness]: group[openness] + 1,
    formats: [...new Set([...group.formats, ...(meeting.formats ?? [])])].sort(),
    irregular: group.irregular || meeting.irregular === true,
  }
}

/** One to three sentences in our own words; undefined when the feed says nothing of the kind. */
export function summaryOf(about: AboutGroup): string | undefined {
  const sentences = [opennessOf(about)]
  if (about.formats.length > 0) sentences.push(`Listed with: ${about.formats.join(', ')}.`)
  if (about.irregular)
    sentences.push('The listing names particular weeks of the month: ask what happens in which week.')
  const words = sentences.filter((sentence) => sentence !== undefined).join(' ')
  return words === '' ? undefined : words
}

function opennessOf({ open, closed, both, unsaid }: AboutGroup): string | undefined {
  if (both > 0 || (open > 0 && closed > 0))
    return 'Listed as open to anyone and as closed: ask which meetings are which.'
  const part = unsaid > 0 ? 'Some meetings' : 'Meetings'
  if (open > 0) return `${part} are open: anyone may come along.`
  return closed > 0 ? `${part} are closed: only for people who want this help for themselves.` : undefined
}
