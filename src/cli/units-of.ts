import type { Units } from '../show/distance-words.ts'
import type { Io } from './io.ts'

/** Where roads are signed in miles: the United States, the United Kingdom, Liberia, Myanmar. */
const IN_MILES: ReadonlySet<string> = new Set(['US', 'GB', 'LR', 'MM'])

/** `en_US.UTF-8`, `de_DE`, `sr_RS@latin`: the country stands after the first underscore. */
const COUNTRY = /^[a-z]{2,3}_([A-Z]{2})(?:[.@]|$)/

/** What the locale measures in; a locale without a country (C, POSIX, en) says nothing, and miles are the default here. */
export function unitsOf(env: Io['env']): Units {
  const locale = ['LC_ALL', 'LC_MEASUREMENT', 'LANG'].map((name) => env[name]).find((value) => value)
  const country = COUNTRY.exec(locale ?? '')?.[1]
  return country === undefined || IN_MILES.has(country) ? 'miles' : 'kilometers'
}
