import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fellowships } from '../import/fellowships.ts'
import { wholeFile } from '../model/file-parts.ts'
import { isListed } from '../model/lines.ts'
import type { Places } from '../places/places.ts'
import type { Classifier, Learned } from '../reading/classifier.ts'
import { openClassifier } from '../reading/classifier-file.ts'
import type { Language } from '../reading/language.ts'
import { openLanguage } from '../reading/language-texts.ts'
import { openFileParts } from './open-file-parts.ts'

const LEARNED = learnedBy(wholeClassifier)
/** Features of one need: a table for those of a long batch takes longer to make than they are looked up. */
const KEPT_ONCE = 2 ** 10

let zips: Uint8Array | undefined
let cities: Uint8Array | undefined

/** Most words that might name a place are no city, and take no ZIP code. */
const PLACES: Places = {
  get zips() {
    zips ??= readFileSync(assets.placesFile())
    return zips
  },
  get cities() {
    cities ??= readFileSync(join(root(), 'dist', 'cities'))
    return cities
  },
}

/** What the package ships beside its code; each is read when it is first needed. */
export const assets = {
  language: (): Language => openLanguage((part) => readFileSync(join(root(), 'dist', `language-${part}`))),
  learned: (): Learned => LEARNED,
  /** For one need: of each only what it asks for is read. */
  learnedOnce: (): Learned => learnedBy(partialClassifier),
  /** The compiled form of the built-in directory. */
  directory: (): Buffer => readFileSync(join(root(), 'dist', 'groups.bin')),
  fellowships: (): Fellowships => JSON.parse(readFileSync(join(root(), 'dist', 'fellowships.json'), 'utf8')),
  isEnglish: (word: string): boolean => isListed(word, english()),
  places: (): Places => PLACES,
  placesFile: (): string => join(root(), 'data', 'places.tsv'),
  version: (): string => JSON.parse(readFileSync(join(root(), 'package.json'), 'utf8')).version,
}

let words: Uint8Array | undefined

function english(): Uint8Array {
  words ??= readFileSync(join(root(), 'data', 'english.txt'))
  return words
}

function wholeClassifier(part: keyof Learned): Classifier {
  return openClassifier(wholeFile(readFileSync(classifierPath(part))))
}

function partialClassifier(part: keyof Learned): Classifier {
  return openClassifier(openFileParts(classifierPath(part)), KEPT_ONCE)
}

function classifierPath(part: keyof Learned): string {
  return join(root(), 'dist', `classifier-${part}`)
}

/** Each is opened when it is first needed, and kept. */
function learnedBy(open: (part: keyof Learned) => Classifier): Learned {
  const opened = (part: keyof Learned): (() => Classifier) => {
    let classifier: Classifier | undefined
    return () => {
      classifier ??= open(part)
      return classifier
    }
  }
  return { concerns: opened('concerns'), dangers: opened('dangers') }
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
