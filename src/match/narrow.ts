/** One key of an order: how many places it has, and which of them a group takes; the lower, the earlier. */
export interface Step {
  readonly places: number
  readonly of: (group: number) => number
}

export interface Narrowed {
  /** Among the first, in no order. */
  readonly sure: readonly number[]
  /** Alike in every step; as many of them as are wanted beside the sure ones are among the first. */
  readonly tied: Uint32Array
}

/**
 * Parts the groups by one step after another until it is known which are the first `count`.
 *
 * Only the groups in the place where the count is reached go on to the next step, so that most groups are never given
 * more than their first places. `groups` is used up.
 */
export function narrow(groups: Uint32Array, count: number, steps: readonly Step[]): Narrowed {
  const sure: number[] = []
  const places = new Uint16Array(groups.length)
  let size = groups.length
  for (const step of steps) {
    if (sure.length + size <= count) break
    if (step.places === 1) continue
    const counts = new Uint32Array(step.places)
    for (let i = 0; i < size; i++) {
      const place = step.of(groups[i]!)
      places[i] = place
      counts[place]!++
    }
    let edge = 0
    for (let before = sure.length; before + counts[edge]! < count; edge++) before += counts[edge]!
    let kept = 0
    for (let i = 0; i < size; i++) {
      if (places[i]! < edge) sure.push(groups[i]!)
      else if (places[i] === edge) groups[kept++] = groups[i]!
    }
    size = kept
  }
  if (sure.length + size > count) return { sure, tied: groups.subarray(0, size) }
  for (let i = 0; i < size; i++) sure.push(groups[i]!)
  return { sure, tied: groups.subarray(0, 0) }
}

/** The groups that pass. */
export function where(groups: Uint32Array, passes: (group: number) => boolean): Uint32Array {
  const found = new Uint32Array(groups.length)
  let count = 0
  for (let i = 0; i < groups.length; i++) if (passes(groups[i]!)) found[count++] = groups[i]!
  return found.subarray(0, count)
}
