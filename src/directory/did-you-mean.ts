/** What was probably meant, or nothing when nothing is near enough to be worth reading. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const typed = plain(word)
  if (typed.length < 2 || typed.length > LONGEST_WORD) return undefined
  // A third of the letters may be wrong: more, and the suggestion is a guess.
  let best = Math.max(1, Math.floor(typed.length / 3)) + 1
  let nearest: string | undefined
  for (const candidate of candidates) {
    const text = plain(candidate)
    if (text === typed || (typed.length >= 3 && text.startsWith(typed))) return candidate
    if (Math.abs(text.length - typed.length) >= best) continue
    const distance = editDistance(typed, text)
    if (distance >= best) continue
    best = distance
    nearest = candidate
  }
  return nearest
}

/** No id of ours is longer; a longer word costs time and means nothing. */
const LONGEST_WORD = 60

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .trim()
}

/** Letters added, dropped, changed, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length]!
}
