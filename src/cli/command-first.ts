/** An option as commander describes it. */
export interface AnOption {
  readonly short?: string | undefined
  readonly long?: string | undefined
  /** A value follows it. */
  readonly required: boolean
  /** Several values may. */
  readonly variadic: boolean
}

/**
 * The command line with the command in front of the options that stood before it.
 *
 * An option that takes several values would take the command, and what belongs to it, as values of its own:
 * `--data na.yaml batch intakes.ndjson`.
 */
export function commandFirst(
  args: readonly string[],
  options: readonly AnOption[],
  commands: readonly string[],
): readonly string[] {
  const at = placeOfCommand(args, options, commands)
  if (at === undefined || at === 0) return args
  const [before, after] = [args.slice(0, at), args.slice(at + 1)]
  // What follows the two dashes is no option.
  const end = after.includes('--') ? after.indexOf('--') : after.length
  return [args[at]!, ...after.slice(0, end), ...before, ...after.slice(end)]
}

function placeOfCommand(
  args: readonly string[],
  options: readonly AnOption[],
  commands: readonly string[],
): number | undefined {
  let takesMore = false
  for (let at = 0; at < args.length && args[at] !== '--'; at++) {
    const arg = args[at]!
    if (arg.startsWith('-') && arg !== '-') {
      const option = options.find(({ short, long }) => arg === short || arg === long)
      takesMore = option?.variadic === true
      // The first value is one, whatever it looks like.
      if (option?.required) at++
    } else if (commands.includes(arg)) return at
    else if (!takesMore) return undefined
  }
  return undefined
}
