import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { NdjsonReader } from '../directory/ndjson-reader.ts'
import { parseGroups } from '../directory/parse-groups.ts'
import { SeenIds } from '../directory/seen-ids.ts'
import type { Group } from '../model/group.ts'
import type { Problem } from '../model/problem.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Progress } from './progress.ts'
import type { SourceFile } from './source-files.ts'
import { unreadable } from './unreadable.ts'

export interface ReadFiles {
  readonly groups: number
  readonly problems: readonly Problem[]
  /** A hash of all that was read. */
  readonly content: string
}

/** Large enough that a chunk costs more to read than to ask for. */
const CHUNK = 1024 * 1024

/** Hands over every group of the files, one after another, and tells every problem; `.ndjson` is never whole in memory. */
export async function readFiles(
  files: readonly SourceFile[],
  vocabulary: Vocabulary,
  each: (group: Group, text?: string) => void,
  progress?: Progress,
): Promise<ReadFiles> {
  const known = { concerns: new Set(vocabulary.concerns.keys()), identities: new Set(vocabulary.identities.keys()) }
  const ids = new SeenIds()
  const problems: Problem[] = []
  const hash = createHash('sha256')
  let groups = 0
  const count = (group: Group, text?: string): void => {
    groups++
    each(group, text)
  }
  for (const file of files) {
    const { path } = file
    progress?.begin(file)
    if (/\.ndjson$/i.test(path)) {
      const reader = new NdjsonReader(path, known, ids, count)
      for await (const chunk of chunksOf(path)) {
        hash.update(chunk)
        reader.push(chunk)
        progress?.advance(chunk.length, groups)
      }
      problems.push(...reader.finish())
    } else {
      const content = await contentOf(path, hash)
      const parsed = parseGroups(content, path, known, ids)
      for (const group of parsed.groups) count(group)
      problems.push(...parsed.problems)
      progress?.advance(content.length, groups)
    }
    // Where one file ends and the next begins is part of the content.
    hash.update(`\n${groups}\n`)
  }
  return { groups, problems, content: hash.digest('hex') }
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK })
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException)
  }
}

async function contentOf(path: string, hash: Hash): Promise<Buffer> {
  const content = await readFile(path).catch((error) => {
    throw unreadable(path, error)
  })
  hash.update(content)
  return content
}
