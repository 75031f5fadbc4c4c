/** Makes shares of scores, in place: from 0 to 1, of all together. */
export function softmax(scores: Float32Array | Float64Array): void {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let sum = 0
  for (let each = 0; each < scores.length; each++) {
    scores[each] = Math.exp(scores[each]! - most)
    sum += scores[each]!
  }
  for (let each = 0; each < scores.length; each++) scores[each]! /= sum
}
