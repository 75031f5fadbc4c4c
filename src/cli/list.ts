import { didYouMean } from '../directory/did-you-mean.ts'
import { rulesOut } from '../match/rules-out.ts'
import type { Directory } from '../model/directory.ts'
import type { Intake } from '../model/intake.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { listJson } from '../show/list-json.ts'
import { listNdjson } from '../show/list-ndjson.ts'
import { listText } from '../show/list-text.ts'
import type { ListWriter } from '../show/list-writer.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import type { Finder } from './finder.ts'
import { finderFor } from './finder-for.ts'
import type { Io } from './io.ts'
import { intakeOf } from './options.ts'
import { pageOf } from './page-of.ts'
import type { Flags } from './suggest.ts'

/** Groups written at a time, so that a large directory is never whole in memory as text. */
const AT_ONCE = 200

export interface ListFlags extends Flags {
  readonly output?: string
}

/** Each form is loaded only when it is asked for. */
const WRITERS = {
  csv: async (vocabulary: Vocabulary) => (await import('../show/list-csv.ts')).listCsv(vocabulary),
  json: async () => listJson,
  ndjson: async () => listNdjson,
  hsds: async (vocabulary: Vocabulary) => (await import('../show/list-hsds.ts')).listHsds(vocabulary),
} satisfies Record<string, (vocabulary: Vocabulary) => Promise<ListWriter>>

/** What is asked of an answer to a need, and of no list. */
const NOT_OF_A_LIST = ['need', 'identity', 'wants', 'individual', 'without', 'limit'] as const

/** The groups of the directory that no option rules out, in the order of their names. */
export async function list(flags: ListFlags, io: Io): Promise<number> {
  const form = formOf(flags)
  const finder = await finderFor(flags, io)
  const { directory, vocabulary } = finder
  const isRuledOut = rulesOut(directory, vocabulary, filterOf(flags, finder))
  const order = inNameOrder(directory).filter((index) => !isRuledOut(index))
  const writer = form === undefined ? textWriter(io) : await WRITERS[form](vocabulary)
  await io.out.write(writer.head(order.length))
  for (let from = 0; from < order.length && io.out.failure === undefined; from += AT_ONCE) {
    const groups = order.slice(from, from + AT_ONCE).map((index) => directory.group(index))
    await io.out.write(writer.groups(groups, from))
  }
  await io.out.write(writer.tail())
  return order.length > 0 ? EXIT.suggested : EXIT.noneFits
}

function filterOf(flags: ListFlags, finder: Finder): Intake {
  const stray = NOT_OF_A_LIST.find((name) => flags[name] !== undefined)
  if (stray !== undefined)
    throw new UsageError(
      `A list is not made for a person, so it takes no --${stray}; leave out "list" for suggestions. It takes --age, --near, --meets, --day, --time, --language, --cost and --access.`,
    )
  return intakeOf({ ...flags, days: flags.day }, finder, { withoutNeed: true })
}

/** `undefined` = text. */
function formOf({ output = 'text', json }: ListFlags): keyof typeof WRITERS | undefined {
  if (output === 'text') return json ? 'json' : undefined
  if (Object.hasOwn(WRITERS, output)) return output as keyof typeof WRITERS
  const forms = ['text', ...Object.keys(WRITERS)]
  const guess = didYouMean(output.toLowerCase(), forms)
  throw new UsageError(
    `--output does not know "${output}". ${guess ? `Did you mean ${guess}?` : `Use one of ${forms.join(', ')}.`}`,
  )
}

function textWriter(io: Io): ListWriter {
  const page = pageOf(io.out, io)
  return {
    head: (total) => (total === 0 ? listText([], page) : ''),
    groups: (groups) => listText(groups, page),
    tail: () => '',
  }
}

function inNameOrder(directory: Directory): number[] {
  return Array.from({ length: directory.size }, (_, index) => index).sort(
    (a, b) => directory.nameOrder[a]! - directory.nameOrder[b]!,
  )
}
