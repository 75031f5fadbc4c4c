import type { Directory } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { jsonText } from '../show/json-text.ts'
import { listText } from '../show/list-text.ts'
import { publicRecord } from '../show/public-record.ts'
import { dataOf } from './data-of.ts'
import { EXIT } from './exit-codes.ts'
import { openFinder } from './finder.ts'
import type { Io } from './io.ts'
import { pageOf } from './page-of.ts'
import type { Flags } from './suggest.ts'

/** Groups written at a time, so that a large directory is never whole in memory as text. */
const AT_ONCE = 200

/** Every group of the directory, in the order of their names. */
export async function list(flags: Flags, io: Io): Promise<number> {
  const { directory } = await openFinder({ data: dataOf(flags, io) })
  const order = inNameOrder(directory)
  const page = pageOf(io.out, io)
  if (flags.json) {
    await io.out.write(
      `${jsonText({ version: 1, groups: order.map((index) => publicRecord(directory.group(index))) }, io.out.isTerminal)}\n`,
    )
    return EXIT.suggested
  }
  for (let from = 0; from < order.length && io.out.failure === undefined; from += AT_ONCE) {
    const groups: Group[] = order.slice(from, from + AT_ONCE).map((index) => directory.group(index))
    await io.out.write(listText(groups, page))
  }
  return EXIT.suggested
}

function inNameOrder(directory: Directory): number[] {
  return Array.from({ length: directory.size }, (_, index) => index).sort(
    (a, b) => directory.nameOrder[a]! - directory.nameOrder[b]!,
  )
}
