import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseGroups } from '../directory/parse-groups.ts'
import { SeenIds } from '../directory/seen-ids.ts'
import type { Group } from '../model/group.ts'
import type { Problem } from '../model/problem.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { DirectoryError } from './errors.ts'
import { unreadable } from './unreadable.ts'

const ENDINGS = /\.(?:ya?ml|json|ndjson)$/i

export interface ReadFiles {
  readonly files: readonly string[]
  readonly groups: readonly Group[]
  readonly problems: readonly Problem[]
}

/** Every group and every problem of the files; a folder means its YAML, JSON and NDJSON files, in the order of their names. */
export async function readFiles(paths: readonly string[], vocabulary: Vocabulary): Promise<ReadFiles> {
  const files = (await Promise.all(paths.map(filesAt))).flat()
  const known = { concerns: new Set(vocabulary.concerns.keys()), identities: new Set(vocabulary.identities.keys()) }
  const ids = new SeenIds()
  const groups: Group[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const parsed = parseGroups(await contentOf(file), file, known, ids)
    for (const group of parsed.groups) groups.push(group)
    problems.push(...parsed.problems)
  }
  return { files, groups, problems }
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch((error) => {
    throw unreadable(path, error)
  })
  if (!found.isDirectory()) {
    if (!found.isFile()) throw new DirectoryError(`${path} is not a regular file or a folder.`)
    return [path]
  }
  const files = (await readdir(path)).filter((name) => ENDINGS.test(name)).sort()
  if (files.length === 0) throw new DirectoryError(`${path} has no .yaml, .yml, .json or .ndjson file.`)
  return files.map((name) => join(path, name))
}

async function contentOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error) => {
    throw unreadable(file, error)
  })
}
