import { anyOf } from '../model/any-of.ts'

/** Words that end like an inflected form and are none. */
const WHOLE = anyOf(
  'parenting outed cutting aging ageing always his this news during something nothing anything everything evening morning wedding ring king sing spring string being bed red need feed speed seed indeed hundred is was has does yes bus us plus thus less ness pills sids als aids ms lens series species ruled',
)

const VOWEL = /[aeiouy]/

/**
 * The common part of a word's plain inflections: drinks, drinking, drink. Deliberately light: it never touches the
 * endings that change whose trouble it is (abused and abuser stay apart).
 */
export function stem(word: string): string {
  if (word.length < 4 || WHOLE.has(word) || /[0-9/]/.test(word)) return word
  return withoutFinalE(withoutEnding(word))
}

function withoutEnding(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
  if (word.endsWith('ing')) return restored(word.slice(0, -3), word)
  if (word.endsWith('ed') && !word.endsWith('eed')) return restored(word.slice(0, -2), word)
  return word
}

/** Undoes what the ending did to the verb: cutt(ing) → cut, us(ing) → use. */
function restored(rest: string, word: string): string {
  if (rest.length < 2 || !VOWEL.test(rest)) return word
  const last = rest.at(-1)
  if (last === rest.at(-2) && !/[lsz]/.test(last ?? '')) return rest.slice(0, -1)
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(rest) ? `${rest}e` : rest
}

function withoutFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
}
