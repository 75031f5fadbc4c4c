import { describe, expect, it } from 'vitest'
import { aGroup } from '../support/a-group.ts'
import { answerTo, setAside, suggested } from './support.ts'

const tinnitus = aGroup('ringing', { name: 'Quiet Evenings', concerns: ['tinnitus'] })
const knitting = aGroup('knitting', { name: 'Knitting Circle' })
const mention = aGroup('mention', { name: 'Open House', summary: 'We talk, and sometimes there is knitting.' })
const others = Array.from({ length: 20 }, (_, i) => aGroup(`other-${i}`, { summary: 'A welcoming evening.' }))
const groups = [tinnitus, knitting, mention, ...others]

describe('words that mean nothing to the vocabulary', () => {
  it.each([
    { unread: ['tinnitus'], found: ['ringing'] },
    { unread: ['loud', 'tinnitus', 'nightly'], found: ['ringing'] }, // a free tag is enough
    { unread: ['knitting'], found: ['knitting', 'mention'] }, // a name before a summary
    { unread: ['a', 'group', 'for', 'knitting'], found: ['knitting', 'mention'] }, // small words count for nothing
    { unread: ['knit'], found: ['knitting', 'mention'] }, // the beginning of a word
    { unread: ['knitting', 'purple', 'zebra'], found: [] }, // one word of three is a coincidence
    { unread: ['welcoming'], found: [] }, // in nearly every group
    { unread: ['kni'], found: [] }, // too short to be a beginning
    { unread: ['zebra'], found: [] },
  ])('$unread finds $found', ({ unread, found }) => {
    expect(suggested({ groups, need: [], reading: { unread } })).toEqual(found)
  })

  it('the whole name is a good fit, a mention is possible', () => {
    const { suggestions } = answerTo({ groups, need: [], reading: { unread: ['knitting', 'circle'] } })
    expect(suggestions.map(({ group, fit }) => [group.id, fit])).toEqual([['knitting', 'good']])
    const mentioned = answerTo({ groups, need: [], reading: { unread: ['knitting'] } }).suggestions
    expect(mentioned.map(({ fit }) => fit)).toEqual(['possible', 'possible'])
    expect(mentioned[0]?.reasons[0]).toEqual({ facet: 'words', fit: 'match', words: ['knitting'] })
  })

  it('never answer in the place of an open question or of a concern that was set aside', () => {
    const question = { words: 'SA', ask: 'Which?', options: [] }
    expect(suggested({ groups, need: [], reading: { unread: ['knitting'], questions: [question] } })).toEqual([])
    const items = [setAside('anger', 'hypothetical')]
    expect(suggested({ groups, need: [], reading: { unread: ['knitting'], items } })).toEqual([])
  })

  it('beside a concern, a free tag brings a group in and a name tells equals apart', () => {
    const ask = { need: ['depression'], reading: { unread: ['tinnitus', 'knitting'] }, intake: { limit: 30 } }
    const found = suggested({ groups, ...ask })
    expect(found[0]).toBe('knitting')
    expect(found.at(-1)).toBe('ringing')
  })

  describe('beside a concern, a word that hardly any listing has', () => {
    const kettles = (summary: string) => aGroup('z-other', { concerns: ['depression'], summary })
    const plain = Array.from({ length: 9 }, (_, i) => aGroup(`a-${i}`, { concerns: ['depression'] }))
    const first = (summary: string, unread: readonly string[]) =>
      suggested({ groups: [...plain, kettles(summary)], need: ['depression'], reading: { said: unread } })[0]

    it('tells equals apart, in whatever form', () => {
      expect(first('We mend kettles together.', ['kettle'])).toBe('z-other')
      expect(first('A kettle is always on.', ['kettles'])).toBe('z-other')
    })

    it('is no sign where many have it', () => {
      const groups = [...plain.map((group) => ({ ...group, summary: 'A kettle.' })), kettles('A kettle.')]
      expect(suggested({ groups, need: ['depression'], reading: { said: ['kettle'] } })[0]).toBe('a-0')
    })

    it('is none where it is the beginning of another', () => {
      expect(first('For people with sickle cell.', ['sick'])).toBe('a-0')
    })

    it.each([
      'Not for people who mend kettles.',
      'A class; no kettles.',
      'For tea rather than kettles.',
      'Not suited to anyone with a kettle. A call comes first.',
    ])('"%s" does not speak of kettles', (summary) => {
      expect(first(summary, ['kettle'])).toBe('a-0')
    })

    it.each(['For people who can’t leave a kettle alone.', 'You are not the only one with a kettle.'])(
      '"%s" does',
      (summary) => {
        expect(first(summary, ['kettle'])).toBe('z-other')
      },
    )
  })

  it('nothing at all understood suggests nothing', () => {
    expect(suggested({ groups, need: [] })).toEqual([])
  })
})

describe('a narrower thing that was told', () => {
  const wider = aGroup('wider', { concerns: ['trauma'] })
  const made = aGroup('made', { concerns: ['clergy-abuse'] })
  const relatives = aGroup('relatives', { concerns: ['clergy-abuse', 'loved-ones-mental-illness'] })
  const ask = { groups: [made, relatives, wider], need: ['trauma'] }

  it('brings in the groups made for it, behind those that serve what was read', () => {
    expect(suggested({ ...ask, reading: { topics: [{ tags: ['clergy-abuse'], words: 'so told' }] } })).toEqual([
      'wider',
      'made',
    ])
    expect(suggested(ask)).toEqual(['wider'])
  })

  it('lets a word that many illnesses share speak for no other illness', () => {
    const groups = [
      aGroup('lupus', { concerns: ['lupus', 'chronic-illness'], summary: 'For people with fatigue.' }),
      aGroup('sclerosis', { concerns: ['sclerosis', 'chronic-illness'] }),
    ]
    const of = { groups, need: ['chronic-illness'], intake: { need: ['word '.repeat(20)] } }
    expect(suggested({ ...of, reading: { said: ['fatigue'] } })).toEqual(['lupus'])
    expect(
      suggested({ ...of, reading: { said: ['fatigue'], topics: [{ tags: ['sclerosis'], words: 'so told' }] } }),
    ).toEqual(['sclerosis'])
  })
})

it('a need of few words that tells of one illness means no other kind', () => {
  const groups = [aGroup('pets', { concerns: ['grief-child'] }), aGroup('any', { concerns: ['grief'] })]
  const ask = { groups, need: ['grief'], intake: { need: ['two words'] } }
  expect(suggested(ask)).toEqual(['any', 'pets'])
  expect(suggested({ ...ask, reading: { topics: [{ tags: ['twin-loss'], words: 'my twin' }] } })).toEqual(['any'])
})
