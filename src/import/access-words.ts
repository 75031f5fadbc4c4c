/** The tags that the built-in directory uses for what buildings and meetings offer. */
const TAGS: readonly (readonly [string, RegExp])[] = [
  ['wheelchair', /\bwheel-?chairs?\b|\bstep[- ]free\b|\bwheelchair[- ]accessible\b/i],
  ['asl', /\basl\b|\bsign language\b/i],
  ['childcare', /\bchild ?care\b|\bbabysitting\b/i],
]
const DENIED = /\bno\b|\bnot\b|\bwithout\b|\binaccessible\b|n['’]t\b/i

/** Access tags that words name; none when they deny any. */
export function accessInWords(text: string): string[] {
  return DENIED.test(text) ? [] : TAGS.filter(([, pattern]) => pattern.test(text)).map(([tag]) => tag)
}
