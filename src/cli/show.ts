import { didYouMean } from '../directory/did-you-mean.ts'
import { groupText } from '../show/group-text.ts'
import { jsonText } from '../show/json-text.ts'
import { publicRecord } from '../show/public-record.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import type { Finder } from './finder.ts'
import { answerOnce } from './finder-for.ts'
import type { Io } from './io.ts'
import { pageWithNext } from './page-of.ts'
import type { Flags } from './suggest.ts'

/** One group, whole. */
export async function show(id: string, flags: Flags, io: Io): Promise<number> {
  return answerOnce(flags, io, (finder) => showFrom(finder, id, flags, io))
}

async function showFrom({ directory, vocabulary }: Finder, id: string, flags: Flags, io: Io): Promise<number> {
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
      : groupText(group, vocabulary, await pageWithNext(io.out, io, [group])),
  )
  return EXIT.suggested
}
