import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { digest } from './digest.ts'

const ENTRY = '.compiled'
/** Name of the entry, machine, process, and a number of its own. */
const LEFTOVER = /^[0-9a-f]{32}\.([0-9a-f]{8})-(\d+)-\d+\.part$/

/** A directory that nobody asked for in so long is no longer in use. */
const FORGOTTEN_MS = 90 * 24 * 60 * 60 * 1000
/** Three directories of a million groups. */
const MOST_BYTES = 4 * 1024 ** 3
/** No directory takes so long to compile. */
const LONGEST_WRITE_MS = 60 * 60 * 1000

let parts = 0
const ownParts = new Set<string>()

/** Where a directory's compiled form is kept; `sources` are the real paths of its files and folders. */
export function entryPath(folder: string, sources: readonly string[]): string {
  return join(folder, digest(sources.join('\0')) + ENTRY)
}

/** A name for an entry under way, which says who writes it. */
export function partPath(entry: string): string {
  const path = `${entry.slice(0, -ENTRY.length)}.${machine()}-${process.pid}-${++parts}.part`
  ownParts.add(path)
  return path
}

/** Removes what writers left that did not live to the end. */
export function sweepParts(folder: string, now: Date): void {
  for (const name of readdirSync(folder)) {
    const [, host, pid] = LEFTOVER.exec(name) ?? []
    if (host === undefined) continue
    const path = join(folder, name)
    const isLeft =
      host === machine() ? !isWriting(Number(pid), path) : now.getTime() - changedAt(path) > LONGEST_WRITE_MS
    if (isLeft) rmSync(path, { force: true })
  }
}

/** Removes entries that are forgotten, and the longest unused of those that take too much room; never `kept`. */
export function sweepEntries(folder: string, kept: string, now: Date): void {
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith(ENTRY))
    .map((name) => ({ path: join(folder, name), ...lstatSync(join(folder, name)) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
  let room = MOST_BYTES
  for (const { path, size, mtimeMs } of entries) {
    room -= size
    if (path !== kept && (room < 0 || now.getTime() - mtimeMs > FORGOTTEN_MS)) rmSync(path, { force: true })
  }
}

function isWriting(pid: number, path: string): boolean {
  if (pid === process.pid) return ownParts.has(path)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function changedAt(path: string): number {
  return lstatSync(path).mtimeMs
}

/** Homes are shared between machines, and the numbers of processes are not. */
function machine(): string {
  return digest(hostname()).slice(0, 8)
}
