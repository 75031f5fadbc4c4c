import type { Directory, Point } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { Pieces } from './bytes.ts'
import { decodeDirectory } from './decode.ts'
import { DirectoryBuilder } from './directory-builder.ts'

/**
 * The groups in columns; a concern that is not one of `concerns` is a free tag.
 *
 * It is read back from its bytes, so that a directory answers alike whether or not it was stored.
 */
export function compile(
  groups: Iterable<Group>,
  concerns: ReadonlySet<string>,
  pointOf?: (group: Group) => Point | undefined,
): Directory {
  const pieces = new Pieces()
  const builder = new DirectoryBuilder(concerns, (piece) => pieces.write(piece), pointOf)
  for (const group of groups) builder.add(group)
  builder.finish()
  return decodeDirectory(pieces)
}
