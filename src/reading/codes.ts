import type { Codes } from './language.ts'

/** An ICD-10-CM code in the words: a letter, two characters, and more after an optional dot. */
const CODE = /\b([A-Z])(\d[0-9AB])(?:\.?([0-9A-Z]{1,4}))?\b/giu

/** Most texts hold no letter with a figure behind it, and looking once is cheaper. */
const MAY_HOLD_CODE = /[A-Z]\d/iu
const NONE: readonly CodeFound[] = []

export interface CodeFound {
  readonly code: string
  readonly start: number
  readonly end: number
  /** The concern of the longest prefix; absent = no concern of ours. */
  readonly concern?: string
  /** The id of the topic of the longest prefix. */
  readonly topic?: string
  readonly remission: boolean
  /** The code is about a child's present abuse, or wider than the concern it leads to. */
  readonly ask: boolean
  readonly currentChild: boolean
}

/** ICD-10-CM codes in a need, each with its concern by the longest prefix (F60.3 before F60). */
export function codesIn(need: string, codesOf: () => Codes): readonly CodeFound[] {
  if (!MAY_HOLD_CODE.test(need)) return NONE
  const codes = codesOf()
  return [...need.matchAll(CODE)].flatMap((match) => {
    const [text, letter, digits, rest = ''] = match as unknown as [string, string, string, string?]
    const bare = (letter + digits + rest).toUpperCase()
    const isAmong = (prefixes: readonly string[]): boolean =>
      prefixes.some((prefix) => bare.startsWith(prefix.replace('.', '')))
    const concern = longestPrefix(bare, codes.prefixes)
    const topic = longestPrefix(bare, codes.topics)
    const currentChild = isAmong(codes.currentChild)
    if ((concern === undefined && topic === undefined && !currentChild) || letter !== letter.toUpperCase()) return []
    return [
      {
        code: rest === '' ? bare : `${bare.slice(0, 3)}.${bare.slice(3)}`,
        start: match.index,
        end: match.index + text.length,
        ...(concern !== undefined && !currentChild && { concern }),
        ...(topic !== undefined && { topic }),
        remission: isRemission(bare, codes),
        ask: isAmong(codes.askFirst),
        currentChild,
      },
    ]
  })
}

function longestPrefix(code: string, prefixes: Readonly<Record<string, string>>): string | undefined {
  for (let length = code.length; length > 0; length--) {
    const prefix = code.slice(0, length)
    if (Object.hasOwn(prefixes, prefix)) return prefixes[prefix]
  }
  return undefined
}

/** The codes that say "in remission". */
function isRemission(code: string, codes: Codes): boolean {
  const inFamily =
    codes.remission_families.includes(code.slice(0, 3)) && codes.remission_suffixes.includes(code.slice(3))
  return inFamily || codes.remission_prefixes.some((prefix) => code.startsWith(prefix.replace('.', '')))
}
