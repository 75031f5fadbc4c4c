export interface Ages {
  readonly min?: number
  readonly max?: number
}

const OLDEST = 120
const RANGE = /^(?:ages?\s*)?(\d{1,3})\s*(?:-|–|—|to|through)\s*(\d{1,3})(?:\s*(?:years?(?: old)?|yrs?\.?))?$/i
const FROM =
  /^(?:ages?\s*)?(\d{1,3})\s*(?:\+|and (?:up|over|older|above)|or (?:over|older|above)|years? and (?:up|over|older))$/i
const OVER = /^(?:over|from|at least)\s*(\d{1,3})$/i
const UP_TO = /^(?:up to|to)\s*(\d{1,3})$|^(\d{1,3}) and (?:under|younger)$/i
const UNDER = /^under\s*(\d{1,3})$/i
const ALL = /^(?:all(?: ages)?|any(?: age)?|everyone)$/i

/** "18+", "13-17", "under 18", "adults"; `{}` = open to all. `undefined` = it gives no age. */
export function agesInWords(text: string): Ages | undefined {
  const words = text.trim().replace(/\.$/, '')
  if (ALL.test(words)) return {}
  if (/^adults?(?: only)?$/i.test(words)) return { min: 18 }
  const [, first, last] = RANGE.exec(words) ?? []
  if (first && last) return sound({ min: Number(first), max: Number(last) })
  const from = FROM.exec(words)?.[1] ?? OVER.exec(words)?.[1]
  if (from) return sound({ min: Number(from) })
  const [, upTo, andUnder] = UP_TO.exec(words) ?? []
  if (upTo ?? andUnder) return sound({ max: Number(upTo ?? andUnder) })
  const under = UNDER.exec(words)?.[1]
  return under ? sound({ max: Number(under) - 1 }) : undefined
}

function sound(ages: Ages): Ages | undefined {
  const { min = 0, max = OLDEST } = ages
  return min <= max && max <= OLDEST ? ages : undefined
}
