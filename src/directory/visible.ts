/**
 * Characters that can drive a terminal, reorder a line or hide: C0 and C1 controls but tab and line ends, line and
 * paragraph separators, bidi embeddings, overrides and isolates, a byte order mark inside the text, halves of
 * surrogate pairs and non-characters.
 */
const UNSAFE =
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff\\ufeff\\ufffe\\uffff]'

const FIRST_UNSAFE: RegExp = new RegExp(UNSAFE, 'u')
const EVERY_UNSAFE: RegExp = new RegExp(UNSAFE.replace('[', '[\\t\\n\\r'), 'gu')

/** Enough to recognise a value by; a problem is one line. */
const LONGEST_QUOTE = 60

/** Where the first character is that no directory may hold, or -1. */
export function firstUnsafe(text: string): number {
  return text.search(FIRST_UNSAFE)
}

/** Every character that a reader would not see as itself is spelt out, as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(EVERY_UNSAFE, codePoint)
}

/** The text as a problem quotes it: short, visible, in quotation marks. */
export function quote(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return `"${visible(short)}"`
}

/** `<U+001B>` for the character that begins the text. */
export function codePoint(text: string): string {
  return `<U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
