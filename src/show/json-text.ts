import { hiddenCharacters, isPlain } from './hidden.ts'

/** JSON allows every character to be written as an escape, so nothing is lost and nothing hidden is passed on. */
function escaped(character: string): string {
  let units = ''
  for (let at = 0; at < character.length; at++) {
    units += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }
  return units
}

/** JSON that is safe to look at; `pretty` = two spaces of indent, for a person at a terminal. */
export function jsonText(value: unknown, pretty = false): string {
  const text = JSON.stringify(value, undefined, pretty ? 2 : undefined)
  if (isPlain(text)) return text
  return text.replace(hiddenCharacters(), (character) => (character === '\n' ? character : escaped(character)))
}
