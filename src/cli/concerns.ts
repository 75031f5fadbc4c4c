import { concernsText } from '../show/concerns-text.ts'
import { jsonText } from '../show/json-text.ts'
import { assets } from './assets.ts'
import { EXIT } from './exit-codes.ts'
import type { Io } from './io.ts'
import { pageOf } from './page-of.ts'
import type { Flags } from './suggest.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** The concerns that are understood. */
export async function concerns(words: string, flags: Flags, io: Io): Promise<number> {
  const vocabulary = vocabularyOf(assets.language())
  const all = [...vocabulary.concerns.values()]
  const text = flags.json
    ? `${jsonText(
        all.map(({ id, label, parent, stance }) => ({ id, label, parent: parent ?? null, stance })),
        io.out.isTerminal,
      )}\n`
    : concernsText(all, words, pageOf(io.out, io))
  await io.out.write(text)
  return EXIT.suggested
}
