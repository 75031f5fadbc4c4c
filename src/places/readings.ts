import { STATES } from '../model/states.ts'

/** A city as the table would have it in lower case, of letters, digits and spaces, with the code of its state when one was named. */
export interface Reading {
  readonly city: string
  readonly state: string | undefined
}

const ACCENTS = /[\u0300-\u036f]/g
/** Words that are written both ways, as the table has them. */
const WRITTEN: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mt: 'mount', ft: 'fort' }
/** Names of large cities as people write them. */
const SHORT: Readonly<Record<string, Reading>> = {
  la: { city: 'los angeles', state: 'CA' },
  dtla: { city: 'los angeles', state: 'CA' },
  sf: { city: 'san francisco', state: 'CA' },
  vegas: { city: 'las vegas', state: 'NV' },
  nyc: { city: 'new york', state: 'NY' },
  philly: { city: 'philadelphia', state: 'PA' },
  nola: { city: 'new orleans', state: 'LA' },
  dc: { city: 'washington', state: 'DC' },
}
/** "Washington DC" has no comma: a state may have as many words as "District of Columbia". */
const MOST_STATE_WORDS = 3

let codes: ReadonlyMap<string, string> | undefined

/** The code of a state, by its code or its name in lower case. */
function stateOf(words: string): string | undefined {
  codes ??= new Map(
    Object.entries(STATES).flatMap(([code, name]) => [
      [code.toLowerCase(), code],
      [name.toLowerCase(), code],
    ]),
  )
  return codes.get(words)
}

/** The ways to part a place into a city and a state; the longer state first. A state alone is no city. */
export function readings(text: string): readonly Reading[] {
  const comma = text.lastIndexOf(',')
  if (comma >= 0) {
    const state = stateOf(fold(text.slice(comma + 1)))
    return state === undefined ? [] : [{ city: cityOf(text.slice(0, comma)), state }]
  }
  const folded = fold(text)
  if (Object.hasOwn(SHORT, folded)) return [SHORT[folded]!]
  if (stateOf(folded) !== undefined) return []
  const words = folded.split(' ')
  const found: Reading[] = []
  for (let count = Math.min(MOST_STATE_WORDS, words.length - 1); count > 0; count--) {
    const state = stateOf(words.slice(-count).join(' '))
    if (state !== undefined) found.push({ city: cityOf(words.slice(0, -count).join(' ')), state })
  }
  return [...found, { city: cityOf(text), state: undefined }]
}

/** Lower case, without accents, and every mark a space, as mail is addressed: "O'Fallon" is "o fallon". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/\.|['’](?=s\b)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function cityOf(text: string): string {
  return fold(text).replace(/^(?:sainte?|mt|ft)(?= )/, (word) => WRITTEN[word]!)
}
