/** The direction of harm, and danger, are never told from the likeness of words. */
export const NEVER_GUESSED: ReadonlySet<string> = new Set([
  'domestic-violence-caused-harm',
  'caused-sexual-harm',
  'suicidality',
  'suicide-attempt-survivor',
])
