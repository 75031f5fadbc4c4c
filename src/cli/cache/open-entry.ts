import { closeSync, constants, fstatSync, futimesSync, openSync } from 'node:fs'
import type { Bytes } from '../../directory/bytes.ts'
import { FileBytes, readAt } from './file-bytes.ts'
import { isOwn } from './own.ts'
import { decodeStamp, STAMP_END_BYTES, type Stamp, stampLength } from './stamp.ts'

export interface Entry {
  readonly stamp: Stamp
  /** The compiled directory. */
  readonly bytes: Bytes
}

/** Its time of change says when an entry was last used, to the day: enough to know which are forgotten. */
const DAY_MS = 24 * 60 * 60 * 1000

/** The entry in this file; `undefined` when there is none, or it is damaged, or another user may have written it. */
export function openEntry(path: string, now: Date): Entry | undefined {
  let file: number | undefined
  try {
    // A link would lead out of the folder.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    const found = fstatSync(file)
    const entry = found.isFile() && isOwn(found) ? read(file, found.size) : undefined
    if (entry === undefined) closeSync(file)
    else if (now.getTime() - found.mtimeMs > DAY_MS) touch(file, now)
    return entry
  } catch {
    if (file !== undefined) closeSync(file)
    return undefined
  }
}

function read(file: number, size: number): Entry | undefined {
  if (size < STAMP_END_BYTES) return undefined
  const length = stampLength(readAt(file, size - STAMP_END_BYTES, size))
  const start = size - STAMP_END_BYTES - (length ?? size)
  if (start < 0) return undefined
  const stamp = decodeStamp(readAt(file, start, size))
  return stamp && { stamp, bytes: new FileBytes(file, start) }
}

function touch(file: number, now: Date): void {
  try {
    futimesSync(file, now, now)
  } catch {
    // A cache that is only read serves as well.
  }
}
