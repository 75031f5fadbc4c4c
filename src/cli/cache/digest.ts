/**
 * 32 hexadecimal digits that say which text it was and not what was in it.
 *
 * It names files and tells versions apart; nobody gains by two texts that share one, and the library of cryptography
 * would take longer to load than an answer takes.
 */
export function digest(text: string): string {
  const lanes = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (let lane = 0; lane < lanes.length; lane++) {
      const mixed = Math.imul(lanes[lane]! ^ unit, 0x01000193 + lane * 0x3c6ef362)
      lanes[lane] = mixed ^ (mixed >>> 15) ^ (lanes[(lane + 1) % 4]! >>> 7)
    }
  }
  return lanes.map((lane) => (Math.imul(lane ^ (lane >>> 16), 0x45d9f3b) >>> 0).toString(16).padStart(8, '0')).join('')
}
