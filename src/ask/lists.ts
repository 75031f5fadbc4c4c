import { MEETS } from '../model/group.ts'
import type { InterviewContext } from './context.ts'
import type { Listed } from './narrow.ts'
import type { ListName } from './questions.ts'

/** A place to look is no kind of group, so nobody declines it. */
const NOT_AN_APPROACH = 'directory'

/** Spoken most in homes in the United States; a language no listing names can still be asked for. */
const COMMON_LANGUAGES = ['en', 'es', 'zh', 'tl', 'vi', 'ar', 'fr', 'ko', 'ru', 'pt', 'ht', 'hi', 'fa', 'hy', 'ja']

export function listOf(name: ListName, context: InterviewContext): readonly Listed[] {
  switch (name) {
    case 'identities':
      return [...context.vocabulary.identities.values()].map(asListed)
    case 'languages':
      return languages([...COMMON_LANGUAGES, ...context.languages])
    case 'declinable': {
      const approaches = context.approaches.filter((approach) => approach !== NOT_AN_APPROACH)
      const ways = Object.entries(MEETS).map(([value, label]) => ({ value, label, terms: [] }))
      return [...approaches.map((value) => ({ value, label: value, terms: [] })), ...ways]
    }
  }
}

export function concernList({ vocabulary }: InterviewContext): readonly Listed[] {
  return [...vocabulary.concerns.values()].map(asListed)
}

/** The words a value of a list is shown by; a person's own words stand for themselves. */
export function labelIn(list: readonly Listed[], value: string): string {
  return list.find((item) => item.value === value)?.label ?? value
}

function asListed(item: { readonly id: string; readonly label: string; readonly terms: readonly string[] }): Listed {
  return { value: item.id, label: item.label, terms: item.terms }
}

function languages(tags: readonly string[]): readonly Listed[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  return [...new Set(tags)].map((value) => ({ value, label: nameOf(value, names), terms: [value] }))
}

/** A directory may hold a tag that is none; it is shown as it stands. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
