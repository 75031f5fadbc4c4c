import type { Contact, Entry, Group } from '../model/group.ts'
import type { Reason } from '../model/reason.ts'
import { linkText } from './link.ts'
import { listed, type Safe, safe, say, upperFirst } from './safe.ts'

/** What the first contact is for. The group decides who attends, so that no step says "join". */
const PURPOSE: Record<Entry, Safe> = {
  'drop-in': say`to check when and where it meets; no sign-up is needed`,
  register: say`to ask how to register`,
  screening: say`to ask about a screening`,
}

function waysIn({ phone, url, email }: Contact): readonly Safe[] {
  const ways: Safe[] = []
  if (phone !== undefined) ways.push(say`call ${safe(phone)}`)
  if (url !== undefined) ways.push(say`see ${linkText(url)}`)
  if (email !== undefined) ways.push(say`write to ${linkText(email)}`)
  return ways
}

function contactStep(group: Group): Safe {
  const ways = waysIn(group.contact ?? {})
  if (ways.length === 0) {
    const source = group.source?.url
    return source === undefined
      ? say`No contact in the listing: look for the organization by its name.`
      : say`No contact in the listing: see the source at ${linkText(source)}`
  }
  const purpose = group.entry === undefined ? say`to ask how people start` : PURPOSE[group.entry]
  return upperFirst(say`${listed(ways, 'or')} ${purpose}.`)
}

/** What the clinician or the person does first. */
export function nextStep(group: Group, reasons: readonly Reason[]): Safe {
  const step = contactStep(group)
  const arrange = reasons.some(
    (reason) => reason.facet === 'individual' && reason.rule === 'required' && reason.answer === 'yes',
  )
  return arrange ? say`Arrange individual therapy first. ${step}` : step
}
