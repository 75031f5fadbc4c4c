import type { Group } from '../model/group.ts'
import { didYouMean } from './did-you-mean.ts'
import {
  type ChoiceKind,
  GROUP,
  type Kind,
  type ListKind,
  type NumberKind,
  type RecordKind,
  type TextKind,
} from './fields.ts'
import { PlainScalar } from './plain-scalar.ts'
import type { Finding } from './problems.ts'
import { codePoint, firstUnsafe, quote } from './visible.ts'

/** The vocabulary's ids: other concerns and identities are allowed, with a warning. */
export interface Known {
  readonly concerns: ReadonlySet<string>
  readonly identities: ReadonlySet<string>
}

export interface Checked {
  /** Nothing when anything about it is an error. */
  readonly group: Group | undefined
  /** Its id, when that at least is right. */
  readonly id: string | undefined
  readonly findings: readonly Finding[]
  /** The group is the value, entry for entry and in the same order. */
  readonly isAsGiven: boolean
}

/** No listing of a real group comes near; a longer list or set is a mistake, and costs time. */
const MOST_ENTRIES = 256

/** A word that is in no vocabulary tends to return in thousands of listings; its nearest neighbour is looked for once, and not past the warnings that are listed. */
const MOST_REMEMBERED = 1000

const TRUE_WORDS = new Set(['yes', 'y', 'on', 'true'])
const FALSE_WORDS = new Set(['no', 'n', 'off', 'false'])

/** Compares values of any origin with the table of fields; what it returns is a fresh copy that holds nothing else. */
export class GroupChecker {
  readonly #known: Known
  #path: (string | number)[] = []
  #findings: Finding[] = []
  #isAsGiven = true
  readonly #unknownWords = new Map<string, string>()

  constructor(known: Known) {
    this.#known = known
  }

  /** The group, and everything that is wrong with it. */
  check(value: unknown, path: readonly (string | number)[]): Checked {
    this.#path = [...path]
    this.#findings = []
    this.#isAsGiven = true
    const group = this.#check(GROUP, value) as Group | undefined
    const sound = !this.#findings.some((finding) => finding.severity === 'error')
    return { group: sound ? group : undefined, id: group?.id, findings: this.#findings, isAsGiven: this.#isAsGiven }
  }

  #check(kind: Kind, value: unknown): unknown {
    if (value === null) return this.#error('has no value; what the listing does not say is left out')
    switch (kind.kind) {
      case 'text':
        return this.#text(kind, value)
      case 'choice':
        return this.#choice(kind, value)
      case 'number':
        return this.#number(kind, value)
      case 'flag':
        return this.#flag(value)
      case 'list':
        return this.#list(kind, value)
      case 'record':
        return this.#record(kind, value)
    }
  }

  #text(kind: TextKind, value: unknown): string | undefined {
    const text = value instanceof PlainScalar ? value.source : value
    if (typeof text !== 'string') return this.#error(`is ${sortOf(value)}, not text`)
    if (text.trim() === '') return this.#error('is empty; what the listing does not say is left out')
    if (text.length > kind.most) return this.#error(`is ${text.length} characters long; ${kind.most} at most`)
    const unsafe = firstUnsafe(text)
    if (unsafe >= 0)
      return this.#error(`holds the character ${codePoint(text.slice(unsafe))}, which a reader cannot see`)
    if (kind.pattern && !kind.pattern.test(text)) return this.#error(`${quote(text)} is not ${kind.noun}`)
    if (kind.vocabulary) this.#vocabulary(kind.vocabulary, text)
    return text
  }

  #vocabulary(kind: 'concern' | 'identity', text: string): void {
    const ids = kind === 'concern' ? this.#known.concerns : this.#known.identities
    if (ids.has(text)) return
    const key = `${kind} ${text}`
    let message = this.#unknownWords.get(key)
    if (message === undefined) {
      const guessed = this.#unknownWords.size < MOST_REMEMBERED ? guess(didYouMean(text, ids)) : ''
      const what =
        kind === 'concern' ? 'a concern of the vocabulary; it is kept as a free tag' : 'an identity of the vocabulary'
      message = `${quote(text)} is not ${what}${guessed}`
      if (this.#unknownWords.size < MOST_REMEMBERED) this.#unknownWords.set(key, message)
    }
    this.#warn(message)
  }

  #choice(kind: ChoiceKind, value: unknown): string | undefined {
    const text = value instanceof PlainScalar ? value.source : value
    if (typeof text !== 'string') return this.#error(`is ${sortOf(value)}, not ${kind.noun}`)
    if (Object.hasOwn(kind.of, text)) return text
    const names = Object.keys(kind.of)
    const nearest = didYouMean(text, names)
    const help = nearest ? guess(nearest) : ` (it can be ${names.slice(0, -1).join(', ')} or ${names.at(-1)})`
    return this.#error(`${quote(text)} is not ${kind.noun}${help}`)
  }

  #number(kind: NumberKind, value: unknown): number | undefined {
    const number = value instanceof PlainScalar ? value.value : value
    if (typeof number !== 'number') {
      const said = typeof value === 'string' ? quote(value) : `is ${sortOf(value)},`
      return this.#error(
        typeof value === 'string'
          ? `${said} is not ${kind.noun}; write a number without quotes`
          : `${said} not ${kind.noun}`,
      )
    }
    const fits =
      number >= kind.min && number <= kind.max && number !== kind.not && (!kind.whole || Number.isInteger(number))
    return fits ? number : this.#error(`${number} is not ${kind.noun}`)
  }

  #flag(value: unknown): boolean | undefined {
    const flag = value instanceof PlainScalar ? value.value : value
    if (typeof flag === 'boolean') return flag
    if (typeof flag !== 'string') return this.#error(`is ${sortOf(value)}, not true or false`)
    const word = flag.toLowerCase()
    const meant = TRUE_WORDS.has(word) ? 'true' : FALSE_WORDS.has(word) ? 'false' : undefined
    return this.#error(`${quote(flag)} is not true or false${guess(meant)}`)
  }

  #list(kind: ListKind, value: unknown): unknown[] | undefined {
    if (!Array.isArray(value)) return this.#error(`is ${sortOf(value)}, not a list`)
    if (kind.atLeastOne && value.length === 0) return this.#error('is empty; it needs at least one')
    if (value.length > MOST_ENTRIES) return this.#error(`has ${value.length} entries; ${MOST_ENTRIES} at most`)
    const list: unknown[] = []
    const path = this.#path
    for (let i = 0; i < value.length; i++) {
      path.push(i)
      const item = this.#check(kind.items, value[i])
      if (item !== undefined) {
        if (typeof item === 'string' && list.includes(item)) {
          this.#warn(`${quote(item)} is listed twice`)
          this.#isAsGiven = false
        } else list.push(item)
      }
      path.pop()
    }
    return list
  }

  #record(kind: RecordKind, value: unknown): Record<string, unknown> | undefined {
    if (!isRecord(value)) return this.#error(`is ${sortOf(value)}, not ${kind.noun} with its fields`)
    const names = Object.keys(value)
    const size = names.length
    if (size > MOST_ENTRIES) return this.#error(`has ${size} fields; ${MOST_ENTRIES} at most`)
    const record: Record<string, unknown> = {}
    const path = this.#path
    let known = 0
    for (const { name, is, required } of kind.fields) {
      const field = value[name]
      if (field === undefined) {
        if (required) this.#error(`has no ${name}`)
        continue
      }
      if (names[known++] !== name) this.#isAsGiven = false
      path.push(name)
      const checked = this.#check(is, field)
      if (checked !== undefined) record[name] = checked
      path.pop()
    }
    if (known !== size) this.#unknownFields(kind, value)
    const together = kind.together?.(record)
    if (together) this.#find(together.severity, together.message, [...path, together.field])
    return record
  }

  #unknownFields(kind: RecordKind, value: Readonly<Record<string, unknown>>): void {
    const names = kind.fields.map((field) => field.name)
    for (const key of Object.keys(value)) {
      if (names.includes(key)) continue
      const message = `is not a field of ${kind.noun}${guess(didYouMean(key, names))}`
      this.#find('error', message, [...this.#path, key], 'key')
    }
  }

  #error(message: string): undefined {
    this.#find('error', message, this.#path.slice())
  }

  #warn(message: string): void {
    this.#find('warning', message, this.#path.slice())
  }

  #find(severity: Finding['severity'], message: string, path: Finding['path'], at: Finding['at'] = 'value'): void {
    this.#findings.push({ severity, message, path, at })
  }
}

/** Whether the value is a set of named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof PlainScalar)
}

/** What kind of thing a value is, in the words of a person who edits YAML. */
export function sortOf(value: unknown): string {
  if (value instanceof PlainScalar) return sortOf(value.value)
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'empty'
  if (typeof value === 'string') return `text (${quote(value)})`
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  return 'a set of fields'
}

function guess(word: string | undefined): string {
  return word === undefined ? '' : ` (did you mean ${word}?)`
}
