import type { Path } from './problems.ts'

/** The name of a path in a set; no key holds NUL by the time it matters. */
export function pathKey(path: Path): string {
  return path.map((step) => `\u0000${step}`).join('')
}

export interface JsonPlaces {
  /** Offset of the first character that is not JSON; `undefined` when all of it is. */
  readonly fault: number | undefined
  /** Offsets of the key (or of the value, in a list) and of the value. */
  readonly found: ReadonlyMap<string, { readonly key: number; readonly value: number }>
}

interface Frame {
  readonly prefix: string
  readonly list: boolean
  index: number
}

/** No field of a group is deeper; names of deeper paths would grow with the square of a hostile depth. */
const DEEPEST = 8
const TOO_DEEP = '\u0000\u0000'

const SPACE = /[ \t\r\n]*/y
const ATOM = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![\w.+-])/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Walks JSON text once, without recursion, to find where the wanted paths stand or where it stops being JSON.
 *
 * `JSON.parse` is a hundred times faster and reads every good file; this runs only when something has to be pointed at.
 */
export function jsonPlaces(text: string, wanted: ReadonlySet<string>): JsonPlaces {
  const found = new Map<string, { key: number; value: number }>()
  const frames: Frame[] = []
  let at = past(SPACE, text, 0)
  let path = ''
  let key = at
  for (;;) {
    if (wanted.has(path)) found.set(path, { key, value: at })
    const opening = text[at]
    if (opening === '[' || opening === '{') {
      const list = opening === '['
      at = past(SPACE, text, at + 1)
      if (text[at] !== (list ? ']' : '}')) {
        frames.push({ prefix: frames.length < DEEPEST ? path : TOO_DEEP, list, index: -1 })
        const next = enter(frames.at(-1)!, text, at)
        if (next.fault !== undefined) return { fault: next.fault, found }
        path = next.path
        key = next.key
        at = next.value
        continue
      }
      at++
    } else {
      const end = opening === '"' ? pastString(text, at) : past(ATOM, text, at)
      if (end <= at) return { fault: end < 0 ? -end : at, found }
      at = end
    }
    for (;;) {
      at = past(SPACE, text, at)
      const frame = frames.at(-1)
      if (!frame) return { fault: at < text.length ? at : undefined, found }
      if (text[at] === ',') {
        const next = enter(frame, text, past(SPACE, text, at + 1))
        if (next.fault !== undefined) return { fault: next.fault, found }
        path = next.path
        key = next.key
        at = next.value
        break
      }
      if (text[at] !== (frame.list ? ']' : '}')) return { fault: at, found }
      frames.pop()
      at++
    }
  }
}

/** From the start of an entry of a list or a set to its value. */
function enter(frame: Frame, text: string, at: number): { path: string; key: number; value: number; fault?: number } {
  if (frame.list) return { path: `${frame.prefix}\u0000${++frame.index}`, key: at, value: at }
  const end = text[at] === '"' ? pastString(text, at) : -at
  if (end <= 0) return { path: '', key: at, value: at, fault: -end }
  const colon = past(SPACE, text, end)
  if (text[colon] !== ':') return { path: '', key: at, value: at, fault: colon }
  const name = JSON.parse(text.slice(at, end)) as string
  return { path: `${frame.prefix}\u0000${name}`, key: at, value: past(SPACE, text, colon + 1) }
}

/** Offset after the string that begins here, or the negated offset where it breaks. */
function pastString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return -at
    if (code !== 0x5c) continue
    const end = past(ESCAPE, text, at)
    if (end === at) return -at
    at = end - 1
  }
  return -text.length
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
