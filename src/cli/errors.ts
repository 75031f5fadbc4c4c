/** The command line asks for something that cannot be: a sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A file cannot be read, or a directory has errors: every line is a sentence, exit code 2. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError'
}
