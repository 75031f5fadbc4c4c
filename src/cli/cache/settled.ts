import type { SourceFile } from '../source-files.ts'

/** Two changes within one tick of the file system's clock have one time; the slowest tick of common systems is 16 ms. */
const TICK = 20_000_000n
/** File systems that keep whole seconds, or every second one. */
const SLOW_TICK = 2_000_000_000n
const SECOND = 1_000_000_000n

/**
 * Whether every file was last changed so long before `now` that a change after it would show in its times: git's rule for
 * racy entries.
 */
export function areSettled(sources: readonly SourceFile[], now: Date): boolean {
  const nanoseconds = BigInt(now.getTime()) * 1_000_000n
  return sources.every(({ changed }) => changed + (changed % SECOND === 0n ? SLOW_TICK : TICK) < nanoseconds)
}
