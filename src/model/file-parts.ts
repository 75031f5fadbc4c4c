/** A file whose bytes are there once they were needed. */
export interface FileParts {
  /** As long as the file; zeros where nothing was read. */
  readonly bytes: Buffer
  /** Has the bytes from one place to before another one read, if they were not. */
  need(from: number, to: number): void
}

/** A file that was read. */
export function wholeFile(bytes: Buffer): FileParts {
  return { bytes, need: () => undefined }
}
