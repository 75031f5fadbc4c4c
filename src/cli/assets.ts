import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fellowships } from '../import/fellowships.ts'
import { isListed } from '../model/lines.ts'
import type { Places } from '../places/places.ts'
import type { Classifier, Learned } from '../reading/classifier.ts'
import { openClassifier } from '../reading/classifier-file.ts'
import type { Language } from '../reading/language.ts'
import { openLanguage } from '../reading/language-texts.ts'

const LEARNED: Learned = { concerns: opened('concerns'), dangers: opened('dangers') }

/** What the package ships beside its code; each is read when it is first needed. */
export const assets = {
  language: (): Language => openLanguage((part) => readFileSync(join(root(), 'dist', `language-${part}`))),
  learned: (): Learned => LEARNED,
  /** The compiled form of the built-in directory. */
  directory: (): Buffer => readFileSync(join(root(), 'dist', 'groups.bin')),
  fellowships: (): Fellowships => JSON.parse(readFileSync(join(root(), 'dist', 'fellowships.json'), 'utf8')),
  isEnglish: (word: string): boolean => isListed(word, english()),
  places: (): Places => {
    places ??= { zips: readFileSync(assets.placesFile()), cities: readFileSync(join(root(), 'dist', 'cities')) }
    return places
  },
  placesFile: (): string => join(root(), 'data', 'places.tsv'),
  version: (): string => JSON.parse(readFileSync(join(root(), 'package.json'), 'utf8')).version,
}

let words: Uint8Array | undefined
let places: Places | undefined

function english(): Uint8Array {
  words ??= readFileSync(join(root(), 'data', 'english.txt'))
  return words
}

/** Read when it is first needed, and kept. */
function opened(part: keyof Learned): () => Classifier {
  let classifier: Classifier | undefined
  return () => {
    classifier ??= openClassifier(readFileSync(join(root(), 'dist', `classifier-${part}`)))
    return classifier
  }
}

let packageRoot: string | undefined

function root(): string {
  if (packageRoot !== undefined) return packageRoot
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder))
      throw new Error(
        `The files of group-finder were not found above ${import.meta.dirname}. Install the package again.`,
      )
    folder = dirname(folder)
  }
  packageRoot = folder
  return folder
}
