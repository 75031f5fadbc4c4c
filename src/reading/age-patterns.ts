import { IN_WORDS, NO_YEARS, TELLS_IN_WORDS } from './years.ts'

/** "Maria Lopez, 34, with ...": a text, because Node opens Unicode's tables for a literal at every start. */
const NAME_AND_AGE = String.raw`^\s*(?!(?:i|we)\b)[\p{L} ]{3,24},\s*(\d{2})(?=\s*[,;.]|\s+(?:with|w\/|c\/o|and|who))`

/** What is told of the present after "at 35". */
const NOW = String.raw`(?=\s*,?\s+i(?:['\u2019]?m|['\u2019]ve)?\b(?!\s+(?:was|had|[a-z]+ed|lost|left|got|went|did|came|began|found|met|took|saw|became|knew|thought|kept|ran|fell|told|gave|made|hit|put|quit|used)\b))`
const PERSON = 'woman|man|girl|boy|gal|lady|lad|guy|bloke|fella|chap|gent|gentleman|widow|widower'
/** What people call themselves before they say how old they are. */
const SELF =
  'woman|man|girl|boy|gal|lady|lad|guy|dude|widow|widower|male|female|lesbian|gay|bi|bisexual|queer|trans|nonbinary|non-binary|nb|enby|vet|veteran|mom|mum|mother|dad|father|grandma|grandmother|grandpa|grandfather|single|married|divorced|widowed|retired|nurse|teacher|cop|student'
/** Whose years are told by the writer. */
const LOVED =
  'girl|boy|kid|child|husband|wife|partner|boyfriend|girlfriend|bf|gf|mother|mom|mum|father|dad|brother|sister|nephew|niece|cousin|grandmother|grandma|grandfather|grandpa'
const ABOUT = '(?:only|just|almost|nearly|about|around|roughly|barely|pushing|nearing|approaching|over)'

/** "67 AAF", "34WM": of what people somebody is, between the years and the sex. */
export const IN_CAPITALS: RegExp = /\b(\d\d)\s?(?:AA|W|B|H|L)(M|F)\b/g

/** "58M", "19 yo F", "34-year-old", "I'm 16", "I'm fifty-eight", "aged 45", "F, 34", "my 40th", ", 16,": of a text in lower case. */
const agePatterns = (inWords: string): readonly RegExp[] => [
  /\b(\d{1,3})\s*-?\s*(?:yo|y\.o\.?|y\/o|(?:yrs?|years?)[\s-]*(?:old|o)\b)\s*-?\s*(m|f|male|female)?\b/g,
  new RegExp(String.raw`\b(${inWords})[\s-]+years?[\s-]+old\b`, 'g'),
  /\b(\d{1,3})\s*(?:yrs?|years?)?\s*[-/]?\s*(m|f|male|female)\b/g,
  IN_CAPITALS,
  new RegExp(
    String.raw`\b(?:(?:client|clt|cl|ct|pt|patient|caller|student|stu|he|she)\s+is|s?he['\u2019]?s)\s+(?:${ABOUT}\s+)?(\d{2}|${inWords})\b${NO_YEARS}`,
    'g',
  ),
  /^\s*(?:pt|client)?\s*(\d{1,3})\s+(?:[a-z+]+\s+){1,2}(m|f|male|female|man|woman)\b/g,
  new RegExp(NAME_AND_AGE, 'gu'),
  /(?<!['’])\b(m|f|male|female)[\s,/]+(\d{1,3})\b/g,
  /(?:^|[.,;]\s+)(m|f)(\d{2})\b(?![-/\d])/g,
  new RegExp(
    String.raw`\b(?:i\s*['\u2019]?\s*a?m|(?<!\b(?:dx|dxd|diagnosed|onset|since|at|from|by|until|till)\s)aged?|turned|turning|just turned)\s+(?:${ABOUT}\s+|a\s+|an\s+)?(\d{1,3}|${inWords})\b(?![-\u2013]\d)${NO_YEARS}(?!\s+(?:the\s+(?:day|week|month|year|summer|night)|when)\b)`,
    'g',
  ),
  /\b(?:tengo|acabo de cumplir)\s+(\d{1,3})\s+a(?:\u00f1|n)os\b/g,
  /\bmy (\d\d)(?:st|nd|rd|th)(?= birthday\b|\s*[,.;!?]|\s+and\b|\s*$)/g,
  new RegExp(String.raw`(?:^|[.;,!?]\s+|\b(?:so|and|now|that|but)\s+)at\s+(\d\d|${inWords})${NOW}`, 'g'),
  new RegExp(
    String.raw`\b(?:alone|single|lonely|still|again|back|home|my life|grandmother|grandfather)\s+at\s+(\d\d|${inWords})\b${NO_YEARS}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:^|[.,;]\s+|\b(?:i['\u2019]?m|i am|as|being|can|for|got|have|is|about|with|a\s+client,?)\s+)a(?:\s+[a-z-]+){0,2}\s+(?:${PERSON})\s+of\s+(?:${ABOUT}\s+)?(\d\d|${inWords})\b${NO_YEARS}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:son|daughter|dtr|grandson|granddaughter|gdtr|stepson|stepdaughter)\s*,?\s+(?:(?:is|just turned|turned|turns)\s+)?(\d\d?)(?![-/\d])${NO_YEARS}|\bmy (?:son|daughter|boy|girl|kid)['\u2019]?s\s+(\d\d)(?=\s*[,.;])`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:my|our)\s+(?:(?:little|baby|older|younger|big|oldest|youngest)\s+)?(?:${LOVED})\s*(?:is|['\u2019]s|just turned)\s+(?:${ABOUT}\s+)?(\d\d?|${inWords})\b(?![-/\d])${NO_YEARS}`,
    'g',
  ),
  new RegExp(String.raw`\bnow\s+(\d\d|${inWords})(?=\s*(?:[,;.]|$))`, 'g'),
  new RegExp(String.raw`\b(?:pushing|nearing|approaching)\s+(\d\d|${inWords})\b${NO_YEARS}`, 'g'),
  /\b(?:pt|client|clt|cl|ct|patient|student|stu)\s*\((\d\d)[),;]/g,
  new RegExp(
    String.raw`(?:^|[.,;]\s+)(?:[a-z]+\s+){0,2}(?:${SELF})(?:\s+of\s+\w+)?\s*,?\s+(\d\d)(?![-/\d])${NO_YEARS}(?!\s*(?:yrs?|years?|wks?|mos?|x)\b)`,
    'g',
  ),
  new RegExp(String.raw`(?:^|[.,;]\s+)(\d\d)\s+(?:${PERSON}|dude)\b`, 'g'),
  /(?<![-\u2013/\d])\b(\d{1,3})\s*,\s*(m|f|male|female)\b(?=\s*(?:[,.;)]|$))/g,
  /\b(\d{1,3})\s*(?:yo|y\/o)\s+[a-z]+\s+\(?(m|f)\b\)?/g,
  /\b(\d{1,2})\s*(?:yo\s*)?(?:afab|amab|nb|enby|ftm|mtf)\b/g,
  // "How do I quit at 16".
  new RegExp(
    String.raw`\bhow (?:do|can|would|should|could|to)\b[^.?!]*? at (\d\d)\b(?!\s*(?:[ap]\.?m\b|[:%$/]))${NO_YEARS}`,
    'g',
  ),
  // "17 i dont think im a girl", "... lonely. 78 and can't get down my stairs".
  /^\s*(\d\d)\s+(?=i\b|im\b|i'm\b)/g,
  /(?:^|[.;]\s+)(\d\d)\s+(?=(?:and|n|&)\s)/g,
]

/** "Stepfather drinks, 16, nobody knows", "Nineteen, periods stopped": a number with a clause to itself. */
const barePattern = (inWords: string): RegExp =>
  new RegExp(String.raw`(?:^|[,;.]\s+)(\d\d|${inWords})(?=\s*(?:[,;.]\s|[,;.]?$))|^(${inWords})(?=\s+and\s)`, 'g')

export interface AgePatterns {
  readonly all: readonly RegExp[]
  /** The last of them. */
  readonly bare: RegExp
}

const patternsWith = (inWords: string): AgePatterns => {
  const bare = barePattern(inWords)
  return { all: [...agePatterns(inWords), bare], bare }
}

/** Most texts tell no number in words, and the words take half of what compiling all patterns takes. */
const NO_WORDS = '(?!)'
let inFigures: AgePatterns | undefined
let inWords: AgePatterns | undefined

/** The ways of telling an age that a text in lower case may have; a text without a number has none. */
export function agePatternsFor(text: string): AgePatterns | undefined {
  if (TELLS_IN_WORDS.test(text)) {
    inWords ??= patternsWith(IN_WORDS)
    return inWords
  }
  if (!/\d/.test(text)) return undefined
  inFigures ??= patternsWith(NO_WORDS)
  return inFigures
}
