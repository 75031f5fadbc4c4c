import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { DirectoryCache } from './cache/directory-cache.ts'
import { keyOf } from './cache/stamp.ts'
import type { LoadOptions } from './load-directory.ts'
import { sourceFiles } from './source-files.ts'

/** The directory that the files and folders make together, from its compiled form where one is kept. */
export async function ownDirectory(
  paths: readonly string[],
  vocabulary: Vocabulary,
  { cacheFolder, once = false, renew = false, io }: LoadOptions,
): Promise<Directory> {
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
