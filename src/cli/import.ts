import { GroupChecker } from '../directory/check-group.ts'
import { didYouMean } from '../directory/did-you-mean.ts'
import { ImportTally } from '../import/import-tally.ts'
import { type Imported, WrongFormat } from '../import/listing-format.ts'
import type { Merger } from '../import/merger.ts'
import { updateGroups, withPrint } from '../import/update-groups.ts'
import type { Group } from '../model/group.ts'
import type { ImportUpdate } from '../model/import-report.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { importText } from '../show/import-text.ts'
import { jsonText } from '../show/json-text.ts'
import { assets } from './assets.ts'
import { destinationOf } from './destination.ts'
import { DirectoryError, UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import { FeedProgress } from './feed-progress.ts'
import type { ImportFlags } from './import-flags.ts'
import { IMPORT_FORMATS } from './import-formats.ts'
import type { Io } from './io.ts'
import { onInterrupt } from './on-interrupt.ts'
import { type OpenFeed, openFeed } from './open-feed.ts'
import { isFolder, openFolder } from './open-folder.ts'
import { replaceFile } from './replace-file.ts'
import { SpilledTexts } from './spilled-texts.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** Brings a feed of listings into a directory's file: whole, or not at all. */
export async function importFeed(name: string, file: string, flags: ImportFlags, io: Io): Promise<number> {
  const makeReady = Object.hasOwn(IMPORT_FORMATS, name) ? IMPORT_FORMATS[name]! : undefined
  if (makeReady === undefined) {
    const names = Object.keys(IMPORT_FORMATS)
    const nearest = didYouMean(name, names)
    throw new UsageError(
      `"${name}" is not a format. ${nearest ? `Did you mean ${nearest}?` : `It can be ${names.join(', ')}.`}`,
    )
  }
  const vocabulary = vocabularyOf(assets.language())
  const format = await makeReady(flags, io, vocabulary)
  const destination = await destinationOf(flags, vocabulary)
  const feed = format.readsFolders && isFolder(file) ? openFolder(file, io) : openFeed(file, io)
  const stopListening = onInterrupt(() => feed.stop(cancelled()))
  const texts = new SpilledTexts(destination.path, 'reading')
  const waiting = new SpilledTexts(destination.path, 'waiting')
  try {
    const tally = new ImportTally(io.now(), faultIn(vocabulary), texts)
    await readInto(tally, name, file, format.read(feed.bytes, waiting, feed.folder), feed, io)
    const { groups, count, update } = outcome(tally.merger, destination.existing, format.feed, flags)
    const report = tally.report(name, count, format.notes, update)
    destination.write(groups, count)
    if (flags.report !== undefined) replaceFile(flags.report, [`${jsonText(report, true)}\n`])
    if (flags.json) await io.out.write(`${jsonText(report, io.out.isTerminal)}\n`)
    await io.err.write(importText(report, destination.path))
    return EXIT.suggested
  } finally {
    texts.discard()
    waiting.discard()
    stopListening()
  }
}

async function readInto(
  tally: ImportTally,
  name: string,
  file: string,
  records: AsyncIterable<Imported>,
  feed: OpenFeed,
  io: Io,
): Promise<void> {
  const progress = new FeedProgress(io, feed)
  const source = file === '-' ? 'standard input' : file
  try {
    for await (const record of records) {
      tally.add(record)
      await progress.at(tally.read)
    }
  } catch (error) {
    if (error instanceof WrongFormat) throw new DirectoryError(`Cannot import ${source} as ${name}: ${error.message}.`)
    throw error
  } finally {
    await progress.end()
  }
  if (tally.read === 0) throw new DirectoryError(`Cannot import ${source} as ${name}: it has no records.`)
  if (tally.merger.size === 0) {
    const { skipped } = tally.report(name, 0, [])
    const { at, reason } = skipped[0]!
    throw new DirectoryError(
      `Cannot import ${source} as ${name}: none of its ${tally.read} records can be used. ${at}: ${reason}.`,
    )
  }
}

/** Every group that is written passes the checks that a directory's groups pass. */
function faultIn(vocabulary: Vocabulary): (group: unknown) => string | undefined {
  const known = { concerns: new Set(vocabulary.concerns.keys()), identities: new Set(vocabulary.identities.keys()) }
  const checker = new GroupChecker(known)
  return (group) => {
    const { group: sound, findings } = checker.check(group, [])
    if (sound !== undefined) return undefined
    const fault = findings.find(({ severity }) => severity === 'error')!
    return `its ${fault.path.join('.') || 'record'} ${fault.message}`
  }
}

interface Outcome {
  readonly groups: Iterable<Group>
  readonly count: number
  readonly update?: ImportUpdate
}

function outcome(
  merger: Merger,
  existing: readonly Group[] | undefined,
  feed: string,
  { force, into }: ImportFlags,
): Outcome {
  if (existing === undefined) return { groups: printed(merger.groups(), feed), count: merger.size }
  const { groups, update } = updateGroups(existing, [...merger.groups()], feed)
  const stayed = update.changed.length + update.unchanged
  if (force !== true && update.gone.length > stayed) {
    throw new UsageError(
      `${update.gone.length} groups of ${into} are not in this feed, and ${stayed} are. It may be another feed, or a part of one. To remove them use --force.`,
    )
  }
  return { groups, count: groups.length, update }
}

function* printed(groups: Iterable<Group>, feed: string): Generator<Group> {
  for (const group of groups) yield withPrint(group, group, feed)
}

function cancelled(): Error {
  const error = new Error('Cancelled')
  error.name = 'Cancelled'
  return error
}
