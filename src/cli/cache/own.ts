import type { Stats } from 'node:fs'

/** Others may write what groups a person is offered only if they could change the program as well. */
const WRITABLE_BY_OTHERS = 0o022

/** Whether a file or folder of the cache belongs to this user, and nobody else can have written it. */
export function isOwn({ uid, mode }: Stats): boolean {
  // Windows has neither; there, a user's own folders are closed to others.
  const user = process.getuid?.()
  return user === undefined || (uid === user && (mode & WRITABLE_BY_OTHERS) === 0)
}
