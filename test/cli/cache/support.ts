import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type LoadOptions, loadDirectory } from '../../../src/cli/load-directory.ts'
import type { Directory } from '../../../src/model/directory.ts'
import type { Group } from '../../../src/model/group.ts'
import { vocabulary } from '../../support/vocabulary.ts'

/** Longer than a tick of the file system's clock: what was written before is settled. */
const SETTLED_MS = 25

/** A source file and a cache of its own, in a folder that is removed at the end. */
export class Place {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'group-finder-'))
  readonly source: string
  readonly cache: string = join(this.folder, 'cache')

  constructor(name = 'groups.ndjson') {
    this.source = join(this.folder, name)
  }

  async write(groups: readonly Group[]): Promise<void> {
    writeFileSync(this.source, groups.map((group) => `${JSON.stringify(group)}\n`).join(''))
    await this.settle()
  }

  settle(): Promise<void> {
    return wait(SETTLED_MS)
  }

  load(options: LoadOptions = {}): Promise<Directory> {
    return loadDirectory([this.source], vocabulary, { cacheFolder: this.cache, ...options })
  }

  /** Names of the files in the cache. */
  kept(): readonly string[] {
    return readdirSync(this.cache)
  }

  /** The one entry. */
  entry(): string {
    return join(this.cache, this.kept().find((name) => name.endsWith('.compiled'))!)
  }

  bytes(): Buffer {
    return readFileSync(this.entry())
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

export function groupsNamed(...names: readonly string[]): readonly Group[] {
  return names.map((name) => ({ id: name.toLowerCase(), name, concerns: ['grief', 'tinnitus'], focus: 'skills' }))
}

/** All that can be asked of a directory, as text. */
export function everythingIn(directory: Directory): string {
  const { words } = directory
  return JSON.stringify({
    ...directory,
    records: Array.from({ length: directory.size }, (_, g) => [directory.idOf(g), directory.group(g)]),
    terms: Array.from({ length: words.size }, (_, t) => words.term(t)),
  })
}
