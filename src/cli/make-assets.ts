import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { parse } from 'yaml'
import { DirectoryBuilder } from '../directory/directory-builder.ts'
import { formatProblem } from '../directory/problems.ts'
import { compileFellowships } from '../import/fellowships.ts'
import { citiesText } from '../places/cities.ts'
import { NO_CONCERN, type Trained } from '../reading/classifier.ts'
import { classifierFile } from '../reading/classifier-file.ts'
import { compileLanguage, type LanguageSource } from '../reading/compile-language.ts'
import type { Language } from '../reading/language.ts'
import { dangerExamplesOf, type ExampleSource, examplesOf } from '../reading/learning/examples.ts'
import type { Fit } from '../reading/learning/fit.ts'
import { type FitTask, trainClassifier } from '../reading/learning/train-classifier.ts'
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
  writeFileSync('dist/cities', citiesText(readFileSync(assets.placesFile(), 'latin1')))
  const language = assets.language()
  for (const part of LEARNED) writeFileSync(`dist/classifier-${part}`, await learned(part, language))
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

const LEARNED = ['concerns', 'dangers'] as const

async function learned(part: (typeof LEARNED)[number], language: Language): Promise<Uint8Array> {
  const key = createHash('sha256')
  for (const folder of ['data', 'data/stories', 'data/dangers', 'src/reading', 'src/reading/learning'])
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
      if (!SAYS_NOTHING_OF_WORDS.includes(name)) key.update(`${name}\n`).update(readFileSync(`${folder}/${name}`))
  const version = key.digest('hex')
  const kept = `${KEPT}/${version}-${part}`
  if (existsSync(kept)) return readFileSync(kept)
  process.stderr.write(`Learning from the texts of data/ what tells of ${part}: some minutes, and then kept.\n`)
  const file = classifierFile(await (part === 'concerns' ? ofConcerns(language) : ofDangers(language)))
  mkdirSync(KEPT, { recursive: true })
  for (const old of readdirSync(KEPT)) if (!old.startsWith(version)) rmSync(`${KEPT}/${old}`, { force: true })
  const unfinished = `${kept}.${process.pid}`
  writeFileSync(unfinished, file)
  renameSync(unfinished, kept)
  return file
}

/** Files of `data` that nothing is learned from. */
const SAYS_NOTHING_OF_WORDS = ['groups.yaml', 'places.tsv', 'evidence.md', 'README.md']

function ofConcerns(language: Language): Promise<Trained> {
  const classes = [...language.concerns.keys(), NO_CONCERN]
  return trainClassifier(examplesOf(source(), language), classes, language, 'many', inThread)
}

function ofDangers(language: Language): Promise<Trained> {
  const dangers = textsIn('dangers')
  const examples = dangerExamplesOf(dangers, source(), language)
  return trainClassifier(examples, Object.keys(dangers), language, 'few', inThread)
}

/** Half as long on two processors, with the same result. */
function inThread(task: FitTask): Promise<Fit> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('./dist/make-assets-fit.cjs', { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function source(): ExampleSource {
  const { concerns } = sourceIn<Pick<ExampleSource, 'concerns'>>('concerns')
  const { hints } = sourceIn<Pick<ExampleSource, 'hints'>>('hints')
  return { concerns, hints, stories: textsIn('stories'), beside: sourceIn('beside') }
}

function textsIn(folder: string): Record<string, string[]> {
  const ids = readdirSync(`data/${folder}`).map((file) => basename(file, '.yaml'))
  return Object.fromEntries(ids.sort().map((id) => [id, sourceIn(`${folder}/${id}`)]))
}

function languageSource(): LanguageSource {
  return {
    concerns: sourceIn('concerns'),
    identities: sourceIn('identities'),
    topics: sourceIn('topics'),
    cues: sourceIn('cues'),
    crisis: sourceIn('crisis'),
    spanish: readFileSync('data/spanish.txt', 'utf8').trim().split('\n'),
  }
}

function sourceIn<Source>(name: string): Source {
  return parse(readFileSync(`data/${name}.yaml`, 'utf8'))
}
