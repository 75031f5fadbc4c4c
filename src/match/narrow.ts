/** One key of an order: how many places it has, and which of them a group takes; the lower, the earlier. */
export interface Step {
  readonly places: number
  readonly of: (group: number) => number
  /** A place that is no later than the group's own, and cheap to tell: groups whose place is late anyway are spared. */
  readonly atLeast?: (group: number) => number
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
    const edge = step.atLeast
      ? placeLazily(groups, size, step.places, step.of, step.atLeast, places, count - sure.length)
      : placeAll(groups, size, step, places, count - sure.length)
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

/** Gives every group its place; the place in which the count is reached. */
function placeAll(groups: Uint32Array, size: number, step: Step, places: Uint16Array, count: number): number {
  const counts = new Uint32Array(step.places)
  for (let i = 0; i < size; i++) {
    const place = step.of(groups[i]!)
    places[i] = place
    counts[place]!++
  }
  return reached(counts, count)
}

/** As `placeAll`; but a group that can only come after the count is reached is not asked for its own place. */
function placeLazily(
  groups: Uint32Array,
  size: number,
  length: number,
  of: (group: number) => number,
  atLeast: (group: number) => number,
  places: Uint16Array,
  count: number,
): number {
  const possible = new Uint32Array(length)
  for (let i = 0; i < size; i++) {
    const place = atLeast(groups[i]!)
    places[i] = place
    possible[place]!++
  }
  const counts = new Uint32Array(length)
  const isPlaced = new Uint8Array(size)
  let found = 0
  for (let place = 0; place < length; place++) {
    if (possible[place]! > 0) {
      for (let i = 0; i < size; i++) {
        if (places[i] !== place || isPlaced[i] === 1) continue
        const own = of(groups[i]!)
        places[i] = own
        isPlaced[i] = 1
        counts[own]!++
      }
    }
    found += counts[place]!
    if (found >= count) return place
  }
  return length
}

function reached(counts: Uint32Array, count: number): number {
  let place = 0
  for (let before = 0; before + counts[place]! < count; place++) before += counts[place]!
  return place
}

/** The groups that pass. */
export function where(groups: Uint32Array, passes: (group: number) => boolean): Uint32Array {
  const found = new Uint32Array(groups.length)
  let count = 0
  for (let i = 0; i < groups.length; i++) if (passes(groups[i]!)) found[count++] = groups[i]!
  return found.subarray(0, count)
}
