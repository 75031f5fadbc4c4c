import { textOf } from './text-of.ts'

const LONGEST_LINK = 2000

/** A web address that can be printed; undefined when it is none. Our own words would be a worse guess than none. */
export function linkOf(value: unknown): string | undefined {
  const text = textOf(value, LONGEST_LINK)
  if (text === undefined || !/^https?:\/\/\S+$/i.test(text)) return undefined
  try {
    const { protocol, hostname, username, password, href } = new URL(text)
    if (!hostname.includes('.') || username !== '' || password !== '') return undefined
    return protocol === 'http:' || protocol === 'https:' ? href : undefined
  } catch {
    return undefined
  }
}

const PASS_CODE = /^(?:pwd|pass(?:word|code)?|tk|pin)$/i

export function hasPassCode(link: string): boolean {
  return URL.canParse(link) && [...new URL(link).searchParams.keys()].some((name) => PASS_CODE.test(name))
}

/** The link without a pass code in it: `?pwd=`, which lets anyone in who holds it. */
export function withoutPassCode(link: string): string {
  const url = new URL(link)
  for (const name of [...url.searchParams.keys()]) if (PASS_CODE.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}
