import { nodeIo } from './io.ts'
import { run } from './run.ts'

/** The command line of this process; resolves to its exit code. */
export async function main(process: NodeJS.Process): Promise<number> {
  // The words of a need would stand in the process list for every user of the machine to see.
  process.title = 'group-finder'
  return run(process.argv.slice(2), nodeIo(process))
}
