/** Letters and punctuation of Latin scripts, of which none is hidden. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/

/** Nearly every text, which then needs no look into Unicode's tables: opening them takes longer than writing an answer. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/**
 * Characters that a reader cannot see but a terminal, a browser or an eye obeys: controls, bidi overrides, joiners,
 * fillers, line separators, tag characters, lone surrogates. Unicode's own classes, so that no list of ours goes stale;
 * a text, because a literal opens Unicode's tables at every start.
 */
const HIDDEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`

let hidden: RegExp | undefined

/** Every hidden character of a text. */
export function hiddenCharacters(): RegExp {
  hidden ??= new RegExp(HIDDEN, 'gu')
  return hidden
}
