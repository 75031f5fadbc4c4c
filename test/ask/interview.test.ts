import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answered, QuestionId } from '../../src/ask/answers.ts'
import { advance, begin, type Move, open, type Progress, result, visible } from '../../src/ask/interview.ts'
import { QUESTION_IDS } from '../../src/ask/questions.ts'

/** Two answers to each question, so that a change shows. */
const ANSWERS: Readonly<Record<QuestionId, readonly [Answered, Answered]>> = {
  need: [['grief'], ['husband drinks']],
  identity: [['women'], ['veterans-military', 'trans woman']],
  wants: ['skills', 'connection'],
  individual: ['yes', 'already'],
  age: [0, 34],
  meets: [['in-person'], ['online']],
  near: ['90028', 'Los Angeles, CA'],
  days: [['monday'], ['friday', 'sunday']],
  time: ['morning', 'night'],
  cost: ['free', 'low'],
  language: [['es'], ['en', 'fr']],
  without: [['12-step'], ['online']],
}

const answered = (id: QuestionId, value?: Answered): Move => ({ kind: 'answer', id, value })
const moved = (...moves: readonly Move[]): Progress => moves.reduce(advance, begin({}))

test('four questions are asked before the answers are checked', () => {
  const asked: string[] = []
  let now = begin({})
  while (now.screen !== 'check') {
    asked.push(now.screen)
    now = advance(now, answered(now.screen))
  }
  expect(asked).toEqual(['need', 'identity', 'wants', 'individual'])
})

test('a skipped question counts as asked and leaves no answer', () => {
  const now = moved(answered('need', ['grief']), answered('identity'))
  expect(now.screen).toBe('wants')
  expect(result(now)).toEqual({ need: ['grief'] })
})

test('back leads over the screens in the order they were left, and stops at the first', () => {
  let now = moved(answered('need', ['grief']), answered('identity'))
  now = advance(now, { kind: 'back' })
  expect(now.screen).toBe('identity')
  now = advance(now, { kind: 'back' })
  expect(now.screen).toBe('need')
  expect(advance(now, { kind: 'back' })).toEqual(now)
})

test('a change leads straight back to the answers', () => {
  const checking = begin({ need: ['grief'], wants: 'skills' })
  const changing = advance(checking, { kind: 'edit', id: 'wants' })
  const changed = advance(changing, answered('wants', 'connection'))
  expect([changing.screen, changed.screen]).toEqual(['wants', 'check'])
  expect(result(changed)).toEqual({ need: ['grief'], wants: 'connection' })
})

test('a change that opens a question asks it before the answers are checked again', () => {
  const online = [...QUESTION_IDS.slice(0, 4).map((id) => answered(id)), { kind: 'more' } as const, answered('age')]
  let now = moved(...online, answered('meets', ['online']))
  expect(now.screen).toBe('days')
  while (now.screen !== 'check') now = advance(now, answered(now.screen))
  now = advance(advance(now, { kind: 'edit', id: 'meets' }), answered('meets', ['in-person']))
  expect(now.screen).toBe('near')
})

test('an answer to a question that no longer applies is not used', () => {
  const now = advance(begin({ need: ['grief'], meets: ['in-person'], near: '90028' }), answered('meets', ['online']))
  expect(result(now)).toEqual({ need: ['grief'], meets: ['online'] })
})

test('what is known beforehand is not asked, and can be changed', () => {
  let now = begin({ age: 16, wants: 'skills' })
  const asked: string[] = []
  while (now.screen !== 'check') {
    asked.push(now.screen)
    now = advance(now, answered(now.screen))
  }
  expect(asked).toEqual(['need', 'identity', 'individual'])
  expect(visible(now)).toEqual(['need', 'identity', 'wants', 'individual', 'age'])
})

test('with the need known, the answers are checked at once', () => {
  expect(begin({ need: ['grief'] }).screen).toBe('check')
})

/** Answers everything by the table, as a person would who never changes their mind. */
function afresh(given: ReadonlyMap<QuestionId, Answered | undefined>, more: boolean): Progress {
  let now = begin({})
  for (;;) {
    if (now.screen !== 'check') now = advance(now, answered(now.screen, given.get(now.screen)))
    else if (more && open({ ...now, more: true }).length > 0) now = advance(now, { kind: 'more' })
    else return advance(now, { kind: 'show' })
  }
}

test('any path of answers, ways back and changes ends where answering afresh ends', () => {
  const step = fc.record({ kind: fc.constantFrom('answer', 'skip', 'back', 'edit', 'more'), pick: fc.nat(50) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const given = new Map<QuestionId, Answered | undefined>()
      let now = begin({})
      const answer = (id: QuestionId, value: Answered | undefined): void => {
        given.set(id, value)
        now = advance(now, answered(id, value))
      }
      for (const { kind, pick } of steps) {
        if (kind === 'back') now = advance(now, { kind: 'back' })
        else if (now.screen !== 'check') answer(now.screen, kind === 'skip' ? undefined : ANSWERS[now.screen][pick % 2])
        else if (kind === 'more') now = advance(now, { kind: 'more' })
        else now = advance(now, { kind: 'edit', id: visible(now)[pick % visible(now).length] ?? 'need' })
      }
      while (now.screen !== 'check') answer(now.screen, undefined)
      expect(result(advance(now, { kind: 'show' }))).toEqual(result(afresh(given, now.more)))
    }),
    { seed: 41, numRuns: 500 },
  )
})
