import { formatProblem } from '../directory/problems.ts'
import { jsonText } from '../show/json-text.ts'
import { assets } from './assets.ts'
import { dataOf } from './data-of.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import type { Io } from './io.ts'
import { readFiles } from './read-files.ts'
import type { Flags } from './suggest.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** Every problem of a directory's files. Errors give exit code 2, warnings alone 0. */
export async function check(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  const paths = files.length > 0 ? files : dataOf(flags, io)
  if (paths.length === 0)
    throw new UsageError('Nothing to check. Name a file or a folder: group-finder check groups.yaml')
  const { groups, problems, files: read } = await readFiles(paths, vocabularyOf(assets.language()))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (flags.json) {
    await io.out.write(`${jsonText({ version: 1, files: read, groups: groups.length, problems }, io.out.isTerminal)}\n`)
  } else {
    const lines = problems.map((problem) => `${formatProblem(problem)}\n`).join('')
    const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
    await io.out.write(
      `${lines}${count(groups.length, 'group')}, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`,
    )
  }
  return errors > 0 ? EXIT.couldNotRun : EXIT.suggested
}
