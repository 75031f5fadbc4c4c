import type { Directory } from '../model/directory.ts'
import { remembered } from '../model/remembered.ts'
import { isInMoreThan, tokensOf, UNKEPT, type Wanted, wantedWord } from './words.ts'

/** A word in more than a fortieth of the listings is no sign that one of them is meant ("mother", "drinks"). */
const TELLING_SHARE = 40
/** In a directory of a handful, a fortieth is nobody. */
const ALWAYS_TELLING = 3
/** Of a million listings, a word in more than these tells little, and to look at all of them takes longer than all else. */
const MOST_TELLING = 500
/** Shorter words are in everything. */
const SHORTEST = 4
/** Shorter words begin words of another kind: "sick", and "sickle cell". */
const SHORTEST_BEGINNING = 5
/** Words kept for a next need: intakes of one batch have many of them in common. */
const MOST_WORDS = 5000

/** Of the words of a need, those that so few listings have that these may be about the same: "thunder", "insurers". */
export function tellingWordsIn(directory: Directory): (said: readonly string[]) => readonly Wanted[] {
  const most = Math.min(MOST_TELLING, Math.max(ALWAYS_TELLING, directory.size / TELLING_SHARE))
  const telling = remembered(MOST_WORDS, (word: string): Wanted | undefined => {
    if (word.length < SHORTEST || UNKEPT.has(word)) return undefined
    const begins = word.replace(/s$/, '')
    const wanted =
      begins.length < SHORTEST_BEGINNING ? wholeWord(directory, word) : { ...wantedWord(directory, begins), word }
    return wanted.first !== wanted.end && !isInMoreThan(most, directory, wanted) ? wanted : undefined
  })
  return (said) => [...new Set(said.flatMap(tokensOf))].flatMap((word) => telling(word) ?? [])
}

function wholeWord({ words }: Directory, word: string): Wanted {
  const term = words.find(word)
  return { word, first: term, end: term < 0 ? term : term + 1 }
}
