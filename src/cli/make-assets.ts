import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { DirectoryBuilder } from '../directory/directory-builder.ts'
import { formatProblem } from '../directory/problems.ts'
import { compileFellowships } from '../import/fellowships.ts'
import { classifierFile } from '../reading/classifier-file.ts'
import { compileLanguage, type LanguageSource } from '../reading/compile-language.ts'
import type { Language } from '../reading/language.ts'
import { type ExampleSource, examplesOf } from '../reading/learning/examples.ts'
import { type Example, trainClassifier } from '../reading/learning/train-classifier.ts'
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
  writeFileSync('dist/classifier', learned(language))
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

/** Learning takes more than a minute: it is kept here until something that it rests on changes, and no longer. */
const KEPT = 'node_modules/.cache/group-finder'

function learned(language: Language): Uint8Array {
  const key = createHash('sha256')
  for (const folder of ['data', 'data/stories', 'src/reading', 'src/reading/learning'])
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
      if (!SAYS_NOTHING_OF_WORDS.includes(name)) key.update(`${name}\n`).update(readFileSync(`${folder}/${name}`))
  const kept = `${KEPT}/${key.digest('hex')}`
  if (existsSync(kept)) return readFileSync(kept)
  const file = classifierFile(trainClassifier(examples(language), language))
  rmSync(KEPT, { recursive: true, force: true })
  mkdirSync(KEPT, { recursive: true })
  const unfinished = `${kept}.${process.pid}`
  writeFileSync(unfinished, file)
  renameSync(unfinished, kept)
  return file
}

/** Files of `data` that nothing is learned from. */
const SAYS_NOTHING_OF_WORDS = ['groups.yaml', 'places.tsv', 'evidence.md', 'README.md']

function examples(language: Language): Example[] {
  const { concerns } = sourceIn<Pick<ExampleSource, 'concerns'>>('concerns')
  const { hints } = sourceIn<Pick<ExampleSource, 'hints'>>('hints')
  const stories = readdirSync('data/stories').map((file) => basename(file, '.yaml'))
  return examplesOf(
    { concerns, hints, stories: Object.fromEntries(stories.map((id) => [id, sourceIn(`stories/${id}`)])) },
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
