/** Long enough to tell a group by; the end of the id tells apart what begins alike. */
const LONGEST_PART = 40

/** An id that depends on nothing but what the group is: `na-nothing-macho-bronx-4k2q9`, the same whenever it is made. */
export function stableId(parts: readonly (string | undefined)[], key: string): string {
  const words = parts.map((part) => slugOf(part ?? '')).filter((part) => part !== '')
  return [...words, hashText(key)].join('-')
}

/** Lower-case letters, digits and hyphens of a text; accents are dropped, other scripts too. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.length <= LONGEST_PART
    ? slug
    : slug
        .slice(0, LONGEST_PART)
        .replace(/-[^-]*$/, '')
        .replace(/-+$/, '')
}

/** Letters and digits of a text in any script, for comparing: "St. Mary's" and "st marys" are the same. */
export function plainOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Six letters and digits; only keys that begin with the same words could ever be taken for each other. */
function hashText(text: string): string {
  return (hash32(text) >>> 2).toString(36).padStart(6, '0')
}

/** FNV-1a over UTF-16 units, finished so that every bit depends on every unit. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
