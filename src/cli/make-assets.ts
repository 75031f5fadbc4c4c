import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { DirectoryBuilder } from '../directory/directory-builder.ts'
import { formatProblem } from '../directory/problems.ts'
import { compileHints } from '../reading/compile-hints.ts'
import { compileLanguage, type LanguageSource } from '../reading/compile-language.ts'
import { assets } from './assets.ts'
import { pointsOfListings } from './point-of.ts'
import { readFiles } from './read-files.ts'
import { sourceFiles } from './source-files.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** Made when the package is built: the look-up form of the vocabulary and the compiled form of the built-in directory. */
export async function makeAssets(): Promise<void> {
  mkdirSync('dist', { recursive: true })
  const language = compileLanguage(languageSource(), assets.isEnglish)
  writeFileSync('dist/language.json', JSON.stringify(language))
  writeFileSync('dist/hints.json', JSON.stringify(compileHints(parse(readFileSync('data/hints.yaml', 'utf8')))))
  const vocabulary = vocabularyOf(language)
  const pieces: Uint8Array[] = []
  const write = (piece: Uint8Array): void => void pieces.push(piece)
  const builder = new DirectoryBuilder(new Set(vocabulary.concerns.keys()), write, pointsOfListings())
  const files = sourceFiles(['data/groups.yaml'])
  const { problems } = await readFiles(files, vocabulary, (group) => builder.add(group))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'))
  builder.finish()
  writeFileSync('dist/groups.bin', Buffer.concat(pieces))
}

function languageSource(): LanguageSource {
  const read = (name: string) => parse(readFileSync(`data/${name}.yaml`, 'utf8'))
  return { concerns: read('concerns'), identities: read('identities'), cues: read('cues'), crisis: read('crisis') }
}
