const known = new Map<string, boolean>()

/** As many names as there are zones; a hostile feed cannot fill the memory with more. */
const MOST_REMEMBERED = 1000

/** Whether there is a time zone of this name. */
export function isZone(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  let exists = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)
  if (exists) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
    } catch {
      exists = false
    }
  }
  if (known.size < MOST_REMEMBERED) known.set(name, exists)
  return exists
}
