import { describe, expect, it, test } from 'vitest'
import { whenOf } from '../../src/cli/when-of.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const hour = (from: number, until: number) => ({ from: from * 60, until: until * 60 })
const onDay = (text: string) => whenOf([text], undefined)
const atTime = (text: string) => whenOf(undefined, text)

describe('words for when', () => {
  it.each([
    ['tuesday', { days: ['tuesday'] }],
    ['Tues', { days: ['tuesday'] }],
    ['mondays', { days: ['monday'] }],
    ['weekends', { days: ['saturday', 'sunday'] }],
    ['weekdays', { days: WEEKDAYS }],
    ['mon-wed', { days: ['monday', 'tuesday', 'wednesday'] }],
    ['friday through monday', { days: ['friday', 'saturday', 'sunday', 'monday'] }],
    ['sat, sun', { days: ['saturday', 'sunday'] }],
    ['tue evening', { days: ['tuesday'], time: 'evening' }],
    ['weekday evenings', { days: WEEKDAYS, time: 'evening' }],
    ['mon and wed evenings', { days: ['monday', 'wednesday'], time: 'evening' }],
    ['evenings on tue and thu', { days: ['tuesday', 'thursday'], time: 'evening' }],
    ['weekends in the afternoon', { days: ['saturday', 'sunday'], time: 'midday' }],
    ['any day', {}],
    ['after 5 pm', { time: hour(17, 24) }],
    ['after 5pm', { time: hour(17, 24) }],
    ['after 5 p.m.', { time: hour(17, 24) }],
    ['after 17:30', { time: { from: 1050, until: 1440 } }],
    ['before noon', { time: hour(0, 12) }],
    ['before 9 am', { time: hour(0, 9) }],
    ['between 5 and 8 pm', { time: hour(17, 20) }],
    ['from 10 to 1 pm', { time: hour(10, 13) }],
    ['6-9 pm', { time: hour(18, 21) }],
    ['9 pm to midnight', { time: hour(21, 24) }],
    ['tuesdays after 6:30 pm', { days: ['tuesday'], time: { from: 1110, until: 1440 } }],
  ])('"%s"', (text, when) => {
    expect(onDay(text)).toEqual(when)
    expect(atTime(text)).toEqual(when)
  })

  it('gives each day its own time', () => {
    const slots = [
      { days: ['tuesday'], time: 'evening' },
      { days: ['saturday'], time: 'morning' },
    ]
    expect(onDay('tue evening or sat morning')).toEqual({ slots })
    expect(whenOf(['tue evening', 'sat morning'], undefined)).toEqual({ slots })
    expect(whenOf(['tue evening', 'saturday'], undefined)).toEqual({ slots: [slots[0], { days: ['saturday'] }] })
  })

  it('gives several times to the same days', () => {
    const [morning, evening] = (['morning', 'evening'] as const).map((time) => ({ days: ['tuesday'], time }))
    expect(onDay('tuesday morning or evening')).toEqual({ slots: [morning, evening] })
    expect(whenOf(['tue'], 'morning or evening')).toEqual({ slots: [morning, evening] })
  })
})

describe('the two options together', () => {
  it('are days, and the time of day on them', () => {
    const expected = { days: ['monday', 'tuesday'], time: 'evening' }
    expect(whenOf(['mon', 'tue'], 'evening')).toEqual(expected)
    expect(whenOf(['mon', 'tue', 'evening'], undefined)).toEqual(expected)
    expect(whenOf(['mon', 'tue'], 'after 5 pm')).toEqual({ days: ['monday', 'tuesday'], time: hour(17, 24) })
  })

  it('do not both name the days, nor both the time', () => {
    expect(() => whenOf(['mon'], 'tue evening')).toThrow('Both --day and --time name days')
    expect(() => whenOf(['mon evening'], 'morning')).toThrow('Both --day and --time name a time')
  })

  it('ask for nothing when they are not given', () => {
    expect(whenOf(undefined, undefined)).toEqual({})
    expect(whenOf([], undefined)).toEqual({})
  })
})

test.each([
  ['wensday', '"wensday". Did you mean wednesday?'],
  ['tue evning', '"evning" in "tue evning". Did you mean evening?'],
  ['wekends', 'Did you mean weekend'],
  ['aftr 5 pm', 'Did you mean after?'],
  ['after 5', 'Did you mean 5 pm?'],
  ['between 5 and 8', 'Did you mean 8 pm?'],
  ['after 25 pm', '5:30 pm or 17:30'],
  ['after 9:75', '5:30 pm or 17:30'],
  ['8 pm to 5 pm', 'ends before it begins'],
  ['not monday', '"not"'], // a day that is out is not a day that is wanted
  ['5 pm', '"5 pm"'], // exactly then? say after or before
  ['t', '"t"'], // Tuesday or Thursday
  ['', '""'],
  ['?', '"?"'],
])('"%s" is refused, with what may have been meant', (text, says) => {
  expect(() => onDay(text)).toThrow(says)
  expect(() => atTime(text)).toThrow(says)
})
