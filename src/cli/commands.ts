import type { Command } from 'commander'
import { HELP } from './help.ts'
import type { Io } from './io.ts'
import type { Flags } from './suggest.ts'

/** Everything but suggesting groups. */
export function addCommands(program: Command, io: Io, finish: (code: number) => void): void {
  const globals = (command: Command): Flags => command.optsWithGlobals()
  program
    .command('show <id>')
    .description('one group, whole')
    .action(async (id: string, _: unknown, command: Command) =>
      finish(await (await import('./show.ts')).show(id, globals(command), io)),
    )
  program
    .command('list')
    .description('every group of the directory')
    .option('--output <form>', 'text | csv | json | ndjson | hsds')
    .action(async (_: unknown, command: Command) =>
      finish(await (await import('./list.ts')).list(globals(command), io)),
    )
  program
    .command('concerns [words...]')
    .description('the concerns that are understood, narrowed by words')
    .action(async (words: string[], _: unknown, command: Command) =>
      finish(await (await import('./concerns.ts')).concerns(words.join(' '), globals(command), io)),
    )
  program
    .command('check [files...]')
    .description('every problem of a directory with its place, and listings without a contact or likely doubled')
    .option('--older-than <age>', 'name the listings that were read before that: 12mo, 90d, 1y')
    .action(async (files: string[], _: unknown, command: Command) =>
      finish(await (await import('./check.ts')).check(files, globals(command), io)),
    )
  program
    .command('batch [file]')
    .description('one intake a line (NDJSON) in, one answer a line out')
    .action(async (file: string | undefined, _: unknown, command: Command) =>
      finish(await (await import('./batch.ts')).batch(file, globals(command), io)),
    )
  program
    .command('import <format> <file>')
    .description('listings of a meeting feed, a 211 export or a spreadsheet, as a directory of groups')
    .option('-o, --output <file>', 'the file to make: .yaml, or .ndjson for many; never over work done by hand')
    .option('--into <file>', 'a file to bring up to date: ids and what was edited by hand stay')
    .option('--force', 'replace the file whatever it holds; with --into, remove however many groups are gone')
    .option('--fellowship <name>', 'whose meetings: aa, al-anon, na ...; required for meeting-guide')
    .option('--formats <file>', "the formats of a BMLT server, for its meetings' codes")
    .option('--map <pairs...>', 'names of columns: "Group title=name"')
    .option('--keep-links', 'keep public meeting links, without their pass codes')
    .option('--report <file>', 'what was read, kept, merged and skipped, as JSON')
    .addHelpText('after', HELP.import)
    .action(async (format: string, file: string, _: unknown, command: Command) =>
      finish(await (await import('./import.ts')).importFeed(format, file, globals(command), io)),
    )
}
