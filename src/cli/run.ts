import { Command, CommanderError } from 'commander'
import { assets } from './assets.ts'
import { commandFirst } from './command-first.ts'
import { DirectoryError, UsageError } from './errors.ts'
import { EXIT } from './exit-codes.ts'
import { HELP } from './help.ts'
import type { Io } from './io.ts'
import type { Flags } from './suggest.ts'

/** Commands are made, which takes a while, when one of them is named or help is asked for. */
const COMMANDS: readonly string[] = ['show', 'list', 'concerns', 'check', 'batch', 'import']
const HELP_WORDS: readonly string[] = ['help', '--help', '-h']

/** Runs one command line. Resolves to the exit code; an unknown failure rejects and keeps its stack. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.suggested
  const program = await commandLine(args, io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(commandFirst(args, program.options, [...COMMANDS, 'help']), { from: 'user' })
  } catch (error) {
    code = await report(error, io)
  }
  // Help and version are written without waiting.
  await io.out.write('')
  const failure = io.out.failure
  if (failure === 'closed') return EXIT.suggested
  if (failure !== undefined) {
    await io.err.write(`The answer could not be written: ${failure.message}.\n`)
    return EXIT.couldNotRun
  }
  return code
}

async function commandLine(args: readonly string[], io: Io, finish: (code: number) => void): Promise<Command> {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  const program = new Command('group-finder')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out.write(text),
      writeErr: (text) => void io.err.write(text),
      getOutHelpWidth: () => io.out.columns || 80,
      getErrHelpWidth: () => io.err.columns || 80,
    })
    .description(
      'Suggests groups that fit the person at intake, says why, what to check first and what the next step is.',
    )
    .addHelpText('before', HELP.before)
    .addHelpText('after', HELP.after)
    .option('--version', 'output the version number')
    .option('-n, --need <text>', 'words, a concern or an ICD-10-CM code; repeatable; "-" reads standard input', collect)
    .option('-i, --identity <who...>', 'whom the group should center on; words are understood ("trans woman")')
    .option('-w, --wants <what>', 'skills | connection | either')
    .option('--individual <answer>', 'yes | no | already: open to individual therapy as well?')
    .option('-a, --age <years>', 'age of the person who would attend')
    .option('--near <place>', 'postal code, "City, ST" or lat,lon')
    .option('--within <miles>', 'how far is too far, for groups that meet in person; or "15 km"')
    .option('--meets <how...>', 'in-person | online | phone')
    .option('--day <day...>', 'days that are possible: tue, weekends, "tue evening"')
    .option('--time <when>', 'morning | midday | evening | night, or "after 5 pm"')
    .option('--language <tag...>', 'language of the group: es, or Spanish')
    .option('--cost <limit>', 'free | low')
    .option('--access <what...>', 'wheelchair, asl, childcare ...')
    .option('--without <what...>', 'what the person declines: 12-step, faith-based, online ...')
    .option('-l, --limit <n>', 'how many groups to suggest (5)')
    .option('-d, --data <path...>', 'the directory to search: files or folders')
    .option('--no-cache', 'neither use nor keep a compiled form of --data')
    .option('--json', 'the answer as one JSON document')
    .option('--week', 'the suggestions on a week, Monday to Sunday, as well')
    .option('--explain', 'what each word did, and every group left out with the reason')
    .option('--no-input', 'never ask')
    .helpCommand(true)
    .action(async (flags: Flags, { args }: Command) => {
      if (args.length > 0) return (await import('./refuse-stray.ts')).refuseStray(args[0]!, COMMANDS)
      finish(await (await import('./suggest.ts')).suggest(flags, io))
    })
  if (args.some((arg) => COMMANDS.includes(arg) || HELP_WORDS.includes(arg)))
    (await import('./commands.ts')).addCommands(program, io, finish)
  program.on('option:version', () => {
    void io.out.write(`${assets.version()}\n`)
    throw new CommanderError(0, 'commander.version', '')
  })
  // Set last, because commands inherit it: only here does a stray word get an answer of ours.
  return program.allowExcessArguments(true)
}

async function report(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.suggested : EXIT.couldNotRun
  if (error instanceof UsageError || error instanceof DirectoryError) {
    const { safe } = await import('../show/safe.ts')
    for (const line of error.message.split('\n')) await io.err.write(`${safe(line)}\n`)
    return EXIT.couldNotRun
  }
  if (error instanceof Error && error.name === 'Cancelled') return EXIT.cancelled
  if (error instanceof Error && error.name === 'EndOfInput') {
    await io.err.write(
      'The input ended before the questions did. Give the need with --need, or --need - for standard input.\n',
    )
    return EXIT.couldNotRun
  }
  throw error
}
