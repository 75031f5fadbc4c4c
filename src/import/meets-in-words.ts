import { MEETS, type Meets } from '../model/group.ts'

const WAYS: Readonly<Record<Meets, RegExp>> = {
  'in-person': /\bin[- ]person\b|\bface[- ]to[- ]face\b|\bf2f\b|\bon[- ]?site\b|\bphysical\b|\bhybrid\b/i,
  online: /\bonline\b|\bvirtual(?:ly)?\b|\bzoom\b|\bvideo\b|\btele-?health\b|\bhybrid\b|\bweb\b|\bremote(?:ly)?\b/i,
  phone: /\b(?:tele)?phone\b|\bconference call\b|\bdial[- ]in\b|\bby call\b/i,
}
/** "no longer online", "not in person": the words then say what it is not. */
const DENIED = /\bno\b|\bnot\b|\bwithout\b|n['’]t\b/i

/** Ways of meeting that words name; none when they deny any. */
export function meetsInWords(text: string): Meets[] {
  if (DENIED.test(text)) return []
  return (Object.keys(MEETS) as Meets[]).filter((way) => WAYS[way].test(text))
}
