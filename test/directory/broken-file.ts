/** One sound group in YAML, for files that are wrong somewhere else. */
export const SOUND = `version: 1
groups:
  - id: a-group
    name: A group
    concerns: [grief]
`

/** The sound file, with these lines added to its group. */
export const withLines = (...lines: string[]): string => `${SOUND}${lines.map((line) => `    ${line}\n`).join('')}`

export interface BrokenFile {
  readonly name: string
  /** Default: groups.yaml */
  readonly file?: string
  readonly content: string | Uint8Array
  /** Everything that is said, in order, without the file's name; a warning says so first. */
  readonly says: readonly string[]
}

/** Text in an encoding that a directory may not have. */
export const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding))
