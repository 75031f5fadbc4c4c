export interface Postings {
  /** Groups of term `t`: `groups.subarray(starts[t], starts[t + 1])`, ascending, with a mark each. */
  readonly starts: Uint32Array
  readonly groups: Uint32Array
  readonly marks: Uint8Array
}

/**
 * Turns "terms of each group" into "groups of each term".
 *
 * `numbers` says which number a term has in the result.
 */
export function postings(starts: Uint32Array, terms: Uint32Array, marks: Uint8Array, numbers: Uint32Array): Postings {
  const termStarts = new Uint32Array(numbers.length + 1)
  for (const term of terms) termStarts[numbers[term]! + 1]!++
  for (let t = 0; t < numbers.length; t++) termStarts[t + 1]! += termStarts[t]!
  const next = termStarts.slice()
  const groups = new Uint32Array(terms.length)
  const sorted = new Uint8Array(terms.length)
  for (let group = 0; group + 1 < starts.length; group++) {
    for (let k = starts[group]!; k < starts[group + 1]!; k++) {
      const at = next[numbers[terms[k]!]!]!++
      groups[at] = group
      sorted[at] = marks[k]!
    }
  }
  return { starts: termStarts, groups, marks: sorted }
}

/** The place of each entry in an order: what `order` lists the other way round. */
export function placesIn(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length)
  for (let place = 0; place < order.length; place++) places[order[place]!] = place
  return places
}

/** Turns "the kind of each group" into "the groups of each kind", ascending. */
export function groupsByKind(
  kinds: Uint32Array,
  count: number,
): { readonly groupStarts: Uint32Array; readonly groups: Uint32Array } {
  const groupStarts = new Uint32Array(count + 1)
  for (let group = 0; group < kinds.length; group++) groupStarts[kinds[group]! + 1]!++
  for (let kind = 0; kind < count; kind++) groupStarts[kind + 1]! += groupStarts[kind]!
  const next = groupStarts.slice()
  const groups = new Uint32Array(kinds.length)
  for (let group = 0; group < kinds.length; group++) groups[next[kinds[group]!]!++] = group
  return { groupStarts, groups }
}
