/** As grep's: found, not found, could not run; and what shells give to a command that was interrupted. */
export const EXIT = { suggested: 0, noneFits: 1, couldNotRun: 2, cancelled: 130 } as const
