import { decodeDirectory } from '../directory/decode.ts'
import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { assets } from './assets.ts'
import { DirectoryCache } from './cache/directory-cache.ts'
import { keyOf } from './cache/stamp.ts'
import type { Io } from './io.ts'
import { sourceFiles } from './source-files.ts'

export interface LoadOptions {
  /** Where compiled directories are kept; absent = nothing is kept. */
  readonly cacheFolder?: string | undefined
  /** Read and check only what is used: for one answer, which can be given again from the start. */
  readonly once?: boolean
  /** Compile again whatever is kept. */
  readonly renew?: boolean
  /** Where a person waits for it. */
  readonly io?: Pick<Io, 'err' | 'now'>
}

/** The built-in directory, or the one that the files and folders make together. */
export async function loadDirectory(
  paths: readonly string[],
  vocabulary: Vocabulary,
  { cacheFolder, once = false, renew = false, io }: LoadOptions = {},
): Promise<Directory> {
  if (paths.length === 0) return decodeDirectory(assets.directory())
  // Before the files are looked at: what changes from now on must show in their times.
  const now = new Date()
  const key = keyOf(sourceFiles(paths), vocabulary)
  const cache = cacheFolder === undefined ? undefined : new DirectoryCache(cacheFolder, paths, now)
  const kept = renew ? undefined : cache?.find(key, !once)
  if (kept !== undefined) return kept
  // Parsing and its library are not loaded for an answer from a compiled directory.
  const { compileFiles } = await import('./compile-files.ts')
  return compileFiles(paths, vocabulary, { cache, now, io })
}
