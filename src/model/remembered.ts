/**
 * `make`, with all that it made of each owner, which does not change: a directory, a vocabulary.
 *
 * @param make from one of a bounded number of keys
 */
export function rememberedOf<Owner extends object, Key, Made>(
  make: (owner: Owner, key: Key) => Made,
): (owner: Owner, key: Key) => Made {
  const known = new WeakMap<Owner, Map<Key, Made>>()
  return (owner, key) => {
    const ofOwner = known.get(owner) ?? new Map<Key, Made>()
    known.set(owner, ofOwner)
    const found = ofOwner.get(key)
    if (found !== undefined) return found
    const made = make(owner, key)
    ofOwner.set(key, made)
    return made
  }
}

/**
 * `make`, with what it made last: a batch brings the same again and again.
 *
 * @param most all is forgotten when there are so many, which takes no keeping of who was asked for when
 * @param keyOf what tells one thing to make from another
 */
export function remembered<From, Made>(
  most: number,
  make: (from: From) => Made,
  keyOf: (from: From) => unknown = (from) => from,
): (from: From) => Made {
  const known = new Map<unknown, Made>()
  return (from) => {
    const key = keyOf(from)
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as Made
    const made = make(from)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}
