import type { Answer } from '../model/answer.ts'
import type { Intake } from '../model/intake.ts'
import { answerJson } from '../show/answer-json.ts'
import { jsonText } from '../show/json-text.ts'
import { safe } from '../show/safe.ts'
import { UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import type { Finder } from './finder.ts'
import { answerOnce, finderFor } from './finder-for.ts'
import type { Io } from './io.ts'
import { intakeOf, type RawIntake } from './options.ts'
import { readInput } from './read-input.ts'
import { today } from './today.ts'

/** The options as commander gives them. */
export interface Flags extends Omit<RawIntake, 'days'> {
  readonly day?: readonly string[]
  readonly data?: readonly string[]
  /** `false` = neither use nor keep a compiled form of `data`. */
  readonly cache?: boolean
  readonly json?: boolean
  readonly explain?: boolean
  readonly week?: boolean
  readonly input?: boolean
}

/** Answers at once when a need is given; asks when a person is at the terminal. */
export async function suggest(flags: Flags, io: Io): Promise<number> {
  if (flags.week === true && flags.json === true)
    throw new UsageError('--week is a table for people. With --json, every group has its times in group.times.')
  if (flags.need === undefined) {
    if (!canAsk(flags, io))
      throw new UsageError(
        'There is no need to read and nobody to ask. Give it with --need "words", or --need - for standard input; group-finder --help shows more.',
      )
    const { interview } = await import('./interview.ts')
    return interview(flags, io, await finderFor(flags, io))
  }
  const need = flags.need.includes('-')
    ? [...flags.need.filter((text) => text !== '-'), await readInput(io.input)]
    : flags.need
  return answerOnce(flags, io, (finder) => answer({ ...flags, need }, io, finder))
}

/** Both ends must be a terminal: input that is piped would answer the questions by accident. */
function canAsk(flags: Flags, io: Io): boolean {
  const isAutomated = io.env['CI'] !== undefined && io.env['CI'] !== '' && io.env['CI'] !== 'false'
  return flags.input !== false && io.input.isTTY === true && io.err.isTerminal && !isAutomated && flags.json !== true
}

/** Reads, matches and prints. */
export async function answer(flags: Flags, io: Io, finder: Finder): Promise<number> {
  const intake = intakeOf({ ...flags, days: flags.day }, finder)
  const nowhere = placeUnknown(intake, finder)
  const explain = flags.explain === true
  await finder.prepare(intake.need, { explain })
  const found = finder.answer(intake, { explain, now: io.now() })
  const individualAnswer = intake.individual ?? found.reading.wishes.individual
  const text = flags.json
    ? `${jsonText(answerJson(found, finder.vocabulary, { now: today(io), explain, individualAnswer }), io.out.isTerminal)}\n`
    : await (await import('./text-of.ts')).textOf(found, finder.vocabulary, io, {
        explain,
        week: flags.week === true,
        individualAnswer,
        limitAsked: intake.limit,
      })
  if (nowhere) await io.err.write(`${nowhere}\n`)
  await io.out.write(text)
  return codeFor(found)
}

/** A place that neither the map nor any listing knows is said: its distance counts for nothing. */
function placeUnknown({ near }: Intake, { directory }: Finder): string | undefined {
  if (near === undefined || near.latitude !== undefined) return undefined
  const isListed = near.words.split(/[\s,./()-]+/).some((word) => word.length > 2 && directory.words.find(word) >= 0)
  return isListed
    ? undefined
    : `No place called "${safe(near.words)}" is known here, so distance was not used. Give a ZIP code or "City, ST".`
}

export function codeFor({ suggestions }: Answer): number {
  return suggestions.length > 0 ? EXIT.suggested : EXIT.noneFits
}
