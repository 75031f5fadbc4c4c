import { createReadStream } from 'node:fs'
import { answerJson } from '../show/answer-json.ts'
import { jsonText } from '../show/json-text.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import type { Finder } from './finder.ts'
import { finderFor } from './finder-for.ts'
import type { Io } from './io.ts'
import { Lines, LONGEST_LINE } from './lines.ts'
import { intakeOf, type RawIntake } from './options.ts'
import type { Flags } from './suggest.ts'
import { today } from './today.ts'
import { unreadable } from './unreadable.ts'

/** One intake a line in, one answer a line out, in order; a bad line is answered with its error and the rest goes on. */
export async function batch(file: string | undefined, flags: Flags, io: Io): Promise<number> {
  const finder = await finderFor(flags, io)
  let number = 0
  let code: number = EXIT.suggested
  for await (const lines of linesOf(file, io)) {
    let texts = ''
    for (const line of lines) {
      number++
      if (line?.trim() === '') continue
      const { text, isBad } = answered(line, number, flags, io, finder)
      if (isBad) code = EXIT.couldNotRun
      texts += `${text}\n`
      if (texts.length < WRITTEN_AT_ONCE) continue
      await io.out.write(texts)
      texts = ''
      if (io.out.failure !== undefined) return code
    }
    // Nothing is kept back while more is waited for: what sends the intakes may wait for the answers.
    if (texts !== '') await io.out.write(texts)
    if (io.out.failure !== undefined) return code
  }
  return code
}

/** Every write is a call of the system; an answer is some kilobytes. */
const WRITTEN_AT_ONCE = 64 * 1024

/** The lines of each chunk that comes in. */
async function* linesOf(file: string | undefined, io: Io): AsyncGenerator<readonly (string | undefined)[]> {
  const isNamed = file !== undefined && file !== '-'
  const lines = new Lines()
  try {
    for await (const chunk of isNamed ? createReadStream(file) : io.input) yield lines.push(chunk)
  } catch (error) {
    throw unreadable(isNamed ? file : 'standard input', error as NodeJS.ErrnoException)
  }
  yield lines.end()
}

function answered(
  line: string | undefined,
  number: number,
  flags: Flags,
  io: Io,
  finder: Finder,
): { text: string; isBad: boolean } {
  let id: unknown
  try {
    const record = recordIn(line)
    id = record['id']
    const intake = intakeOf(rawIntake(record), finder, { keepUnknown: true })
    const explain = flags.explain === true
    const found = finder.answer(intake, { explain, now: io.now() })
    const individualAnswer = intake.individual ?? found.reading.wishes.individual
    const json = answerJson(found, finder.vocabulary, { now: today(io), explain, individualAnswer })
    return { text: jsonText(id === undefined ? json : { id, ...json }), isBad: false }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return {
      text: jsonText({ ...(id === undefined ? {} : { id }), line: number, error: error.message.replaceAll('\n', ' ') }),
      isBad: true,
    }
  }
}

function recordIn(line: string | undefined): Record<string, unknown> {
  if (line === undefined) throw new UsageError(`This line is longer than ${LONGEST_LINE} bytes. An intake is one line.`)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError('This line is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError('An intake is an object: {"need": "..."}')
  return value as Record<string, unknown>
}

const LISTS = ['need', 'identity', 'meets', 'days', 'language', 'access', 'without'] as const
const WORDS = ['wants', 'individual', 'near', 'time', 'cost'] as const
const NUMBERS = ['age', 'within', 'limit'] as const
const KNOWN: readonly string[] = ['id', ...LISTS, ...WORDS, ...NUMBERS]

function rawIntake(record: Readonly<Record<string, unknown>>): RawIntake {
  const problems: string[] = Object.keys(record)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => `There is no field "${key}".`)
  const raw: Record<string, unknown> = {}
  for (const key of KNOWN) {
    const value = record[key]
    if (value === undefined || value === null || key === 'id') continue
    const isList = (LISTS as readonly string[]).includes(key)
    if (isList && typeof value === 'string') raw[key] = [value]
    else if (
      isList
        ? Array.isArray(value) && value.every((each) => typeof each === 'string')
        : typeof value === 'string' || (typeof value === 'number' && (NUMBERS as readonly string[]).includes(key))
    )
      raw[key] = value
    else
      problems.push(
        `"${key}" takes ${isList ? 'a text or a list of texts' : (NUMBERS as readonly string[]).includes(key) ? 'a number' : 'a text'}.`,
      )
  }
  if (problems.length > 0) throw new UsageError(problems.join(' '))
  return raw as RawIntake
}
