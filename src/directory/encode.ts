import type { Directory } from '../model/directory.ts'

/** A directory is a view of its bytes, so encoding is giving them back. */
const bytesOf = new WeakMap<Directory, Uint8Array>()

/** Notes the bytes that a directory is a view of. */
export function keepBytes(directory: Directory, bytes: Uint8Array): Directory {
  bytesOf.set(directory, bytes)
  return directory
}

/** The directory as the bytes that `decodeDirectory` reads. Its records must be in memory. */
export function encodeDirectory(directory: Directory): Uint8Array {
  const bytes = bytesOf.get(directory)
  if (!bytes) throw new TypeError('only a directory that is held whole can be encoded')
  return bytes
}
