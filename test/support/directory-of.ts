import { compile } from '../../src/directory/compile.ts'
import type { Directory, Point } from '../../src/model/directory.ts'
import type { Group } from '../../src/model/group.ts'
import { vocabulary } from './vocabulary.ts'

/** A directory of these groups, made the way the program makes it. */
export function directoryOf(groups: readonly Group[], pointOf?: (group: Group) => Point | undefined): Directory {
  return compile(groups, new Set(vocabulary.concerns.keys()), pointOf)
}
