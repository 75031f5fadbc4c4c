import type { Notice } from '../model/answer.ts'
import type { Resource } from '../model/vocabulary.ts'
import type { Page } from './page.ts'
import { joined, type Safe, safe, say } from './safe.ts'
import { wrap } from './wrap.ts'

function resourceText({ name, contact, hours }: Resource): Safe {
  return say`${safe(name)}: ${safe(contact)} (${safe(hours)})`
}

function ruleText({ rule, resources }: Notice, { width, paint }: Page): readonly Safe[] {
  return [
    ...wrap(safe(rule.message), width, 2).map(paint.heading),
    ...resources.flatMap((resource) => wrap(say`- ${resourceText(resource)}`, width, 2, 4)),
  ]
}

/** The block before everything else; nothing when there is no notice for it. */
export function crisisText(notices: readonly Notice[], page: Page): readonly Safe[] {
  const { width, paint } = page
  if (notices.length === 0) return []
  return [
    ...wrap(say`Crisis notice:`, width).map(paint.alert),
    ...notices.flatMap((notice) => ruleText(notice, page)),
    ...wrap(say`You know this person. This is a reminder, not an assessment. A group is not crisis care.`, width, 2),
  ]
}

/** A lesser notice, in one paragraph. */
export function noticeText({ rule, resources }: Notice, { width }: Page): readonly Safe[] {
  const contacts = resources.length === 0 ? say`` : say` ${joined(resources.map(resourceText), '; ')}`
  return wrap(say`Note: ${safe(rule.message)}${contacts}`, width, 0, 2)
}
