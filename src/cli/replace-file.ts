import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DirectoryError } from './errors.ts'

/** Pieces are gathered to this size: a call for each group would take longer than the import. */
const AT_ONCE = 1024 * 1024

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'the folder may not be written to',
  EPERM: 'the folder may not be written to',
  EROFS: 'the folder may not be written to',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'it would be larger than files may be here',
  EISDIR: 'it is a folder',
}

/**
 * Writes a file whole or not at all: beside it first, then in its place.
 *
 * It does not yield to the event loop, so a signal that is listened for waits until it is done.
 */
export function replaceFile(path: string, pieces: Iterable<string>): void {
  const target = realpathOf(path)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  let file: number | undefined
  try {
    file = openSync(temporary, 'wx', statSync(target, { throwIfNoEntry: false })?.mode ?? 0o666)
    for (const bytes of gathered(pieces)) {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    }
    fsyncSync(file)
    closeSync(file)
    renameSync(temporary, target)
  } catch (error) {
    if (file !== undefined) {
      try {
        closeSync(file)
      } catch {
        // It was closed already.
      }
      rmSync(temporary, { force: true })
    }
    throw unwritable(path, error as NodeJS.ErrnoException)
  }
}

/** A link is followed: what it leads to is replaced, not the link. */
function realpathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function* gathered(pieces: Iterable<string>): Generator<Buffer> {
  let held = ''
  for (const piece of pieces) {
    held += piece
    if (held.length < AT_ONCE) continue
    yield Buffer.from(held)
    held = ''
  }
  if (held !== '') yield Buffer.from(held)
}

/** Why a file cannot be written, as a sentence. */
export function unwritable(path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === undefined) return error
  return new DirectoryError(`Cannot write ${path}: ${REASONS[error.code] ?? error.code}.`)
}
