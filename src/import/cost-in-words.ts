import type { Cost, CostType } from '../model/group.ts'

/** In this order: "free, donations welcome" is by donation, "sliding scale from $20" slides. */
const KINDS: readonly (readonly [CostType, RegExp])[] = [
  ['sliding', /\bsliding\b|\bincome[- ]based\b/i],
  ['donation', /\bdonations?\b|\bpay what you (?:can|like|wish)\b|\b(?:7th|seventh) tradition\b/i],
  ['insurance', /\binsurance\b|\bmedicaid\b|\bmedi-cal\b|\bmedicare\b/i],
  ['free', /^free\b|\bfree of charge\b|\bno (?:cost|charge|fee|fees)\b|^none$|^(?:\$\s*)?0(?:\.00?)?$/i],
]
const PRICE = /\$\s*(\d+(?:\.\d{1,2})?)/g
const RANGE = /\d\s*(?:-|–|—|to)\s*\$?\s*\d|\d\s*\+|\bfrom\b|\bup to\b/i
/** A whole cell that is a number is a price: the column says so. */
const NUMBER = /^\d+(?:\.\d{1,2})?$/
/** "not free", "free for members" */
const UNLESS = /\bnot\b|\bfor\b|\bif\b|\bfirst\b|\btrial\b|\bunless\b/i

/** What a price in words says; the words stay as the note when they say more. `undefined` = they give no kind of cost. */
export function costInWords(text: string): Cost | undefined {
  const words = text.trim()
  if (NUMBER.test(words) && Number(words) > 0) return { type: 'fee', amount: Number(words) }
  const prices = [...words.matchAll(PRICE)].map(([, price]) => Number(price))
  const named = KINDS.find(([type, pattern]) => pattern.test(words) && !(type === 'free' && UNLESS.test(words)))?.[0]
  const type = named ?? (prices.length > 0 ? 'fee' : undefined)
  if (type === undefined) return undefined
  const isPlain = /^(?:free|donation|insurance|sliding|sliding scale|no cost|none|\$?\s*[\d.]+)$/i.test(words)
  return {
    type,
    // Of several prices, or a range, none is the price.
    ...(prices.length === 1 && !RANGE.test(words) && type !== 'free' && { amount: prices[0]! }),
    ...(!isPlain && { note: words }),
  }
}
