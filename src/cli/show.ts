import { didYouMean } from '../directory/did-you-mean.ts'
import { groupText } from '../show/group-text.ts'
import { jsonText } from '../show/json-text.ts'
import { publicRecord } from '../show/public-record.ts'
import { dataOf } from './data-of.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import { openFinder } from './finder.ts'
import type { Io } from './io.ts'
import { pageOf } from './page-of.ts'
import type { Flags } from './suggest.ts'

/** One group, whole. */
export async function show(id: string, flags: Flags, io: Io): Promise<number> {
  const { directory, vocabulary } = await openFinder({ data: dataOf(flags, io) })
  const index = directory.indexOf(id)
  if (index < 0) {
    const guess = didYouMean(
      id,
      Array.from({ length: directory.size }, (_, each) => directory.idOf(each)),
    )
    throw new UsageError(
      `No group has the id "${id}". ${guess ? `Did you mean ${guess}?` : 'See "group-finder list".'}`,
    )
  }
  const group = directory.group(index)
  await io.out.write(
    flags.json
      ? `${jsonText(publicRecord(group), io.out.isTerminal)}\n`
      : groupText(group, vocabulary, pageOf(io.out, io)),
  )
  return EXIT.suggested
}
