/** Without a name and a password in it. */
const ADDRESS = /^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i
const WITHOUT_SCHEME = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i
const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/

/** A web address; people leave the scheme out. */
export function urlOf(text: string): string | undefined {
  const words = text.trim()
  if (ADDRESS.test(words)) return words
  return WITHOUT_SCHEME.test(words) ? `https://${words}` : undefined
}

export function emailOf(text: string): string | undefined {
  const words = text.trim().replace(/^mailto:/i, '')
  return EMAIL.test(words) ? words : undefined
}

const DIGITS = /\d.*\d.*\d/

export function phoneOf(text: string): string | undefined {
  const words = text.trim().replace(/^"(.*)"$/, '$1')
  return DIGITS.test(words) ? words : undefined
}
