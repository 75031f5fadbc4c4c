import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { answerJson } from '../show/answer-json.ts'
import { jsonText } from '../show/json-text.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import type { Finder } from './finder.ts'
import { finderFor } from './finder-for.ts'
import type { Io } from './io.ts'
import { intakeOf, type RawIntake } from './options.ts'
import { today } from './page-of.ts'
import type { Flags } from './suggest.ts'
import { unreadable } from './unreadable.ts'

/** One intake a line in, one answer a line out, in order; a bad line is answered with its error and the rest goes on. */
export async function batch(file: string | undefined, flags: Flags, io: Io): Promise<number> {
  const finder = await finderFor(flags, io)
  let number = 0
  let code: number = EXIT.suggested
  for await (const line of linesOf(file, io)) {
    number++
    if (line.trim() === '') continue
    const { text, isBad } = answered(line, number, flags, io, finder)
    if (isBad) code = EXIT.couldNotRun
    await io.out.write(`${text}\n`)
    if (io.out.failure !== undefined) break
  }
  return code
}

async function* linesOf(file: string | undefined, io: Io): AsyncGenerator<string> {
  const isNamed = file !== undefined && file !== '-'
  const lines = createInterface({
    input: isNamed ? createReadStream(file) : io.input,
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  try {
    yield* lines
  } catch (error) {
    throw unreadable(isNamed ? file : 'standard input', error as NodeJS.ErrnoException)
  } finally {
    lines.close()
  }
}

function answered(
  line: string,
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

function recordIn(line: string): Record<string, unknown> {
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
