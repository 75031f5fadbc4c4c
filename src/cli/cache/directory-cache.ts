import { lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { decodeDirectory } from '../../directory/decode.ts'
import type { Directory } from '../../model/directory.ts'
import { openEntry } from './open-entry.ts'
import { isOwn } from './own.ts'
import { entryPath, partPath, sweepEntries, sweepParts } from './parts.ts'
import { Spool } from './spool.ts'
import type { Stamp } from './stamp.ts'

/** The place where one directory's compiled form is kept. Whatever goes wrong with it, there is just none. */
export class DirectoryCache {
  readonly #folder: string
  readonly #entry: string
  readonly #now: Date

  /** `paths`: the files and folders the directory is made of; they are there. */
  constructor(folder: string, paths: readonly string[], now: Date) {
    this.#folder = folder
    this.#entry = entryPath(
      folder,
      paths.map((path) => realpathSync(path)),
    )
    this.#now = now
  }

  /** The directory as it was compiled from this very state of its sources. */
  find(key: string, all: boolean): Directory | undefined {
    try {
      if (!isOwn(lstatSync(this.#folder))) return undefined
      sweepParts(this.#folder, this.#now)
      const entry = openEntry(this.#entry, this.#now)
      return entry?.stamp.key === key ? decodeDirectory(entry.bytes, { all }) : undefined
    } catch {
      return undefined
    }
  }

  /** The hash of what was compiled for this state of the sources. */
  contentFor(key: string): string | undefined {
    const stamp = openEntry(this.#entry, this.#now)?.stamp
    return stamp?.key === key ? stamp.content : undefined
  }

  /** Where the next compiled form is written, piece by piece. */
  begin(): Spool {
    try {
      makeFolder(dirname(this.#folder))
      makeFolder(this.#folder)
      return new Spool(isOwn(lstatSync(this.#folder)) ? partPath(this.#entry) : undefined)
    } catch {
      return new Spool(undefined)
    }
  }

  keep(spool: Spool, stamp: Stamp): void {
    spool.keep(this.#entry, stamp)
    try {
      sweepEntries(this.#folder, this.#entry, this.#now)
    } catch {
      // The next one to write will sweep.
    }
  }

  forget(): void {
    rmSync(this.#entry, { force: true })
  }
}

/** A home that is not there is not made; Node's own way to make all that is missing never ends in some places. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
