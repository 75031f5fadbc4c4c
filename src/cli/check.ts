import { Care, type CareFinding } from '../directory/care.ts'
import { formatProblem } from '../directory/problems.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { jsonText } from '../show/json-text.ts'
import { assets } from './assets.ts'
import { DirectoryCache } from './cache/directory-cache.ts'
import { keyOf } from './cache/stamp.ts'
import { dataOf } from './data-of.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import { folderFor } from './folder-for.ts'
import type { Io } from './io.ts'
import { olderThan } from './older-than.ts'
import { Progress } from './progress.ts'
import { readFiles } from './read-files.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'
import type { Flags } from './suggest.ts'
import { today } from './today.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** What is told of one kind in text; `--json` has all of them. */
const MOST_OF_A_KIND = 50

export interface CheckFlags extends Flags {
  readonly olderThan?: string
}

/** Every problem of a directory's files, and what its listings lack. Errors give exit code 2, warnings alone 0. */
export async function check(names: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const paths = names.length > 0 ? names : dataOf(flags, io)
  if (paths.length === 0)
    throw new UsageError('Nothing to check. Name a file or a folder: group-finder check groups.yaml')
  const care = new Care(flags.olderThan === undefined ? undefined : olderThan(flags.olderThan, today(io)))
  const vocabulary = vocabularyOf(assets.language())
  const files = sourceFiles(paths)
  const progress = new Progress(io, files)
  const { groups, problems, content } = await readFiles(files, vocabulary, (group) => care.add(group), progress)
  progress.end()
  const findings = care.finish()
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (flags.json) {
    const report = { version: 1, files: files.map(({ path }) => path), groups, problems, findings }
    await io.out.write(`${jsonText(report, io.out.isTerminal)}\n`)
  } else {
    const warnings = problems.length - errors + findings.length
    const lines = [
      ...problems.map(formatProblem),
      ...findingLines(findings),
      `${counted(groups, 'group')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    ]
    await io.out.write(`${lines.join('\n')}\n`)
  }
  if (forgetUntrue(paths, files, vocabulary, content, flags, io))
    await io.err.write('The compiled form of this directory was not made from these files, and was removed.\n')
  return errors > 0 ? EXIT.couldNotRun : EXIT.suggested
}

function findingLines(findings: readonly CareFinding[]): readonly string[] {
  return [...new Set(findings.map(({ kind }) => kind))].flatMap((kind) => {
    const ofKind = findings.filter((finding) => finding.kind === kind)
    const more = ofKind.length - MOST_OF_A_KIND
    return [
      ...ofKind.slice(0, MOST_OF_A_KIND).map(({ ids, message }) => `${ids[0]} ${message}`),
      ...(more > 0 ? [`... and ${more} more like these; --json has all of them`] : []),
    ]
  })
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
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
