import type { Directory } from '../model/directory.ts'
import type { Group } from '../model/group.ts'
import { decodeDirectory } from './decode.ts'
import { DirectoryBuilder } from './directory-builder.ts'
import { encodeDirectory } from './encode.ts'

/** The compiled form of some groups, as it is written to a file. */
export function compileToBytes(groups: Iterable<Group>, knownConcerns: ReadonlySet<string>): Uint8Array {
  const builder = new DirectoryBuilder(knownConcerns)
  for (const group of groups) builder.add(group)
  return encodeDirectory(builder.finish())
}

/** Some groups as a directory, by way of the same bytes that a file would hold: there is one form, not two. */
export function compile(groups: Iterable<Group>, knownConcerns: ReadonlySet<string>): Directory {
  return decodeDirectory(compileToBytes(groups, knownConcerns))
}
