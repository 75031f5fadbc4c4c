/** Concerns of danger to the client's own life, which a classifier of its own looks for. */
export const OF_DANGER: readonly string[] = ['suicidality', 'suicide-attempt-survivor']

/** Harm that the client did. */
export const OF_HARM_DONE: readonly string[] = ['domestic-violence-caused-harm', 'caused-sexual-harm']

/** The direction of harm, and danger, are never told from the likeness of words. */
export const NEVER_GUESSED: ReadonlySet<string> = new Set([...OF_HARM_DONE, ...OF_DANGER])

/** Asked where the words tell of harm and leave its direction open. */
export const WHO_WAS_HARMED =
  'Who was harmed, and who did the harm? Groups for the one and programs for the other are never shown together.'
