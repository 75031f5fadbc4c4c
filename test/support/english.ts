import { readFileSync } from 'node:fs'

const words = readFileSync(new URL('../../data/english.txt', import.meta.url), 'utf8')

export const isEnglish = (word: string): boolean => words.includes(`\n${word}\n`)
