import type { Group } from '../../src/model/group.ts'

/** A complete, dull group; a test says what is different about its own. */
export function aGroup(id: string, difference: Partial<Group> = {}): Group {
  return { id, name: id, concerns: ['depression'], contact: { url: `https://example.org/${id}` }, ...difference }
}
