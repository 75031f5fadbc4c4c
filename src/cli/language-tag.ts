import { didYouMean } from '../directory/did-you-mean.ts'
import { UsageError } from './errors.ts'

/** ISO 639-1, without the codes that no listing uses; longer tags are taken as they are written. */
const CODES =
  'am ar bn bg ca cs da de el en es et fa fi fr gu he hi hr hu hy id is it ja km ko lo lt lv ml mr ms my ne nl no pa pl pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur vi yi zh'.split(
    ' ',
  )
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** A BCP 47 tag from a tag or from the English name of a language. */
export function languageTag(text: string): string {
  const word = text.trim().toLowerCase()
  if (TAG.test(word) && (word.includes('-') || CODES.includes(word) || word.length === 3)) return word
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const byName = new Map(CODES.map((code) => [names.of(code)!.toLowerCase(), code]))
  for (const [name, code] of [
    ['farsi', 'fa'],
    ['mandarin', 'zh'],
    ['cantonese', 'zh'],
    ['tagalog', 'tl'],
    ['filipino', 'tl'],
  ] as const)
    byName.set(name, code)
  const found = byName.get(word)
  if (found) return found
  const guess = didYouMean(word, byName.keys())
  throw new UsageError(
    `--language does not know "${text}". ${guess ? `Did you mean ${guess}?` : 'Use a tag such as es, or a name such as Spanish.'}`,
  )
}
