import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParseOptions,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  YAMLParseError,
} from 'yaml'
import { linePlaces } from './line-places.ts'
import { PlainScalar } from './plain-scalar.ts'
import type { Path, Place, Problems } from './problems.ts'
import { readText } from './read-text.ts'
import { quote, visible } from './visible.ts'
import { yamlTokens } from './yaml-tokens.ts'

export interface YamlLimits {
  readonly bytes: number
  readonly tokens: number
  /** Sets and lists within each other. */
  readonly depth: number
  /** Keys of one set of fields. */
  readonly keys: number
}

/**
 * Room for 5,000 groups as people write them (about 740 bytes and 115 tokens each), which take the parser two seconds;
 * no hostile file can cost more. A group is 4 deep and has 22 fields.
 */
export const YAML_LIMITS: YamlLimits = { bytes: 8 * 1024 * 1024, tokens: 1_000_000, depth: 32, keys: 256 }

export interface YamlData {
  /** Sets of fields without a prototype, lists, texts, `null`, and `PlainScalar` for numbers, true and false. */
  readonly value: unknown
  /** Where in the file the value with this path stands, or its key. */
  locate(paths: readonly Path[]): (path: Path, at: 'key' | 'value') => Place
}

/** Faults after the first few are mostly echoes of them. */
const MOST_FAULTS = 20

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<'])

const FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'this line does not begin where its neighbours do, or a bracket before it is not closed',
  BAD_SCALAR_START: 'a text cannot begin with this character; put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds a colon and a space needs quotation marks',
  MISSING_CHAR: 'a quotation mark, a bracket, a comma or a dash is missing',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon belong on one line',
  MULTIPLE_DOCS: 'a second document begins here; a directory is one document',
  NON_STRING_KEY: 'this key is not a plain word',
  TAB_AS_INDENT: 'a tab indents this line; use spaces',
  UNEXPECTED_TOKEN: 'this is not expected here; look at the quotation marks, brackets and dashes before it',
}

/** Reads YAML that may be hostile: data or problems, never anything that runs, refers, or grows. */
export function readYaml(
  bytes: Uint8Array,
  problems: Problems,
  limits: YamlLimits = YAML_LIMITS,
): YamlData | undefined {
  const text = readText(bytes, limits.bytes, problems)
  if (text === undefined) return undefined
  const place = linePlaces(text)
  const tokens = yamlTokens(text, limits, place, problems)
  const document = tokens && composed(tokens, text.length)
  if (document === undefined) return undefined
  if (refuseFaults([...document.errors, ...document.warnings], place, problems)) return undefined
  const walk = new Walk(limits, place, problems)
  const value = walk.value(document.contents, 0)
  if (value === undefined) return undefined
  return { value, locate: () => (path, at) => place(offsetOf(document, path, at)) }
}

function composed(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const options: ParseOptions & Record<string, unknown> = {
    schema: 'core',
    version: '1.2',
    // Our own check is linear; the library's compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    merge: false,
    strict: true,
    logLevel: 'error',
  }
  // One Error is made for each fault, and its stack trace is most of the cost of a file with many.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const [first, second] = new Composer(options).compose(tokens, true, length)
    if (second) first!.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''))
    return first as Document.Parsed
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function refuseFaults(faults: readonly YAMLError[], place: (offset: number) => Place, problems: Problems): boolean {
  const lines = new Set<number>()
  for (const fault of faults) {
    const at = place(fault.pos[0])
    if (lines.size >= MOST_FAULTS) break
    if (lines.has(at.line)) continue
    lines.add(at.line)
    problems.add(
      at,
      `cannot be read as YAML: ${FAULTS[fault.code] ?? visible(fault.message.split('\n')[0]!.slice(0, 200))}`,
    )
  }
  return faults.length > 0
}

/** From the parser's nodes to plain data, refusing what a directory has no use for. */
class Walk {
  readonly #limits: YamlLimits
  readonly #place: (offset: number) => Place
  readonly #problems: Problems
  readonly #path: (string | number)[] = []

  constructor(limits: YamlLimits, place: (offset: number) => Place, problems: Problems) {
    this.#limits = limits
    this.#place = place
    this.#problems = problems
  }

  value(node: Node | null, depth: number): unknown {
    if (node === null) return null
    if (depth > this.#limits.depth) return this.#refuse(node, `is nested more than ${this.#limits.depth} deep`)
    if (isScalar(node)) return scalar(node)
    if (isMap(node)) return this.#fields(node, depth)
    if (isSeq(node)) return node.items.map((item, i) => this.#child(i, item as Node | null, depth))
    return this.#refuse(node, isAlias(node) ? 'refers to another value; write it out' : 'is not plain data')
  }

  #fields(map: YAMLMap, depth: number): Record<string, unknown> | undefined {
    const { keys } = this.#limits
    if (map.items.length > keys) return this.#refuse(map, `has ${map.items.length} fields; ${keys} at most`)
    const fields: Record<string, unknown> = Object.create(null)
    const firsts = new Map<string, Node>()
    for (const { key, value } of map.items) {
      const node = key as Node
      const name = isScalar(node) ? keyText(node) : undefined
      if (name === undefined) this.#refuse(node, 'has a key that is not a plain word')
      else if (REFUSED_KEYS.has(name)) this.#refuse(node, `has the key ${quote(name)}, which no directory uses`)
      else {
        // Two ways to write an accented letter look the same to a reader.
        const seen = name.normalize('NFC')
        const first = firsts.get(seen)
        if (first) this.#refuse(node, `has ${quote(name)} twice, first on line ${this.#placeOf(first).line}`)
        else firsts.set(seen, node)
        fields[name] = this.#child(name, value as Node | null, depth)
      }
    }
    return fields
  }

  #child(step: string | number, node: Node | null, depth: number): unknown {
    this.#path.push(step)
    const value = this.value(node, depth + 1)
    this.#path.pop()
    return value
  }

  #refuse(node: Node, message: string): undefined {
    this.#problems.add(this.#placeOf(node), message, this.#path)
  }

  #placeOf(node: Node): Place {
    return this.#place(node.range?.[0] ?? 0)
  }
}

function scalar({ value, source }: Scalar): unknown {
  if (typeof value === 'string' || value === null) return value
  return new PlainScalar(value as number | boolean, source ?? String(value))
}

function keyText({ value, source }: Scalar): string | undefined {
  return typeof value === 'string' ? value : source
}

function offsetOf(document: Document.Parsed, path: Path, at: 'key' | 'value'): number {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) {
      node = (node.items[step as number] ?? null) as Node | null
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && keyText(key) === step)
      if (!pair) break
      const key = (pair.key as Node).range?.[0] ?? offset
      node = pair.value as Node | null
      if (at === 'key' && depth === path.length - 1) return key
      offset = key
    } else break
    offset = node?.range?.[0] ?? offset
  }
  return offset
}
