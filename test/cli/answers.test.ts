import { describe, expect, test } from 'vitest'
import { answerOf, runProgram } from '../support/run-program.ts'

const idsOf = (args: readonly string[]): string[] => answerOf(args).suggestions.map(({ group }) => group.id)

describe('what a clinician asks for first', () => {
  test('addiction: AA and NA, one that is not twelve-step, and no group for families', () => {
    const { suggestions } = answerOf(['--need', 'addiction'])
    const ids = suggestions.map(({ group }) => group.id)
    expect(ids).toContain('aa-national')
    expect(ids).toContain('na-national')
    expect(suggestions.some(({ group }) => !group.approach?.includes('12-step'))).toBe(true)
    expect(suggestions.filter(({ group }) => group.concerns[0]!.startsWith('loved-ones'))).toEqual([])
  })

  test('a husband who drinks: Al-Anon first, and AA left out with the reason', () => {
    const { suggestions, leftOut } = answerOf(['--need', 'my husband drinks', '--explain'])
    expect(suggestions[0]!.group.id).toBe('al-anon-national')
    expect(suggestions.filter(({ group }) => group.concerns[0] === 'alcohol')).toEqual([])
    expect(leftOut.groups!.map(({ id }) => id)).toContain('aa-national')
  })

  test('coming out, for an LGBTQ+ person: groups for it that are not for one age alone, then others for LGBTQ+ people', () => {
    const { suggestions } = answerOf(['--need', 'coming out', '--identity', 'lgbtq'])
    expect(suggestions.length).toBeGreaterThanOrEqual(3)
    expect(suggestions.slice(0, 2).every(({ group }) => group.concerns.includes('coming-out'))).toBe(true)
    expect(suggestions.slice(0, 3).every(({ group }) => group.identities?.join() === 'lgbtq')).toBe(true)
  })

  test('existential depression: groups about meaning before groups for depression', () => {
    const { suggestions } = answerOf(['--need', 'existential depression'])
    expect(suggestions[0]!.group.concerns).toContain('existential-meaning')
  })

  test('an ICD-10-CM code: the groups of its concern', () => {
    expect(idsOf(['--need', 'F10.20'])[0]).toBe('aa-national')
  })

  test('self-harm without individual therapy: groups that require it are left out and named', () => {
    const { suggestions, leftOut } = answerOf(['--need', 'self harm', '--wants', 'skills', '--individual', 'no'])
    expect(suggestions.length).toBeGreaterThan(0)
    expect(leftOut.worthKnowing.length).toBeGreaterThan(0)
  })

  test('wanting to die: the crisis notice comes before any group, as text and as JSON', () => {
    const { out, code } = runProgram(['--need', 'i want to die'])
    expect(code).toBe(0)
    expect(out.indexOf('988')).toBeLessThan(out.indexOf('1. '))
    const answer = runProgram(['--need', 'i want to die', '--json']).out
    expect(answer.indexOf('"crisis"')).toBeLessThan(answer.indexOf('"suggestions"'))
    expect(answerOf(['--need', 'i want to die']).crisis?.rule).toBe('suicide')
  })

  test('nothing understood: it says so, suggests nothing and ends with 1', () => {
    const { out, code } = runProgram(['--need', 'zzyzx qwrtp'])
    expect(code).toBe(1)
    expect(out).not.toMatch(/^\d+\. /m)
    expect(out).toContain('zzyzx')
  })

  test('two needs: each has a group', () => {
    const { suggestions } = answerOf(['--need', 'gambling', '--need', 'grief'])
    const concerns = suggestions.flatMap(({ group }) => group.concerns)
    expect(concerns).toContain('gambling')
    expect(concerns.some((id) => id.startsWith('grief'))).toBe(true)
  })

  test.each([
    ['lupus', 'ata-tinnitus-groups'],
    ['trouble nodding off, my mind will not switch off', 'ucsf-sleep-apnea-group'],
    ['got mugged at knifepoint, cannot go past the cash machine', 'eaton-fire-peer-support'],
  ])('%s: no group made for another kind of it (%s)', (need, other) => {
    expect(idsOf(['--need', need])).not.toContain(other)
  })

  test.each(['lupus', 'undocumented and afraid to leave the apartment'])(
    '%s: with no group of its own, groups for adjusting to change',
    (need) => {
      expect(answerOf(['--need', need]).suggestions[0]?.group.concerns).toContain('adjustment-stress')
    },
  )

  test('the footer stands under every answer', () => {
    for (const need of ['anxiety', 'zzyzx']) expect(runProgram(['--need', need]).out).toContain('call 911')
  })
})

test('the JSON answer has its fields in order and reasons in words', () => {
  const answer = answerOf(['--need', 'husband drinks'])
  expect(
    Object.keys(answer).filter((key) =>
      ['version', 'crisis', 'reading', 'unread', 'suggestions', 'leftOut'].includes(key),
    ),
  ).toEqual(['version', 'crisis', 'reading', 'unread', 'suggestions', 'leftOut'])
  expect(answer.reading).toEqual([
    {
      kind: 'concern',
      id: 'loved-ones-alcohol',
      label: "A loved one's drinking",
      words: 'husband drinks',
      how: 'pattern',
      used: true,
    },
    {
      kind: 'concern',
      id: 'alcohol',
      label: 'Alcohol use',
      words: 'husband drinks',
      how: 'pattern',
      used: false,
      because: 'someone-else',
    },
  ])
  for (const { reasons, next } of answer.suggestions) {
    expect(reasons.every(({ text }) => text.endsWith('.'))).toBe(true)
    expect(next).not.toBe('')
  }
})
