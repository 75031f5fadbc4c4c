import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileLanguage, type LanguageSource } from '../../src/reading/compile-language.ts'
import type { Language } from '../../src/reading/language.ts'
import { openLanguage } from '../../src/reading/language-texts.ts'
import { createMender, type Mender } from '../../src/reading/mend.ts'
import { isEnglish } from './english.ts'

const file = (name: string) => parse(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8'))

/** The project's vocabulary as it is written. */
export const source: LanguageSource = {
  concerns: file('concerns'),
  identities: file('identities'),
  cues: file('cues'),
  crisis: file('crisis'),
  spanish: readFileSync(new URL('../../data/spanish.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
}

const texts = compileLanguage(source, isEnglish)

/** The project's own vocabulary, made from its files. */
export const language: Language = openLanguage((part) => Buffer.from(texts[part]))

const made = createMender(language.mendable)
export const mender = (): Mender => made
