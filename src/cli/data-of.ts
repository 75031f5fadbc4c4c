import type { Io } from './io.ts'

/** Files and folders of `--data`, else of `GROUP_FINDER_DATA`; none = the built-in directory. */
export function dataOf(flags: { readonly data?: readonly string[] | undefined }, io: Io): readonly string[] {
  if (flags.data !== undefined) return flags.data
  const path = io.env['GROUP_FINDER_DATA']
  return path === undefined || path === '' ? [] : [path]
}
