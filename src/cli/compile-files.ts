import { compile } from '../directory/compile.ts'
import { formatProblem } from '../directory/problems.ts'
import type { Directory } from '../model/directory.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { DirectoryError } from './errors.ts'
import { pointsOfListings } from './point-of.ts'
import { readFiles } from './read-files.ts'

/** The directory that files and folders make together; with errors it is refused, with all of them named. */
export async function compileFiles(paths: readonly string[], vocabulary: Vocabulary): Promise<Directory> {
  const { groups, problems } = await readFiles(paths, vocabulary)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new DirectoryError(errors.map(formatProblem).join('\n'))
  return compile(groups, new Set(vocabulary.concerns.keys()), pointsOfListings())
}
