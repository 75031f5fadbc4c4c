import { decodeDirectory } from '../directory/decode.ts'
import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { assets } from './assets.ts'

/** The built-in directory, or the one that the files and folders make together. */
export async function loadDirectory(paths: readonly string[], vocabulary: Vocabulary): Promise<Directory> {
  if (paths.length === 0) return decodeDirectory(assets.directory())
  // Parsing and its library are not loaded for an answer from the built-in directory.
  const { compileFiles } = await import('./compile-files.ts')
  return compileFiles(paths, vocabulary)
}
