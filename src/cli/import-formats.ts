import { didYouMean } from '../directory/did-you-mean.ts'
import type { BmltFormats } from '../import/bmlt-formats.ts'
import type { Fellowship, Fellowships } from '../import/fellowships.ts'
import type { TableFolder } from '../import/hsds-tables.ts'
import { type Imported, WrongFormat } from '../import/listing-format.ts'
import type { TextStore } from '../import/merger.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { assets } from './assets.ts'
import { UsageError } from './errors.ts'
import type { ImportFlags } from './import-flags.ts'
import type { Io } from './io.ts'
import { openFeed } from './open-feed.ts'

/** A format with its options, ready to read. */
export interface ReadyFormat {
  /** What feed it is, in the fingerprints of its groups. */
  readonly feed: string
  /** What a person should know about how it is read. */
  readonly notes: readonly string[]
  /** A folder of tables stands for a feed. */
  readonly readsFolders?: true
  /** `waiting`: for records that cannot be read before others. */
  read(bytes: AsyncIterable<Uint8Array>, waiting: TextStore, folder?: TableFolder): AsyncIterable<Imported>
}

type MakeReady = (flags: ImportFlags, io: Io, vocabulary: Vocabulary) => Promise<ReadyFormat>

/** Every format that can be imported. */
export const IMPORT_FORMATS: Readonly<Record<string, MakeReady>> = {
  'meeting-guide': async (flags) => {
    const fellowships = assets.fellowships()
    const fellowship = fellowshipOf(flags.fellowship, fellowships)
    if (fellowship === undefined)
      throw new UsageError(
        `A Meeting Guide feed does not say which fellowship it is of, and its codes mean different things in each. Say it with --fellowship: ${namesOf(fellowships)}.`,
      )
    const { meetingGuide } = await import('../import/meeting-guide.ts')
    const options = { fellowship, fellowships, keepLinks: flags.keepLinks === true }
    return {
      feed: `meeting-guide/${fellowship.id}`,
      notes: [
        'Days are read as 0 for Sunday to 6 for Saturday, in the export of a database with $oid as 1 for Monday to 7.',
      ],
      read: (bytes) => meetingGuide.read(bytes, options),
    }
  },
  bmlt: async (flags, io) => {
    const fellowships = assets.fellowships()
    const fellowship = fellowshipOf(flags.fellowship ?? 'na', fellowships)!
    const { bmlt } = await import('../import/bmlt.ts')
    const formats = flags.formats === undefined ? undefined : await formatsIn(flags.formats, fellowships, io)
    const options = { fellowship, fellowships, formats, keepLinks: flags.keepLinks === true }
    return {
      feed: `bmlt/${fellowship.id}`,
      notes: [
        'Days are read as 1 for Sunday to 7 for Saturday, from the newer interface as 0 to 6.',
        ...(formats === undefined
          ? [
              "Unless the feed brings its formats, their keys have the usual English meaning; --formats takes the server's own.",
            ]
          : []),
      ],
      read: (bytes, waiting) => bmlt.read(bytes, { ...options, waiting }),
    }
  },
  hsds: async (flags, io, vocabulary) => {
    const [{ hsds }, { readHsdsTables }, { feedWords }] = await Promise.all([
      import('../import/hsds.ts'),
      import('../import/hsds-tables.ts'),
      import('./feed-words.ts'),
    ])
    const options = {
      words: feedWords(vocabulary),
      today: io.now().toISOString().slice(0, 10),
      keepLinks: flags.keepLinks === true,
    }
    return {
      feed: 'hsds',
      notes: [
        'A service that is not said to be a group is kept as a place to look, which is never ranked above a group.',
      ],
      readsFolders: true,
      read: (bytes, _, folder) => (folder ? readHsdsTables(folder, options) : hsds.read(bytes, options)),
    }
  },
  csv: async (flags, _, vocabulary) => {
    const map = mapOf(flags.map)
    const [{ csv }, { feedWords }] = await Promise.all([import('../import/csv.ts'), import('./feed-words.ts')])
    const fellowship = fellowshipOf(flags.fellowship, assets.fellowships())
    const options = { words: feedWords(vocabulary), map, fellowship, keepLinks: flags.keepLinks === true }
    return { feed: 'csv', notes: [], read: (bytes) => csv.read(bytes, options) }
  },
}

/** `--map "Their column=our.field"`; a name of theirs may hold the sign itself. */
function mapOf(pairs: readonly string[] = []): (readonly [string, string])[] {
  return pairs.map((pair) => {
    const at = pair.lastIndexOf('=')
    const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    if (at < 0 || theirs === '' || ours === '')
      throw new UsageError(`--map takes a column of the sheet and a field of ours: --map "Group=name", not "${pair}".`)
    return [theirs, ours]
  })
}

async function formatsIn(file: string, fellowships: Fellowships, io: Io): Promise<BmltFormats> {
  const { readBmltFormats } = await import('../import/bmlt-formats.ts')
  try {
    return await readBmltFormats(openFeed(file, io).bytes, fellowships)
  } catch (error) {
    if (error instanceof WrongFormat)
      throw new UsageError(`Cannot read ${file} as formats of a BMLT server: ${error.message}.`)
    throw error
  }
}

function fellowshipOf(name: string | undefined, { byId }: Fellowships): Fellowship | undefined {
  if (name === undefined) return undefined
  const id = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  if (Object.hasOwn(byId, id)) return byId[id]
  const named = Object.values(byId).find((each) => each.name.toLowerCase() === name.trim().toLowerCase())
  if (named) return named
  const nearest = didYouMean(name, [...Object.keys(byId), ...Object.values(byId).map((each) => each.name)])
  throw new UsageError(
    nearest === undefined
      ? `There is no fellowship "${name}" here. It can be ${namesOf({ byId })}.`
      : `There is no fellowship "${name}" here. Did you mean ${nearest}?`,
  )
}

function namesOf({ byId }: Pick<Fellowships, 'byId'>): string {
  return Object.keys(byId).join(', ')
}
