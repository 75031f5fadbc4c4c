const EMAIL = /[^\s@<>(),;]{1,64}@[^\s@<>(),;]{1,255}/g
const LINK = /\b(?:https?:\/\/|www\.)[^\s)\]>]+|\b[\w-]+(?:\.[\w-]+)*\.(?:us|com|org|net|me|gg|live|io)\/[^\s)\]>]*/gi
const PASS =
  /\b(?:pass\s?(?:code|word)|pwd?|pin|clave|contrase[nñ]a|(?:meeting|zoom|access)\s?(?:id|code|number|#)|id)\b\s*(?:is\s+)?(?:[:#=]+\s*(?:\d+(?:[\s-]\d+)*|\S+)|\d+(?:[\s-]\d+)*)/gi
const PHONE = /(?<![\w-])(?:\+?\d{1,3}[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]?\d{4}(?!\d)/g
/** Numbers of video meetings: nine to eleven digits in groups. */
const LONG_NUMBER = /(?<![\w-])\d(?:[\s-]?\d){8,}(?!\w)/g
/** "Ask for Maria S.", "contact: John": a person, by the words around the name. */
const PERSON = /\b(?:ask for|contact|call|text|host(?:ed by)?|secretary|chair(?:person)?):?\s+[A-Z][a-z]+\s[A-Z]\b\.?/g
const LEFT_OVER = /\(\s*[,;:.-]*\s*\)|\[\s*[,;:.-]*\s*\]/g

const PARTS = [EMAIL, LINK, PASS, PHONE, LONG_NUMBER, PERSON]

/** The text without e-mail addresses, links, telephone numbers, pass codes and people; undefined when nothing is left. */
export function withoutPrivateParts(text: string): string | undefined {
  let rest = text
  for (const part of PARTS) rest = rest.replace(part, ' ')
  if (rest === text) return text
  const words = rest
    .replace(LEFT_OVER, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/|.-]+|[\s,;:/|-]+$/g, '')
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined
}
