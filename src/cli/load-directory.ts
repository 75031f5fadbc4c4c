import { decodeDirectory } from '../directory/decode.ts'
import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { assets } from './assets.ts'
import type { Io } from './io.ts'

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

/** The built-in directory, or the one that the files and folders make together; only for such is what reads them loaded. */
export async function loadDirectory(
  paths: readonly string[],
  vocabulary: Vocabulary,
  options: LoadOptions = {},
): Promise<Directory> {
  if (paths.length === 0) return decodeDirectory(assets.directory())
  const { ownDirectory } = await import('./own-directory.ts')
  return ownDirectory(paths, vocabulary, options)
}
