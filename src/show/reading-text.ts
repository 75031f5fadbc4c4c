import type { Answer } from '../model/answer.ts'
import { BECAUSE, type Question, type ReadingItem, type ReadingKind, type WordRole } from '../model/reading.ts'
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

function itemText(item: ReadingItem, explain: boolean, isOne: boolean): Safe {
  const { kind, label, used, because } = item
  const what = say`${KINDS[kind]}${safe(label)}`
  const why = because === undefined ? say`` : say`; ${safe(BECAUSE[because])}`
  const which = isOne ? say`` : say` in need ${item.need + 1}`
  const rule = explain ? say` [${safe(item.how)}${which}: ${safe(item.rule)}]` : say``
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
  const isOne = items.every(({ need }) => need === 0)
  const lines = new Set(inOrder.map((item) => itemText(item, explain, isOne)))
  return [paint.heading(say`Read as:`), ...[...lines].flatMap((line) => wrap(line, width, 2, 4))]
}

/** With one meaning to choose, the question itself names it. */
export function questionText({ words, ask, options }: Question, vocabulary: Vocabulary, page: Page): readonly Safe[] {
  const labels = options.map((id) => concernLabel(id, vocabulary))
  const about =
    labels.length < 2
      ? say`To ask about ${quoted(words)}:`
      : say`To ask: ${quoted(words)} may mean ${listed(labels, 'or')}.`
  return wrap(say`${about} ${safe(ask)}`, page.width, 0, 2)
}

export function unreadText(unread: readonly string[], page: Page): readonly Safe[] {
  if (unread.length === 0) return []
  return wrap(say`Not understood: ${joined(unread.map(quoted), ', ')}.`, page.width, 0, 2)
}

/** Words that had no part in it stand in the last line. */
export function wordsText(words: readonly WordRole[], page: Page): readonly Safe[] {
  const { width, paint } = page
  if (words.length === 0) return []
  const isOne = words.every(({ need }) => need === 0)
  const rows = words
    .filter(({ did }) => did.length > 0)
    .map((each) => {
      const which = isOne ? say`` : say` (need ${each.need + 1})`
      return say`${quoted(each.words)}${which}: ${joined(each.did.map(safe), '; ')}`
    })
  const idle = words.filter(({ did }) => did.length === 0).map((each) => quoted(each.words))
  const last = idle.length === 0 ? [] : [say`No part in it: ${joined(idle, ', ')}`]
  return [paint.heading(say`Word by word:`), ...[...rows, ...last].flatMap((row) => wrap(row, width, 2, 4))]
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
