import { formatProblem } from '../directory/problems.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { jsonText } from '../show/json-text.ts'
import { assets } from './assets.ts'
import { DirectoryCache } from './cache/directory-cache.ts'
import { keyOf } from './cache/stamp.ts'
import { dataOf } from './data-of.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import { folderFor } from './finder-for.ts'
import type { Io } from './io.ts'
import { Progress } from './progress.ts'
import { readFiles } from './read-files.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'
import type { Flags } from './suggest.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** Every problem of a directory's files. Errors give exit code 2, warnings alone 0. */
export async function check(names: readonly string[], flags: Flags, io: Io): Promise<number> {
  const paths = names.length > 0 ? names : dataOf(flags, io)
  if (paths.length === 0)
    throw new UsageError('Nothing to check. Name a file or a folder: group-finder check groups.yaml')
  const vocabulary = vocabularyOf(assets.language())
  const files = sourceFiles(paths)
  const progress = new Progress(io, files)
  const { groups, problems, content } = await readFiles(files, vocabulary, () => {}, progress)
  progress.end()
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (flags.json) {
    const report = { version: 1, files: files.map(({ path }) => path), groups, problems }
    await io.out.write(`${jsonText(report, io.out.isTerminal)}\n`)
  } else {
    const lines = problems.map((problem) => `${formatProblem(problem)}\n`).join('')
    const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
    await io.out.write(
      `${lines}${count(groups, 'group')}, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`,
    )
  }
  if (forgetUntrue(paths, files, vocabulary, content, flags, io))
    await io.err.write('The compiled form of this directory was not made from these files, and was removed.\n')
  return errors > 0 ? EXIT.couldNotRun : EXIT.suggested
}

/** Removes a compiled form that passes for that of these files and was made from others; true when there was one. */
function forgetUntrue(
  paths: readonly string[],
  files: readonly SourceFile[],
  vocabulary: Vocabulary,
  content: string,
  flags: Flags,
  io: Io,
): boolean {
  const folder = folderFor(flags, io)
  if (folder === undefined) return false
  const cache = new DirectoryCache(folder, paths, io.now())
  const compiled = cache.contentFor(keyOf(files, vocabulary))
  if (compiled === undefined || compiled === content) return false
  cache.forget()
  return true
}
