import { homedir } from 'node:os'
import { cacheFolder } from './cache/cache-folder.ts'
import type { Io } from './io.ts'
import type { Flags } from './suggest.ts'

/** Where what was compiled is kept; undefined = nothing is to be kept. */
export function folderFor({ cache }: Pick<Flags, 'cache'>, { env }: Io): string | undefined {
  if (cache === false || env['GROUP_FINDER_NO_CACHE']) return undefined
  return cacheFolder({ env, platform: process.platform, home: env['HOME'] || homedir() })
}
