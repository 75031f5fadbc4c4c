const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const YOUNGEST_IN_WORDS = 10
export const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Years as people say them: "sixty-two". */
export const IN_WORDS: string = `(?:${TENS.join('|')})(?:[ -](?:${UNITS.join('|')}))?|${TEENS.join('|')}`
/** A figure behind which one of these stands counts something else than years. */
export const NO_YEARS: string = String.raw`(?!\s*(?:days?|weeks?|months?|years?\s+(?:sober|clean|in|into|ago)|lbs|pounds|kg|kids|hours|minutes|mins|miles|percent|feet|%))`

/** "16", "sixty-two". */
export function yearsOf(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words)
  const [tens = '', units = ''] = words.toLowerCase().split(/[ -]/)
  if (TEENS.includes(tens)) return YOUNGEST_IN_WORDS + TEENS.indexOf(tens)
  return TENS.includes(tens) ? 20 + 10 * TENS.indexOf(tens) + 1 + UNITS.indexOf(units) : undefined
}

/** Whether a text may tell years in words, and whether it may tell any. */
export const TELLS_IN_WORDS: RegExp = /teen\b|ty\b|ten\b|eleven\b|twelve\b/i
export const MAY_TELL_YEARS: RegExp = new RegExp(String.raw`\d|${TELLS_IN_WORDS.source}`, 'i')

/** Every sign stays where it is. Patterns that need not look for both cases are compiled and met sooner. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
