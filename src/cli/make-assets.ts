import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { DirectoryBuilder } from '../directory/directory-builder.ts'
import { formatProblem } from '../directory/problems.ts'
import { compileFellowships } from '../import/fellowships.ts'
import { classifierText } from '../reading/classifier-text.ts'
import { compileLanguage, type LanguageSource } from '../reading/compile-language.ts'
import { examplesOf } from '../reading/examples.ts'
import type { Language } from '../reading/language.ts'
import { type Example, trainClassifier } from '../reading/train-classifier.ts'
import { assets } from './assets.ts'
import { pointsOfListings } from './point-of.ts'
import { readFiles } from './read-files.ts'
import { sourceFiles } from './source-files.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** Made when the package is built: the look-up form of the vocabulary and the compiled form of the built-in directory. */
export async function makeAssets(): Promise<void> {
  mkdirSync('dist', { recursive: true })
  for (const [part, text] of Object.entries(compileLanguage(languageSource(), assets.isEnglish)))
    writeFileSync(`dist/language-${part}`, text)
  const language = assets.language()
  writeFileSync('dist/classifier', classifierText(trainClassifier(examples(language), language)))
  writeFileSync('dist/fellowships.json', JSON.stringify(compileFellowships(sourceIn('fellowships'))))
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

function examples(language: Language): Example[] {
  const read = (name: string) => parse(readFileSync(`data/${name}`, 'utf8'))
  const stories = readdirSync('data/stories').sort()
  return examplesOf(
    {
      concerns: read('concerns.yaml').concerns,
      hints: read('hints.yaml').hints,
      stories: stories.map((name) => read(`stories/${name}`)),
    },
    language,
  )
}

function languageSource(): LanguageSource {
  return {
    concerns: sourceIn('concerns'),
    identities: sourceIn('identities'),
    cues: sourceIn('cues'),
    crisis: sourceIn('crisis'),
  }
}

function sourceIn<Source>(name: string): Source {
  return parse(readFileSync(`data/${name}.yaml`, 'utf8'))
}
