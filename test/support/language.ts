import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileLanguage, type LanguageSource } from '../../src/reading/compile-language.ts'
import type { Language } from '../../src/reading/language.ts'
import { openLanguage } from '../../src/reading/language-texts.ts'
import { createMender } from '../../src/reading/mend.ts'
import { createSpelling, type Spelling } from '../../src/reading/spelling.ts'
import { isEnglish } from './english.ts'

const file = (name: string) => parse(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8'))

/** The project's vocabulary as it is written. */
export const source: LanguageSource = {
  concerns: file('concerns'),
  identities: file('identities'),
  topics: file('topics'),
  cues: file('cues'),
  crisis: file('crisis'),
  spanish: readFileSync(new URL('../../data/spanish.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
}

const texts = compileLanguage(source, isEnglish)

/** The project's own vocabulary, made from its files. */
export const language: Language = openLanguage((part) => Buffer.from(texts[part]))

const mender = createMender(language.mendable)

/** How it mends misspelt words, where these are places. */
export const spellingWhere = (isPlace: (words: string) => boolean): Spelling =>
  createSpelling(language, isEnglish, () => mender, isPlace)

/** How it mends them where no place is known. */
export const spelling: Spelling = spellingWhere(() => false)
