/**
 * Characters that a reader cannot see but a terminal, a browser or an eye obeys: controls, bidi overrides, joiners,
 * fillers, line separators, tag characters, lone surrogates. Unicode's own classes, so that no list of ours goes stale.
 */
export const HIDDEN: RegExp =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu
