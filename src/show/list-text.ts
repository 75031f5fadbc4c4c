import type { Group } from '../model/group.ts'
import type { Page } from './page.ts'
import { joined, type Safe, safe, say } from './safe.ts'
import { wrap } from './wrap.ts'

function groupLines({ id, name, organization }: Group, { width, paint }: Page): readonly Safe[] {
  const whose = organization === undefined || organization === name ? say`` : say`, ${safe(organization)}`
  return [...wrap(safe(id), width).map(paint.heading), ...wrap(say`${safe(name)}${whose}`, width, 2, 4)]
}

/** Every group: its id, then its name and organization. */
export function listText(groups: Iterable<Group>, page: Page): string {
  const lines = Array.from(groups).flatMap((group) => groupLines(group, page))
  return lines.length === 0 ? say`No groups.\n` : `${joined(lines, '\n')}\n`
}
