import { createHash } from 'node:crypto'

/** Ours alone: names under it make the same ids on every machine and in every year. */
const NAMESPACE = '9f2d4c1e-6b0a-5d37-8e54-3c7a1b90f6d2'

/** A version 5 UUID of a name (RFC 9562): formats that know no other ids get one that never changes. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
