import { hiddenCharacters, isPlain } from './hidden.ts'

declare const brand: unique symbol

/** Text that may reach a terminal: our own words, or text of others made visible. */
export type Safe = string & { readonly [brand]: true }

// Texts, because literals open Unicode's tables at every start.
/** A mark at the start would sit on the last letter of the sentence before it. */
const LEADING_MARK = String.raw`^\p{M}`
/** Scripts in use need up to four marks on a letter; more climb over the lines above. */
const SURPLUS_MARKS = String.raw`(\p{M}{4})(\p{M}+)`

let marks: { readonly leading: RegExp; readonly surplus: RegExp } | undefined

function marksOf(): NonNullable<typeof marks> {
  marks ??= { leading: new RegExp(LEADING_MARK, 'u'), surplus: new RegExp(SURPLUS_MARKS, 'gu') }
  return marks
}

function visible(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** Text of others, with everything hidden made visible: nothing is passed on and nothing is lost from sight. */
export function safe(text: string): Safe {
  if (isPlain(text)) return text as Safe
  const { leading, surplus } = marksOf()
  return text
    .replace(hiddenCharacters(), visible)
    .replace(leading, visible)
    .replace(surplus, (_, kept: string, rest: string) => `${kept}<+${[...rest].length} marks>`) as Safe
}

/** Our own words around safe ones; a plain string in it does not compile. */
export function say(words: TemplateStringsArray, ...values: readonly (Safe | number)[]): Safe {
  // String.raw does the same in ten times the time, and an answer is a hundred sentences.
  let text = words[0]!
  for (let i = 0; i < values.length; i++) text += values[i]! + words[i + 1]!
  return text as Safe
}

export function joined(parts: readonly Safe[], separator: ', ' | '; ' | '; or ' | ' ' | '\n' | '\n\n'): Safe {
  return parts.join(separator) as Safe
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(parts: readonly Safe[], last: 'and' | 'or'): Safe {
  if (parts.length < 2) return joined(parts, ', ')
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}` as Safe
}

export function quoted(text: string): Safe {
  return say`"${safe(text)}"`
}

/** The same text for the middle of a sentence; abbreviations such as OCD keep their capitals. */
export function lowerFirst(text: Safe): Safe {
  return (/^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text) as Safe
}

export function upperFirst(text: Safe): Safe {
  return (/^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text) as Safe
}
