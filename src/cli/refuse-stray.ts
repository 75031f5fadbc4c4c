import { didYouMean } from '../directory/did-you-mean.ts'
import { UsageError } from './errors.ts'

/** A word that belongs to no option: a misspelt command, or part of a need without its quotes, which is not repeated. */
export function refuseStray(word: string, commands: readonly string[]): never {
  const guess = didYouMean(word, commands)
  throw new UsageError(
    guess
      ? `There is no command "${word}". Did you mean ${guess}?`
      : `A need goes after --need, in quotes when it has several words: --need "...". Commands: ${commands.join(', ')}.`,
  )
}
