import { afterResults } from '../ask/after-results.ts'
import type { Interview } from '../ask/answers.ts'
import { askInterview } from '../ask/ask-interview.ts'
import { commandFor } from '../ask/command-for.ts'
import { inquirerAsker } from '../ask/inquirer-asker.ts'
import { groupText } from '../show/group-text.ts'
import { safe } from '../show/safe.ts'
import { UsageError } from './errors.ts'
import type { Finder } from './finder.ts'
import type { Io } from './io.ts'
import { onInterrupt } from './on-interrupt.ts'
import { intakeOf } from './options.ts'
import { pageWithNext } from './page-of.ts'
import { spotOf } from './spot-of.ts'
import { answer, type Flags } from './suggest.ts'
import { whenOf } from './when-of.ts'

/** Asks, answers, and goes on until the person is done; ends with the command that repeats it. */
export async function interview(flags: Flags, io: Io, finder: Finder): Promise<number> {
  const closing = new AbortController()
  const stopListening = onInterrupt(() => closing.abort())
  try {
    const asker = inquirerAsker({ input: io.input, output: io.prompts, closing: closing.signal })
    return await converse(asker, flags, io, finder)
  } finally {
    stopListening()
  }
}

type Asker = ReturnType<typeof inquirerAsker>

async function converse(asker: Asker, flags: Flags, io: Io, finder: Finder): Promise<number> {
  const context = {
    vocabulary: finder.vocabulary,
    languages: finder.directory.languages.names,
    approaches: finder.directory.approaches.names,
    readNeed: finder.read,
    placeProblem,
    safe,
  }
  let answers = await askInterview(asker, context, known(flags, finder))
  for (;;) {
    const given: Flags = { ...flags, ...(answers as Flags), ...whenGiven(flags, answers) }
    const code = await answer(given, io, finder)
    const intake = intakeOf({ ...given, days: given.day }, finder)
    const { suggestions } = finder.answer(intake, { now: io.now() })
    const next = await afterwards(
      asker,
      finder,
      io,
      suggestions.map(({ group: { id, name } }) => ({ id, name })),
    )
    if (next === 'quit') {
      await io.err.write(`To ask the same again: ${safe(commandFor(answers))}\n`)
      return code
    }
    answers = await askInterview(asker, context, answers)
  }
}

async function afterwards(
  asker: Asker,
  finder: Finder,
  io: Io,
  suggestions: readonly { id: string; name: string }[],
): Promise<'quit' | 'change'> {
  for (;;) {
    const next = await afterResults(asker, suggestions, safe)
    if (next.kind !== 'details') return next.kind
    const group = finder.directory.group(finder.directory.indexOf(next.id))
    await io.out.write(groupText(group, finder.vocabulary, await pageWithNext(io.out, io, [group])))
  }
}

/** What the flags say already is not asked again. */
function known(flags: Flags, finder: Finder): Interview {
  const { need: _, near, ...intake } = intakeOf({ ...flags, need: ['-'], days: flags.day }, finder)
  const { limit: __, within: ___, access: ____, days, time, slots, ...answers } = intake
  const when = slots !== undefined || typeof time === 'object' ? {} : { ...(days && { days }), ...(time && { time }) }
  return { ...answers, ...(near && { near: near.words }), ...when }
}

/** Hours, and days that have each their own time, are no answers of a list: they stand until days or a time are chosen. */
function whenGiven({ day, time }: Flags, answers: Interview): Pick<Flags, 'day' | 'time'> {
  const { days, time: part } = answers
  if (days === undefined && part === undefined && isBeyondLists(day, time)) return {}
  return { day: days ?? [], time: part }
}

function isBeyondLists(day: Flags['day'], time: Flags['time']): boolean {
  const when = whenOf(day, time)
  return when.slots !== undefined || typeof when.time === 'object'
}

function placeProblem(place: string): string | undefined {
  try {
    spotOf(place)
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}
