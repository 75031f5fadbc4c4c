import { type Safe, safe, say } from './safe.ts'

/** A plain host: no user name before it and no letters that look like others, as in a forged address. */
const WEB = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][!-~]*)?$/i
const MAIL = /^(?:mailto:)?[!-?A-~]+@[a-z0-9.-]+\.[a-z0-9-]+$/i
const TELEPHONE = /^tel:[+\d][\d().+ -]*$/i

/** A link or an address as it stands when it looks like one, else made visible and marked. */
export function linkText(text: string): Safe {
  const ordinary = WEB.test(text) || MAIL.test(text) || TELEPHONE.test(text)
  return ordinary ? safe(text) : say`${safe(text)} (odd link)`
}
