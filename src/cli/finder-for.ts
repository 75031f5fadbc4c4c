import { DamagedDirectory } from '../directory/columns.ts'
import { dataOf } from './data-of.ts'
import { type Finder, openFinder } from './finder.ts'
import type { Io } from './io.ts'
import type { LoadOptions } from './load-directory.ts'
import type { Flags } from './suggest.ts'

type Wishes = Pick<Flags, 'data' | 'cache'>

/** The directory that a command line asks for, all of it checked before the first word of an answer is printed. */
export async function finderFor(flags: Wishes, io: Io, how: Pick<LoadOptions, 'once' | 'renew'> = {}): Promise<Finder> {
  const data = dataOf(flags, io)
  const cacheFolder = data.length === 0 ? undefined : (await import('./folder-for.ts')).folderFor(flags, io)
  return openFinder({ data, cacheFolder, io, ...how })
}

/** One answer, for which only what it uses is read and checked; if that is damaged, once again from the sources. */
export async function answerOnce(flags: Wishes, io: Io, answer: (finder: Finder) => Promise<number>): Promise<number> {
  try {
    return await answer(await finderFor(flags, io, { once: true }))
  } catch (error) {
    if (!(error instanceof DamagedDirectory)) throw error
    return answer(await finderFor(flags, io, { renew: true }))
  }
}
