import { homedir } from 'node:os'
import { DamagedDirectory } from '../directory/columns.ts'
import { cacheFolder } from './cache/cache-folder.ts'
import { dataOf } from './data-of.ts'
import { type Finder, openFinder } from './finder.ts'
import type { Io } from './io.ts'
import type { LoadOptions } from './load-directory.ts'
import type { Flags } from './suggest.ts'

type Wishes = Pick<Flags, 'data' | 'cache'>

/** The directory that a command line asks for, all of it checked before the first word of an answer is printed. */
export function finderFor(flags: Wishes, io: Io, how: Pick<LoadOptions, 'once' | 'renew'> = {}): Promise<Finder> {
  return openFinder({ data: dataOf(flags, io), cacheFolder: folderFor(flags, io), io, ...how })
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

export function folderFor({ cache }: Wishes, { env }: Io): string | undefined {
  if (cache === false || env['GROUP_FINDER_NO_CACHE']) return undefined
  return cacheFolder({ env, platform: process.platform, home: env['HOME'] || homedir() })
}
