import { displayWidth } from './display-width.ts'
import type { Safe } from './safe.ts'

/** Below this no word fits and every line is a letter. */
const NARROWEST = 8

/** Half an address is of no use: links and e-mail addresses keep to one line, even past the edge. */
const UNBREAKABLE = /^\W*(?:https?:\/\/|mailto:|tel:)|^[^@\s]+@[^@\s]+\.[^@\s]+$/i

/** A letter with the marks on it; marks with no letter stay too. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

function pieces(word: string, room: number): readonly string[] {
  if (UNBREAKABLE.test(word)) return [word]
  const parts: string[] = []
  let part = ''
  let width = 0
  for (const [letter] of word.matchAll(LETTERS)) {
    const more = displayWidth(letter)
    if (width + more > room) {
      parts.push(part)
      part = ''
      width = 0
    }
    part += letter
    width += more
  }
  return [...parts, part]
}

/** Lines no wider than `width`; the first is indented by `indent`, the others by `hang`. */
export function wrap(text: Safe, width: number, indent = 0, hang: number = indent): readonly Safe[] {
  const room = Math.max(width - Math.max(indent, hang), NARROWEST)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    if (word === '') continue
    const size = displayWidth(word)
    if (line !== '' && used + 1 + size <= room) {
      line += ` ${word}`
      used += 1 + size
      continue
    }
    if (line !== '') lines.push(line)
    const parts = size <= room ? [word] : pieces(word, room)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1)!
    used = displayWidth(line)
  }
  if (line !== '') lines.push(line)
  return lines.map((each, at) => `${' '.repeat(at === 0 ? indent : hang)}${each}` as Safe)
}
