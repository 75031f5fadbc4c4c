import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatProblem } from '../directory/problems.ts'
import { YAML_LIMITS } from '../directory/read-yaml.ts'
import { updateYaml } from '../directory/update-yaml.ts'
import { yamlItem } from '../directory/write-yaml.ts'
import { isPristine } from '../import/update-groups.ts'
import type { Group } from '../model/group.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { DirectoryError, UsageError } from './errors.ts'
import type { ImportFlags } from './import-flags.ts'
import { readFiles } from './read-files.ts'
import { replaceFile } from './replace-file.ts'
import { sourceFiles } from './source-files.ts'

/** Where an import goes. */
export interface Destination {
  readonly path: string
  /** Groups of the file that is brought up to date; undefined = a new file. */
  readonly existing: readonly Group[] | undefined
  write(groups: Iterable<Group>, count: number): void
}

const HEADER = `# Made by group-finder import. Edit it freely: "group-finder import ... --into" keeps what you change.
version: 1
groups:
`

/** As many groups as the checks of a YAML file have room for. */
const MOST_YAML_GROUPS = 5000

/** Checked before the feed is read, so that nobody waits for an import that cannot be written. */
export async function destinationOf(flags: ImportFlags, vocabulary: Vocabulary): Promise<Destination> {
  const path = flags.output ?? flags.into
  if (path === undefined)
    throw new UsageError('Say where the groups go: -o groups.yaml, or .ndjson for many thousands.')
  const ending = endingOf(path)
  refuseSpecial(path)
  const existing = flags.into === undefined ? undefined : await groupsIn(flags.into, vocabulary)
  if (existing === undefined && flags.force !== true) await refuseLoss(path, vocabulary)
  // Comments can be kept only in the same kind of file.
  const before =
    flags.into !== undefined && ending === 'yaml' && endingOf(flags.into) === 'yaml' ? textOf(flags.into) : undefined
  return { path, existing, write: (groups, count) => replaceFile(path, piecesOf(groups, count, ending, path, before)) }
}

type Ending = 'yaml' | 'json' | 'ndjson'

function endingOf(path: string): Ending {
  const [, ending] = /\.(ya?ml|json|ndjson)$/i.exec(path) ?? []
  if (ending === undefined)
    throw new UsageError(`"${path}" must end in .yaml, .json or .ndjson: the ending says what is written.`)
  return /^y/i.test(ending) ? 'yaml' : (ending.toLowerCase() as Ending)
}

function refuseSpecial(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isFile()) throw new UsageError(`${path} is not a file.`)
  const folder = statSync(dirname(path), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) throw new UsageError(`Cannot write ${path}: there is no such folder.`)
}

async function groupsIn(path: string, vocabulary: Vocabulary): Promise<readonly Group[]> {
  const groups: Group[] = []
  const { problems } = await readFiles(sourceFiles([path]), vocabulary, (group) => groups.push(group))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new DirectoryError(errors.map(formatProblem).join('\n'))
  return groups
}

/** A file that an import wrote and nobody changed can be made again; work by hand cannot. */
async function refuseLoss(path: string, vocabulary: Vocabulary): Promise<void> {
  if (!statSync(path, { throwIfNoEntry: false })?.size) return
  const groups = await groupsIn(path, vocabulary).catch(() => [])
  if (groups.length > 0 && groups.every(isPristine)) {
    const asImported = [...piecesOf(groups, groups.length, endingOf(path), path, undefined)].join('')
    if (asImported === textOf(path)) return
  }
  throw new UsageError(
    `${path} holds something that was not imported, and would be lost. Bring it up to date with --into ${path}, or replace it with --force.`,
  )
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

function* piecesOf(
  groups: Iterable<Group>,
  count: number,
  ending: Ending,
  path: string,
  before: string | undefined,
): Generator<string> {
  if (ending === 'ndjson') {
    for (const group of groups) yield `${JSON.stringify(group)}\n`
  } else if (ending === 'json') {
    yield '{"version": 1, "groups": [\n'
    let comma = ''
    for (const group of groups) {
      yield `${comma}${JSON.stringify(group)}`
      comma = ',\n'
    }
    yield '\n]}\n'
  } else {
    if (count > MOST_YAML_GROUPS) throw tooLarge(count, path)
    const all = [...groups]
    const pieces = before === undefined ? [HEADER, ...all.map(yamlItem)] : [updateYaml(before, all)]
    if (pieces.reduce((bytes, piece) => bytes + Buffer.byteLength(piece), 0) > YAML_LIMITS.bytes)
      throw tooLarge(count, path)
    yield* pieces
  }
}

function tooLarge(count: number, path: string): UsageError {
  return new UsageError(
    `${count} groups are too many for a YAML file, which takes long to read. Use a name that ends in .ndjson instead of ${path}.`,
  )
}
