/** East Asian wide and full-width blocks, from Unicode's EastAsianWidth: two cells each. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d37f],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
]

const EMOJI = /^\p{Emoji_Presentation}$/u
const MARK = /^\p{M}$/u

/** Cells that one character takes; where terminals differ, the larger number, so that no line overflows. */
function cells(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x300) return 1
  if (MARK.test(character)) return 0
  if (WIDE.some(([first, last]) => code >= first && code <= last)) return 2
  return EMOJI.test(character) ? 2 : 1
}

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += cells(character)
  return width
}
