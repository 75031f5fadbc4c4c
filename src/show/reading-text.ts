import type { Answer } from '../model/answer.ts'
import { BECAUSE, type Question, type ReadingItem, type ReadingKind } from '../model/reading.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { concernLabel } from './labels.ts'
import type { Page } from './page.ts'
import { joined, listed, quoted, type Safe, safe, say } from './safe.ts'
import { wrap } from './wrap.ts'

const KINDS: Record<ReadingKind, Safe> = {
  concern: say``,
  identity: say`Identity: `,
  age: say`Age: `,
  wish: say`Wish: `,
  decline: say`Declines: `,
}

function itemText(item: ReadingItem, explain: boolean): Safe {
  const { kind, label, used, because } = item
  const what = say`${KINDS[kind]}${safe(label)}`
  const why = because === undefined ? say`` : say`; ${safe(BECAUSE[because])}`
  const rule = explain ? say` [${safe(item.how)}; need ${item.need + 1}; rule ${safe(item.rule)}]` : say``
  return say`${used ? say`` : say`Set aside: `}${what} (${sourceOf(item)}${why})${rule}`
}

function sourceOf({ words, readAs, guessedFrom }: ReadingItem): Safe {
  if (guessedFrom !== undefined) return say`a guess from ${listed(guessedFrom.map(quoted), 'and')}`
  return readAs === undefined ? say`from ${quoted(words)}` : say`read ${quoted(words)} as ${quoted(readAs)}`
}

/** What was understood and what was set aside, so that the clinician can correct it. */
export function readAsText(items: readonly ReadingItem[], page: Page, explain: boolean): readonly Safe[] {
  const { width, paint } = page
  if (items.length === 0) return []
  const inOrder = [...items.filter(({ used }) => used), ...items.filter(({ used }) => !used)]
  const lines = new Set(inOrder.map((item) => itemText(item, explain)))
  return [paint.heading(say`Read as:`), ...[...lines].flatMap((line) => wrap(line, width, 2, 4))]
}

/** With one meaning to choose, the question itself names it. */
export function questionText({ words, ask, options }: Question, vocabulary: Vocabulary, page: Page): readonly Safe[] {
  const labels = options.map((id) => concernLabel(id, vocabulary))
  const may = labels.length < 2 ? say`` : say` may mean ${listed(labels, 'or')}`
  const stop = labels.length < 2 ? say`:` : say`.`
  return wrap(say`To ask: ${quoted(words)}${may}${stop} ${safe(ask)}`, page.width, 0, 2)
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
