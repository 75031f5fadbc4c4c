import { anyOf } from '../model/any-of.ts'
import { dayMeant } from './day-meant.ts'
import { eachToken, respelt, type Token } from './tokenize.ts'

/** The short forms of notes, folded, with the word each is short for. */
export type Shorthand = Readonly<Record<string, string>>

const APOSTROPHE = /['’]/

/** Words as their writer would have spelt them with more time: "grp" is a group wherever the vocabulary says group. */
export function spelledOut(tokens: readonly Token[], shorthand: Shorthand): Token[] {
  return eachToken(tokens, (token) => {
    const partner = partnerMeant(tokens, token)
    if (partner !== undefined) return respelt(token, partner)
    const day = dayMeant(tokens, token)
    if (day !== undefined) return respelt(token, day)
    if (token.text === 'AA' && isOfPeople(tokens, token)) return respelt(token, 'afroamerican')
    if (token.folded === 'there' && isSomebody(tokens[token.index + 1])) return respelt(token, 'theyre')
    if (token.folded === '2' && BEFORE_TO.has(tokens[token.index - 1]?.folded ?? '')) return respelt(token, 'to')
    const marked = APOSTROPHE.test(token.text) ? shorthand[token.text.toLowerCase().replace('’', "'")] : undefined
    const word = marked ?? wordOf(token.folded, shorthand)
    return word === token.folded ? token : respelt(token, word)
  })
}

/** Behind these, "2" is no number: "addicted 2 amazon", "how 2 stop". */
const BEFORE_TO = anyOf('addicted how going trying talk talking used able listen ready scared afraid mean mad')

/** What people are, and no place is: "my kid just told me there trans". */
const WHAT_PEOPLE_ARE = anyOf(
  'trans transgender gay bi bisexual queer lesbian nonbinary depressed suicidal autistic addicted pregnant bipolar anxious',
)

function isSomebody(next: Token | undefined): boolean {
  return next !== undefined && next.before === 'none' && WHAT_PEOPLE_ARE.has(next.folded)
}

const YEARS_AND_SEX = /^\d{1,3}\s?(?:yo)?[mf]$/
const SEX = /^(?:male|female|man|woman|m|f|boy|girl|teen)$/
/** Beside these, AA is the fellowship. */
const OF_DRINKING = anyOf(
  'alcohol alcoholic alcoholism etoh drink drinks drinking drank drunk sober sobriety sponsor meeting meetings step steps relapse relapsed relapses beer beers wine vodka na dui dwi aud',
)

/** "63F, AA, widowed", "55 AA male": of what people somebody is, in a note that says nothing of drinking. */
function isOfPeople(tokens: readonly Token[], { index, before }: Token): boolean {
  const [last, next] = [tokens[index - 1], tokens[index + 1]]
  const isMale = next !== undefined && next.before === 'none' && SEX.test(next.folded)
  const isListed = before === 'comma' && next?.before !== 'none' && YEARS_AND_SEX.test(last?.folded ?? '')
  return isMale || (isListed && !tokens.some(({ folded }) => OF_DRINKING.has(folded)))
}

/** The word that a folded one is short for, or itself. */
export function wordOf(folded: string, shorthand: Shorthand): string {
  return Object.hasOwn(shorthand, folded) ? shorthand[folded]! : folded
}

const PARTNERS: Readonly<Record<string, string>> = {
  H: 'husband',
  "H's": 'husband',
  W: 'wife',
  "W's": 'wife',
  h: 'husband',
  "h's": 'husband',
  w: 'wife',
  "w's": 'wife',
}
/** What a person does or is; behind "H" for heroin, and behind a name's initial, stands something else. */
const DOES = anyOf(
  'is was has had died dies left leaves drinks drank drinking uses used using gambles gambled reports states says denies wants cheated hid hides ' +
    'moved filed now recently works lost wont refuses does did gets got goes keeps started stopped relapsed hits hit yells dx dxd struggles sober',
)
const STANDS = anyOf('in on')
/** Behind these, "H" is no drug: "cares for H", "her H", "seen w/ H". */
const LEADS = /(?:^|\s)(?:car(?:es|ed|ing) for|her|his|pts|clts|cts|by|with|w|w\/|seen with|late|ex) $/
const BEFORE_INITIAL = anyOf('mr mrs ms dr miss')

/** "H hid it", "78M, w died", "W (BP I)": how notes shorten a husband and a wife, where "w" is not "with". */
function partnerMeant(tokens: readonly Token[], { text, index, before }: Token): string | undefined {
  const partner = PARTNERS[text.replace('’', "'")]
  if (partner === undefined) return undefined
  if (text.length > 1) return partner
  const next = tokens[index + 1]
  if (next === undefined || (before === 'none' && BEFORE_INITIAL.has(tokens[index - 1]?.folded ?? ''))) return undefined
  if (next.before === 'open') return text === 'H' || before !== 'none' ? partner : undefined
  const lead = tokens.slice(Math.max(0, index - 2), index).map(({ folded }) => folded)
  // "34F, H AUD."
  const isSmall = text === 'w' || text === 'h'
  const isTold = !isSmall && ((before !== 'none' && next.before === 'none') || LEADS.test(`${lead.join(' ')} `))
  if (isTold) return partner
  // "5 h a day", "uses h": only where it begins something is a small one somebody.
  if (text === 'h' && before === 'none')
    return LEADS.test(`${lead.join(' ')} `) && !/^(?:w|w\/|with|by)$/.test(lead.at(-1)!) ? partner : undefined
  if (text === 'h' && /^(?:w\/|with)$/.test(next.folded)) return partner
  const goesOn = DOES.has(next.folded) || (!isSmall && STANDS.has(next.folded))
  return next.before === 'none' && goesOn ? partner : undefined
}
