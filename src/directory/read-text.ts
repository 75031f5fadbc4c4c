import { linePlaces } from './line-places.ts'
import type { Problems } from './problems.ts'
import { codePoint, firstUnsafe } from './visible.ts'

/** Enough to see a pattern in what a broken export did. */
const MOST_CHARACTERS_NAMED = 20

/** The text of a file that people edit: UTF-8 and nothing that hides; `undefined` when it is not. */
export function readText(bytes: Uint8Array, most: number, problems: Problems): string | undefined {
  const start = { line: 1, column: 1 }
  if (bytes.length > most) {
    problems.add(start, `is larger than ${megabytes(most)} MB; a directory of this size belongs in a .ndjson file`)
    return undefined
  }
  if (isUtf16(bytes)) {
    problems.add(start, 'is saved as UTF-16; save it as UTF-8')
    return undefined
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lossy = new TextDecoder().decode(bytes)
    problems.add(
      linePlaces(lossy)(Math.max(0, lossy.indexOf('\ufffd'))),
      'is not valid UTF-8 here; save the file as UTF-8',
    )
    return undefined
  }
  return refuseUnsafe(text, problems) ? undefined : text
}

function refuseUnsafe(text: string, problems: Problems): boolean {
  const place = linePlaces(text)
  let from = 0
  for (let named = 0; named < MOST_CHARACTERS_NAMED; named++) {
    const next = firstUnsafe(from === 0 ? text : text.slice(from))
    if (next < 0) return named > 0
    const offset = from + next
    problems.add(
      place(offset),
      `holds the character ${codePoint(text.slice(offset, offset + 2))}, which a reader cannot see`,
    )
    from = offset + 1
  }
  return true
}

/** A byte order mark, or a first character of two bytes of which one is zero (no text begins with NUL). */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return bytes.length > 3 && (first === 0) !== (second === 0) && (bytes[2] === 0) !== (bytes[3] === 0)
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
