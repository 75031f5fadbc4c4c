import { describe, expect, it } from 'vitest'
import { locate } from '../../src/places/locate.ts'
import { places } from '../support/places.ts'

const wordsOf = (text: string): string | undefined => locate(text, places)?.words

/** Good enough for a hundred miles: a degree of latitude is 69 miles, one of longitude shrinks with it. */
function milesBetween(a: string, b: string): number {
  const [from, to] = [locate(a, places)!, locate(b, places)!]
  const east = (to.longitude - from.longitude) * 69 * Math.cos((from.latitude * Math.PI) / 180)
  return Math.hypot((to.latitude - from.latitude) * 69, east)
}

describe('the table', () => {
  const lines = Buffer.from(places.zips).toString('latin1').trimEnd().split('\n')

  it('has one line a ZIP code, in their order, each complete', () => {
    const zips = lines.map((line) => line.slice(0, 5))
    expect(zips).toEqual([...new Set(zips)].sort())
    expect(lines.filter((line) => !/^\d{5}\t\d\d\.\d\d\t-\d{2,3}\.\d\d\t[A-Za-z ]+\t[A-Z]{2}$/.test(line))).toEqual([])
  })

  it('has first and last lines that are found', () => {
    for (const line of [lines[0]!, lines.at(-1)!]) {
      const [zip, , , city, state] = line.split('\t')
      expect(wordsOf(zip!)).toBe(`${city}, ${state} ${zip}`)
    }
  })
})

describe('a ZIP code', () => {
  it.each([
    ['90012', 'Los Angeles, CA 90012'],
    [' 90012-1234 ', 'Los Angeles, CA 90012'],
    ['900121234', 'Los Angeles, CA 90012'],
    ['10001', 'New York, NY 10001'],
    ['01001', 'Agawam, MA 01001'],
    ['Hollywood, CA 90028', 'Los Angeles, CA 90028'],
    ['Pasadena 91101', 'Pasadena, CA 91101'],
    ['CA 91101', 'Pasadena, CA 91101'],
  ])('%s is in %s', (text, words) => {
    expect(wordsOf(text)).toBe(words)
  })

  it('is near the city it belongs to', () => {
    expect(milesBetween('90012', 'Los Angeles, CA')).toBeLessThan(5)
    expect(milesBetween('10001', 'New York, NY')).toBeLessThan(5)
  })

  it.each(['99999', '00000', '9001', '900123'])('that does not exist (%s) is nowhere', (text) => {
    expect(locate(text, places)).toBeUndefined()
  })

  it.each(['Pasadena, CA 77502', 'Houston 90012', 'TX 90012'])(
    'that contradicts its city or state (%s) is nowhere',
    (text) => {
      expect(locate(text, places)).toBeUndefined()
    },
  )
})

describe('a city', () => {
  it.each([
    ['Pasadena, CA', 'Pasadena, CA'],
    ['pasadena ca', 'Pasadena, CA'],
    ['PASADENA,  CALIFORNIA', 'Pasadena, CA'],
    ['Washington, D.C.', 'Washington, DC'],
    ['washington dc', 'Washington, DC'],
    ['New York New York', 'New York, NY'],
    ['Charleston West Virginia', 'Charleston, WV'],
    ['Port Washington NY', 'Port Washington, NY'],
    ['Saint Louis, MO', 'St Louis, MO'],
    ['St. Louis, MO', 'St Louis, MO'],
    ['Mt. Vernon, NY', 'Mount Vernon, NY'],
    ['Winston-Salem, NC', 'Winston Salem, NC'],
    ['La Cañada Flintridge, CA', 'La Canada Flintridge, CA'],
  ])('%s is %s', (text, words) => {
    expect(wordsOf(text)).toBe(words)
  })

  it('in California is not the one in Texas that has its name', () => {
    expect(milesBetween('Pasadena, CA', '91101')).toBeLessThan(5)
    expect(milesBetween('Pasadena, TX', '77502')).toBeLessThan(5)
    expect(milesBetween('Pasadena, CA', 'Pasadena, TX')).toBeGreaterThan(1000)
  })

  it.each(['Los Angeles', 'chicago', 'San Francisco'])('known to everyone needs no state: %s', (text) => {
    expect(locate(text, places)).toBeDefined()
  })

  it.each([
    'Pasadena', // California and Texas
    'Portland', // Oregon and Maine
    'Springfield',
    'Hollywood', // a part of Los Angeles to some, a city in Florida to the table
    'Watts', // the table knows only the one in Oklahoma
    'New York', // the state or the city
    'Washington',
  ])('that may be several places is nowhere: %s', (text) => {
    expect(locate(text, places)).toBeUndefined()
  })

  it.each([
    'Pasedena, CA',
    'Los Angelos',
    'Pasadena, ZZ',
    'CA',
    'California',
    '',
    ',',
    '34.1,-118.3',
    'a.*, CA',
    '(',
    'x'.repeat(10_000),
  ])('that is none (%s) is nowhere', (text) => {
    expect(locate(text, places)).toBeUndefined()
  })
})

it('what was found is found again by its own words, at the same point', () => {
  for (const text of ['90012', 'los angeles', 'pasadena ca', "coeur d'alene id", "St. Mary's, PA"]) {
    const found = locate(text, places)!
    expect(found).toBeDefined()
    expect(locate(found.words, places)).toEqual(found)
  }
})

describe('short names', () => {
  it('stand for the city', () => {
    expect(['LA', 'L.A.', 'NYC', 'DC'].map(wordsOf)).toEqual([
      'Los Angeles, CA',
      'Los Angeles, CA',
      'New York, NY',
      'Washington, DC',
    ])
  })

  it('are no more than those', () => {
    expect(['constructor', 'toString'].map(wordsOf)).toEqual([undefined, undefined])
  })
})
