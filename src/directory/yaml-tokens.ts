import { type CST, Lexer, Parser } from 'yaml'
import type { Place, Problems } from './problems.ts'
import type { YamlLimits } from './read-yaml.ts'

/** The lexer's marks that stand for no character of the text. */
const BEFORE_SCALAR = '\u001f'
const MARKS = new Set(['\u0002', '\u0018', BEFORE_SCALAR])

const REFUSED: Readonly<Record<string, string>> = {
  '&': 'names a value to refer to it later; write it out where it is needed',
  '*': 'refers to another value; write it out',
  '!': 'has a tag; a directory is plain text, numbers and lists',
}

/** Enough to see what kind of file this is. */
const MOST_REFUSED = 20

/** A set of fields that begins further to the right is left to the parser's own bounds. */
const WIDEST_INDENT = 1000

/**
 * Reads the tokens and looks at each before the parser gets it: what would make parsing slow (depth, width, amount,
 * brackets that close nothing) or is never needed (anchors, aliases, tags, directives) ends here. Nothing = refused.
 */
export function yamlTokens(
  text: string,
  limits: YamlLimits,
  place: (offset: number) => Place,
  problems: Problems,
): readonly CST.Token[] | undefined {
  const scan = new Scan(limits, (offset, message) => problems.add(place(offset), message))
  // Kept, because taking a text apart a second time would cost a quarter of parsing it.
  const lexemes: string[] = []
  let scalarNext = false
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) scalarNext = token === BEFORE_SCALAR
    else {
      if (!scan.goesOn(token, scalarNext ? 'a' : token[0]!)) return undefined
      scalarNext = false
    }
    lexemes.push(token)
  }
  return scan.refused > 0 ? undefined : parsed(lexemes)
}

function parsed(lexemes: readonly string[]): readonly CST.Token[] {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token)
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

class Scan {
  refused = 0
  readonly #limits: YamlLimits
  readonly #report: (offset: number, message: string) => void
  #offset = 0
  #tokens = 0
  #brackets = 0
  /** Dashes and colons of this line: each may begin a level. */
  #indicators = 0
  #lineStart = 0
  /** Offset of the line's first content after its dashes, which is where its key begins. */
  #keyStart: number | undefined
  #lineHasContent = false
  /** A tab in the line's indentation, until it is known whether content follows. */
  #tab: number | undefined
  /** By indentation, keys of the set that is open there. */
  #keysAt: number[] = []

  constructor(limits: YamlLimits, report: (offset: number, message: string) => void) {
    this.#limits = limits
    this.#report = report
  }

  /** Takes one token and what it begins with; false = look no further. */
  goesOn(token: string, mark: string): boolean {
    const at = this.#offset
    this.#offset += token.length
    const { tokens, depth, keys } = this.#limits
    if (++this.#tokens > tokens) {
      return this.#end(
        at,
        `has more than ${tokens} parts up to here; a directory of this size belongs in a .ndjson file`,
      )
    }
    if (mark === '\n' || mark === '\r') this.#newLine()
    else if (mark === ' ' || mark === '\t') this.#space(token, at)
    else if (mark !== '#') {
      this.#content(token, mark, at)
      if (this.#brackets + this.#indicators > depth) return this.#end(at, `is nested more than ${depth} deep`)
      if (this.#brackets < 0) return this.#end(at, 'closes a bracket that was never opened')
      if (token === ':' && this.#countKey() > keys) return this.#end(at, `is one field too many; ${keys} at most`)
    }
    return this.refused < MOST_REFUSED
  }

  #end(at: number, message: string): false {
    this.refused++
    this.#report(at, message)
    return false
  }

  #newLine(): void {
    this.#indicators = 0
    this.#lineStart = this.#offset
    this.#keyStart = undefined
    this.#lineHasContent = false
    this.#tab = undefined
  }

  #space(token: string, at: number): void {
    if (!this.#lineHasContent && token.includes('\t')) this.#tab = at + token.indexOf('\t')
  }

  #content(token: string, mark: string, at: number): void {
    if (this.#tab !== undefined) this.#end(this.#tab, 'has a tab that indents the line; use spaces')
    this.#tab = undefined
    if (!this.#lineHasContent) this.#keysAt.length = Math.min(this.#keysAt.length, at - this.#lineStart + 1)
    this.#lineHasContent = true
    const indicator = token === '-' || token === '?' || token === ':'
    if (indicator) this.#indicators++
    else this.#keyStart ??= at
    if (mark === '[' || mark === '{') this.#brackets++
    else if (mark === ']' || mark === '}') this.#brackets--
    else if (mark === '%' && !/^%YAML[ \t]+1\.2[ \t]*$/.test(token)) {
      this.#end(at, 'has a directive; a directory is YAML 1.2 and needs none')
    } else if (Object.hasOwn(REFUSED, mark)) this.#end(at, REFUSED[mark]!)
  }

  /** How many keys the set has that this line's key belongs to. */
  #countKey(): number {
    const indent = (this.#keyStart ?? this.#lineStart) - this.#lineStart
    if (this.#brackets > 0 || indent > WIDEST_INDENT) return 0
    while (this.#keysAt.length <= indent) this.#keysAt.push(0)
    return ++this.#keysAt[indent]!
  }
}
