import { readFileSync } from 'node:fs'
import { isListed } from '../../src/model/lines.ts'

const words = readFileSync(new URL('../../data/english.txt', import.meta.url))

export const isEnglish = (word: string): boolean => isListed(word, words)
