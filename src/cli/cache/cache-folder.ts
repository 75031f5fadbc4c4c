import { isAbsolute, join } from 'node:path'

/** What of the machine decides where caches belong. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly home: string
}

/** Where compiled directories are kept: the place each system has for what may be deleted at any time. */
export function cacheFolder({ env, platform, home }: Machine): string | undefined {
  const base = baseFolder(env, platform, home)
  return base === undefined || !isAbsolute(base) ? undefined : join(base, 'group-finder')
}

function baseFolder(env: Machine['env'], platform: string, home: string): string | undefined {
  const chosen = env['XDG_CACHE_HOME']
  // A relative path is to be ignored, says the XDG specification.
  if (chosen && isAbsolute(chosen)) return chosen
  if (platform === 'win32') return env['LOCALAPPDATA']
  if (home === '') return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}
