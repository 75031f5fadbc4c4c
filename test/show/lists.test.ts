import { expect, test } from 'vitest'
import { concernsText } from '../../src/show/concerns-text.ts'
import { groupText } from '../../src/show/group-text.ts'
import { listText } from '../../src/show/list-text.ts'
import { HOSTILE } from './hostile.ts'
import { aConcern, aGroup, aPage, aVocabulary, flat, hiddenIn, tooWide } from './support.ts'

const concerns = [
  aConcern({ id: 'grief-pet', label: 'Pet loss', parent: 'grief', terms: ['dog died'] }),
  aConcern({ id: 'grief', label: 'Grief and loss', terms: ['mourning'] }),
  aConcern(),
]

test('a narrower concern stands below its broader one', () => {
  const lines = concernsText(concerns, '', aPage()).split('\n')
  expect(lines.filter((line) => line.includes(': '))).toEqual([
    'grief: Grief and loss',
    '  grief-pet: Pet loss',
    'anxiety: Anxiety',
  ])
})

test('words find a concern by its id, its label or its everyday words', () => {
  expect(concernsText(concerns, 'dog', aPage())).toContain('grief-pet: Pet loss')
  expect(concernsText(concerns, 'dog', aPage())).not.toContain('anxiety')
  expect(concernsText(concerns, 'zorp', aPage())).toContain('No concern has the words "zorp".')
})

test('a list has the id, the name and the organization of each group', () => {
  expect(listText([aGroup()], aPage())).toBe('quiet-circle\n  Quiet Circle, Example Clinic\n')
})

test('a group is shown with what its listing says and with what it does not say', () => {
  const group = aGroup({
    summary: 'First paragraph.\nSecond paragraph.',
    times: [{ day: 'tuesday', start: '19:00', end: '20:30', timezone: 'America/Los_Angeles', weeks: [1, -1] }],
    cost: { type: 'sliding', amount: 40 },
    ages: { min: 18 },
    languages: ['es'],
    meets: ['in-person', 'online'],
    area: 'Los Angeles, CA',
  })
  const text = groupText(group, aVocabulary(), aPage(120))
  expect(text).toContain('First paragraph.\nSecond paragraph.')
  expect(text).toContain('When: Tuesday 7:00 pm to 8:30 pm (Los Angeles time) in these weeks of the month: 1st, last')
  expect(text).toContain('Where: In person, online; Los Angeles, CA')
  expect(text).toContain('Cost: sliding scale, $40 a session')
  expect(text).toContain('Ages: 18 and up')
  expect(text).toContain('Languages: Spanish')
  expect(text).toContain('Therapy alongside: the listing does not say')
  expect(flat(text)).toContain('Next step: Call 555-0100')
})

test('a place to look and a group led by peers are told as what they are', () => {
  const text = groupText(aGroup({ approach: ['directory'], leader: 'peer' }), aVocabulary(), aPage())
  expect(text).toContain('A place to look for groups, not a group.')
  expect(text).toContain('Peer support, not treatment.')
})

test('lists and single groups hold nothing hidden and no line wider than the page', () => {
  for (const text of HOSTILE) {
    const group = aGroup({ id: text, name: text, organization: text, summary: text, area: text, concerns: [text] })
    for (const shown of [
      listText([group], aPage(40)),
      groupText(group, aVocabulary(), aPage(40)),
      concernsText([aConcern({ id: text, label: text, terms: [text] })], '', aPage(40)),
      concernsText([], text, aPage(40)),
    ]) {
      expect(hiddenIn(shown)).toEqual([])
      expect(tooWide(shown, 40)).toEqual([])
    }
  }
})
