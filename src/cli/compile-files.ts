import { decodeDirectory } from '../directory/decode.ts'
import { DirectoryBuilder } from '../directory/directory-builder.ts'
import { formatProblem } from '../directory/problems.ts'
import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { DirectoryCache } from './cache/directory-cache.ts'
import { areSettled } from './cache/settled.ts'
import { Spool } from './cache/spool.ts'
import { keyOf } from './cache/stamp.ts'
import { DirectoryError } from './errors.ts'
import type { Io } from './io.ts'
import { pointsOfListings } from './point-of.ts'
import { Progress } from './progress.ts'
import { readFiles } from './read-files.ts'
import { sourceFiles } from './source-files.ts'

export interface CompileOptions {
  readonly cache: DirectoryCache | undefined
  /** A moment before anything was looked at. */
  readonly now: Date
  readonly io: Pick<Io, 'err' | 'now'> | undefined
}

/** The directory that files and folders make together; with errors it is refused, with all of them named. */
export async function compileFiles(
  paths: readonly string[],
  vocabulary: Vocabulary,
  { cache, now, io }: CompileOptions,
): Promise<Directory> {
  const files = sourceFiles(paths)
  const key = keyOf(files, vocabulary)
  const keeper = areSettled(files, now) ? cache : undefined
  const progress = io && new Progress(io, files)
  const spool = keeper?.begin() ?? new Spool(undefined)
  try {
    const write = (piece: Uint8Array): void => spool.write(piece)
    const builder = new DirectoryBuilder(new Set(vocabulary.concerns.keys()), write, pointsOfListings())
    const { groups, problems, content } = await readFiles(
      files,
      vocabulary,
      (group, text) => builder.add(group, text),
      progress,
    )
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw new DirectoryError(errors.map(formatProblem).join('\n'))
    progress?.last(groups)
    builder.finish()
    // What changed while it was read is answered from, and not kept.
    if (keyOf(sourceFiles(paths), vocabulary) === key) keeper?.keep(spool, { key, content })
    return decodeDirectory(spool)
  } finally {
    spool.discard()
    progress?.end()
  }
}
