import type { Group } from '../model/group.ts'

/** Begins and ends with a letter or a digit that no number, time or word of YAML's own begins with, and holds nothing that YAML reads. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 .()'/-]*[A-Za-z0-9.)])?$/
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/**
 * A group as an item of `groups:` in YAML, in the order of its fields.
 *
 * Written by hand because it is a hundred times faster than the library, and safe because whatever is not plainly a word is
 * written as JSON, which YAML reads.
 */
export function yamlItem(group: Group): string {
  const lines = Object.entries(group).map(([field, value], i) => `${i === 0 ? '  - ' : '    '}${field}:${block(value)}`)
  return `${lines.join('\n')}\n`
}

/** Each set of a list has a line of its own: a long line is hard to read, and refused. */
function block(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return ` ${flow(value)}`
  return value.map((each) => `\n      - ${flow(each)}`).join('')
}

function flow(value: unknown): string {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([field, each]) => `${field}: ${flow(each)}`)
    .join(', ')}}`
}

function text(value: string): string {
  return isPlainWord(value) ? value : JSON.stringify(value)
}

/** Whether every reader of YAML, the older ones too, takes the text for a text without quotation marks. */
export function isPlainWord(value: string): boolean {
  return PLAIN.test(value) && !RESERVED.test(value)
}
