import { type BigIntStats, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DirectoryError } from './errors.ts'
import { unreadable } from './unreadable.ts'

const ENDINGS = /\.(?:ya?ml|json|ndjson)$/i

/** One file of a directory, as the file system describes it. */
export interface SourceFile {
  readonly path: string
  readonly bytes: number
  /** Changes whenever the file does, or another takes its place; the time of change cannot be set back. */
  readonly identity: string
  /** When its content or its description last changed, in nanoseconds. */
  readonly changed: bigint
}

/** The files meant; a folder means its YAML, JSON and NDJSON files, in the order of their names. */
export function sourceFiles(paths: readonly string[]): readonly SourceFile[] {
  return paths.flatMap((path) => {
    const found = statOf(path)
    if (!found.isDirectory()) {
      if (!found.isFile()) throw new DirectoryError(`${path} is not a regular file or a folder.`)
      return [describe(path, found)]
    }
    const names = namesIn(path).filter((name) => ENDINGS.test(name))
    if (names.length === 0) throw new DirectoryError(`${path} has no .yaml, .yml, .json or .ndjson file.`)
    return names.sort().map((name) => describe(join(path, name), statOf(join(path, name))))
  })
}

/** What the file system says of a file that is there. */
export function describe(path: string, stats: BigIntStats = statOf(path)): SourceFile {
  const { dev, ino, size, mtimeNs, ctimeNs } = stats
  return {
    path,
    bytes: Number(size),
    identity: [dev, ino, size, mtimeNs, ctimeNs].join(':'),
    // Some file systems keep no time of change.
    changed: ctimeNs || mtimeNs,
  }
}

function statOf(path: string): BigIntStats {
  try {
    return statSync(path, { bigint: true })
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException)
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException)
  }
}
