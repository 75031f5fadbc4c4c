import type { Interview } from './answers.ts'

/**
 * The command that repeats the interview, quoted for a shell.
 *
 * The need is left out and read from standard input instead: a shell keeps what is typed into it.
 */
export function commandFor(answers: Interview): string {
  const options: readonly (readonly [flag: string, value: string | number | readonly string[] | undefined])[] = [
    ['identity', answers.identity],
    ['wants', answers.wants],
    ['individual', answers.individual],
    ['age', answers.age],
    ['near', answers.near],
    ['meets', answers.meets],
    ['day', answers.days],
    ['time', answers.time],
    ['cost', answers.cost],
    ['language', answers.language],
    ['without', answers.without],
  ]
  const words = options.flatMap(([flag, value]) => listOf(value).map((one) => option(flag, one)))
  return ['group-finder --need -', ...words].join(' ')
}

function listOf(value: string | number | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value
}

/** A value that begins with a dash would be taken for an option: a southern latitude is one. */
function option(flag: string, value: string): string {
  return value.startsWith('-') ? `--${flag}=${quoted(value)}` : `--${flag} ${quoted(value)}`
}

function quoted(value: string): string {
  return /^[\w.,:/@+-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`
}
