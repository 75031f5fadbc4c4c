/** The concern of the bereaved, by the class of words that tell the cause. */
export const BY_CAUSE: Readonly<Record<string, string>> = {
  'by-suicide': 'grief-suicide',
  'by-overdose': 'grief-overdose',
  'by-homicide': 'grief-homicide',
  'by-pregnancy': 'pregnancy-infant-loss',
  // Beside a word for the death itself: "overdosed and they couldn't bring him back".
  overdosed: 'grief-overdose',
}
export const ALL_CAUSES: readonly string[] = Object.keys(BY_CAUSE)
/** Those that tell of a death by themselves. */
export const CAUSES: readonly string[] = ALL_CAUSES.filter((cause) => cause !== 'overdosed')
