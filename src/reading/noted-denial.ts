import type { Passage } from './passage.ts'
import type { Token } from './tokenize.ts'

/** Words from a question that was asked to its answer. */
const REACH = 7

/** How notes deny beside a trouble instead of in a sentence: by an answer, or by a minus. The words that do. */
export function notedDenial(passage: Passage, first: number, last: number): string | undefined {
  return answeredNo(passage, last) ?? answered(passage, last) ?? signed(passage, first, last)
}

/** What notes answer a heading with, a question, and what stands right before it. */
const UNDER_HEADING = /^(?:denied|denies|negative|neg|none|absent|no|nil|never)$/
const TO_QUESTION = /^(?:denied|denies|negative|neg|none|absent|nil)$/
const RIGHT_BEHIND = /^(?:none|absent|nil)$/

const ASKING_MARK = /[?–—]| - /

/** "SI/HI: denied", "ETOH? Denies.", "gambling - none", "AVH none", "cutting x 0": the answer to what stands before it. */
function answered(passage: Passage, last: number): string | undefined {
  const { tokens, clauses, need } = passage
  const endsAt = (index: number): boolean => (tokens[index + 1]?.before ?? 'stop') !== 'none'
  const next = tokens[last + 1]
  if (next?.before === 'none') {
    if (RIGHT_BEHIND.test(next.folded) && endsAt(last + 1)) return passage.words(last + 1, last + 1)
    if (next.folded === 'x' && tokens[last + 2]?.folded === '0') return passage.words(last + 1, last + 2)
  }
  const answer = tokens[clauses.indexOf(clauses[last]! + 1)]
  if (answer === undefined) return undefined
  const mark = need.slice(tokens[answer.index - 1]!.end, answer.start)
  const isUnderHeading = mark.includes(':') && (UNDER_HEADING.test(answer.folded) || answer.text === 'N')
  const isToQuestion = ASKING_MARK.test(mark) && TO_QUESTION.test(answer.folded) && endsAt(answer.index)
  return isUnderHeading || isToQuestion ? answer.text : undefined
}

const NONE = /^(?:none|nope|never|no)$/

const SAYS = /^(?:said|say|says|answered)$/

const THEM = /^(?:him|her|them)$/

/** "My doctor asked if I was suicidal and I said no": the answer follows its question. */
function answeredNo(passage: Passage, last: number): string | undefined {
  const { tokens } = passage
  // "Asked about suicidal thoughts. None."
  const next = isParted(tokens[last + 1]) ? last + 1 : last + 2
  const isAlone = isParted(tokens[next]) && (tokens[next + 1]?.before ?? 'stop') !== 'none'
  if (isAlone && NONE.test(tokens[next]!.folded)) return passage.words(next, next)
  const isAsked = (): boolean => tokens.some(({ stem, index }) => stem === 'ask' && index < last)
  for (let index = last + 1; index <= last + REACH && index < tokens.length; index++) {
    if (tokens[index]!.before === 'stop') return undefined
    const isNo = tokens[index]!.folded === 'no' && (tokens[index + 1]?.before ?? 'stop') !== 'none'
    const before = tokens[index - 1]!.folded
    // "The voices tell me to jump and I tell them no" answers no question.
    const isAnswer = SAYS.test(before) || (THEM.test(before) && isAsked())
    if (isNo && isAnswer) return passage.words(index, index)
  }
  return undefined
}

function isParted(token: Token | undefined): boolean {
  return token !== undefined && token.before !== 'none'
}

const MINUS_BEHIND = /^ ?\(-\)\s*(?:[,;.)]|$)/

const MINUS_AHEAD = /\(-\) ?$/

const DASH_BEHIND = /^ ?-(?=\s*(?:[,;.)]|$))/

const DASH_AHEAD = /(?:^|[\s,;])-$/

/** "SI -, HI -", "(-) SI", "-HI": a note's minus. Without brackets before plain words it begins a list. */
function signed({ need, tokens }: Passage, first: number, last: number): string | undefined {
  const behind = need.slice(tokens[last]!.end)
  const ahead = need.slice(0, tokens[first]!.start)
  if (MINUS_BEHIND.test(behind) || MINUS_AHEAD.test(ahead)) return '(-)'
  if (!tokens[first]!.upper) return undefined
  return DASH_BEHIND.test(behind) || DASH_AHEAD.test(ahead) ? '-' : undefined
}
