import type { Answer } from '../model/answer.ts'
import type { Because, Question, ReadingItem, ReadingKind } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { concernLabel } from './labels.ts'
import type { Page } from './page.ts'
import { joined, listed, quoted, type Safe, safe, say } from './safe.ts'
import { wrap } from './wrap.ts'

const BECAUSE: Record<Because, Safe> = {
  negated: say`the words say no`,
  history: say`it is in the past`,
  'family-history': say`it runs in the family`,
  reported: say`someone else says so`,
  'someone-else': say`it is someone else's`,
  hypothetical: say`it is a worry or a maybe`,
  ambiguous: say`it may mean several things`,
}

const KINDS: Record<ReadingKind, Safe> = {
  concern: say``,
  identity: say`Identity: `,
  age: say`Age: `,
  wish: say`Wish: `,
  decline: say`Declines: `,
}

function itemText(item: ReadingItem, explain: boolean): Safe {
  const { kind, label, words, readAs, used, because } = item
  const what = say`${KINDS[kind]}${safe(label)}`
  const from = readAs === undefined ? say`from ${quoted(words)}` : say`read ${quoted(words)} as ${quoted(readAs)}`
  const why = because === undefined ? say`` : say`; ${BECAUSE[because]}`
  const rule = explain ? say` [${safe(item.how)}; need ${item.need + 1}; rule ${safe(item.rule)}]` : say``
  return used ? say`${what} (${from})${rule}` : say`Set aside: ${what} (${from}${why})${rule}`
}

/** What was understood and what was set aside, so that the clinician can correct it. */
export function readAsText(items: readonly ReadingItem[], page: Page, explain: boolean): readonly Safe[] {
  const { width, paint } = page
  if (items.length === 0) return []
  const inOrder = [...items.filter(({ used }) => used), ...items.filter(({ used }) => !used)]
  const lines = new Set(inOrder.map((item) => itemText(item, explain)))
  return [paint.heading(say`Read as:`), ...[...lines].flatMap((line) => wrap(line, width, 2, 4))]
}

export function questionText({ words, ask, options }: Question, vocabulary: Vocabulary, page: Page): readonly Safe[] {
  const labels = options.map((id) => concernLabel(id, vocabulary))
  const may = labels.length === 0 ? say`is not clear` : say`may mean ${listed(labels, 'or')}`
  return wrap(say`To ask: ${quoted(words)} ${may}. ${safe(ask)}`, page.width, 0, 2)
}

export function unreadText(unread: readonly string[], page: Page): readonly Safe[] {
  if (unread.length === 0) return []
  return wrap(say`Not understood: ${joined(unread.map(quoted), ', ')}.`, page.width, 0, 2)
}

/** Nothing was understood, or a question must be settled first: say so, and offer what comes nearest. */
export function nothingReadText({ questions, nearest }: Answer, vocabulary: Vocabulary, page: Page): readonly Safe[] {
  const { width, paint } = page
  const lines = [
    ...wrap(
      questions.length > 0
        ? say`No group is suggested until this is settled. Ask, then say it in other words.`
        : say`No concern was understood in this need, so no group is suggested. Say it in other words, or pick a concern from the list: group-finder concerns`,
      width,
    ).map(paint.heading),
  ]
  if (nearest.length === 0) return lines
  const offers = nearest.map((id) => say`${concernLabel(id, vocabulary)} (${safe(id)})`)
  return [...lines, say`Nearest concerns:`, ...offers.flatMap((offer) => wrap(say`- ${offer}`, width, 2, 4))]
}
