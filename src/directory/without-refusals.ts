/** One of these stands in every refusal: most summaries have none, and need no closer look. */
const MAY_REFUSE = /\bno\b|\bnot\b|n['’]t\b|\bcannot\b|\bclosed to\b|\bexcept|\brather than\b|\binstead of\b/i
const REFUSAL =
  /^\s*(?:but |and )?(?:no|not)\b|\bnot (?:for|suited|suitable|open|meant|intended|appropriate|the right|a (?:fit|place|group)|be right)\b|\b(?:does|do|is|are|will)(?:n['’]t| not) (?:take|accept|admit|serve|treat|include|cover|for|open|suited|meant)\b|\b(?:cannot|can['’]t|can not) (?:take|accept|admit|serve)\b|\bclosed to\b|\bexcept|\brather than\b|\binstead of\b/i
const CLAUSE = /[.;:!?()\u2013\u2014]/

/**
 * What a summary says of the group, without what the group is not: "for people who would like to cut back rather than
 * quit. Not suited to anyone who has had seizures" is about cutting back.
 */
export function withoutRefusals(summary: string): string {
  if (!MAY_REFUSE.test(summary)) return summary
  return summary
    .split(CLAUSE)
    .map((clause) => {
      const refusal = REFUSAL.exec(clause)
      return refusal === null ? clause : clause.slice(0, refusal.index)
    })
    .join('. ')
}
