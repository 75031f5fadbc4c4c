import { DirectoryError } from './errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large; use .ndjson, one group a line',
}

/** Why a file cannot be read, as a sentence. */
export function unreadable(path: string, error: NodeJS.ErrnoException): DirectoryError {
  return new DirectoryError(`Cannot read ${path}: ${REASONS[error.code ?? ''] ?? error.code ?? error.message}.`)
}
