import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { answerOf, runProgram } from '../support/run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'when-and-where-'))
const file = join(folder, 'groups.yaml')
const ask = ['--need', 'grief', '--data', file]
const text = (...args: readonly string[]): string => runProgram([...ask, ...args]).out.replace(/\s+/g, ' ')

beforeAll(() => {
  const group = (id: string, fields: string): string =>
    `  - { id: ${id}, name: ${id}, concerns: [grief], contact: { phone: 555-0100 }, ${fields} }\n`
  const time = (day: string, start: string): string =>
    `times: [{ day: ${day}, start: '${start}', timezone: America/Los_Angeles }]`
  writeFileSync(
    file,
    `version: 1\ngroups:\n${group('by-zip', `meets: [in-person], place: { postal: '90045' }, ${time('tuesday', '19:00')}`)}${group(
      'by-city',
      `meets: [in-person], area: 'Culver City, CA', ${time('saturday', '10:00')}`,
    )}${group('far-away', `meets: [in-person], place: { city: Houston, region: TX }`)}${group(
      'hidden',
      `meets: [in-person], place: { city: Houston, region: TX, latitude: 29.7, longitude: -95.4 }`,
    ).replace('[grief]', '[domestic-violence-survivor]')}`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('near a place', () => {
  test('a listing without coordinates has a distance, by its ZIP code or its city', () => {
    const out = text('--near', '90066')
    expect(out).toMatch(/About \d miles from Los Angeles, CA 90066, going by its ZIP code\./)
    expect(out).toMatch(/going by its city\./)
  })

  test('what is in another state is left out', () => {
    const { suggestions, leftOut } = answerOf([...ask, '--near', '90066', '--explain'])
    expect(suggestions.map(({ group }) => group.id).sort()).toEqual(['by-city', 'by-zip'])
    expect(leftOut.groups?.find(({ id }) => id === 'far-away')?.reason).toContain('too far')
  })

  test('the record shows no coordinates that the listing does not have', () => {
    for (const { group } of answerOf([...ask, '--near', '90066']).suggestions)
      expect(JSON.stringify(group)).not.toMatch(/latitude|longitude/)
  })

  test('a door that is not shown is not told by its distance', () => {
    const { suggestions } = answerOf(['--need', 'domestic-violence-survivor', '--data', file, '--near', '29.71,-95.41'])
    const place = suggestions[0]!.reasons.map(({ text }) => text).find((each) => each.includes('29.71'))
    expect(place).toContain('going by its city')
  })

  test('JSON is in miles in every country, and text in what the country uses', () => {
    const abroad = { env: { LC_ALL: 'de_DE.UTF-8' } }
    const json = [...ask, '--near', '90066', '--json']
    expect(runProgram(json, abroad).out).toBe(runProgram(json).out)
    expect(runProgram([...ask, '--near', '90066'], abroad).out).toContain('kilometers')
  })

  test('a distance may be given in kilometers', () => {
    expect(answerOf([...ask, '--near', '90066', '--within', '30 km']).suggestions).toHaveLength(2)
    expect(runProgram([...ask, '--near', '90066', '--within', '5 leagues']).err).toContain('--within takes a number')
  })
})

describe('at a time', () => {
  it.each([
    [['--day', 'tue evening'], ['by-zip']],
    [['--day', 'tue', 'evening'], ['by-zip']],
    [['--day', 'weekends', '--time', 'before noon'], ['by-city']],
    [['--time', 'after 5 pm'], ['by-zip']],
    [
      ['--day', 'tue evening', '--day', 'sat morning'],
      ['by-city', 'by-zip'],
    ],
    [['--day', 'tue morning or sat evening'], []],
  ])('%j', (args, ids) => {
    const found = answerOf([...ask, ...args]).suggestions.map(({ group }) => group.id)
    // The listing of Houston names no times, and is kept to be asked about.
    expect(found.filter((id) => id !== 'far-away').sort()).toEqual(ids)
  })

  test('the next meeting is told in text, and not in JSON, which is the same at any hour', () => {
    expect(text('--limit', '2')).toMatch(/Next, if the listing still holds: .* \(Los Angeles time\)/)
    expect(JSON.stringify(answerOf(ask))).not.toMatch(/still holds|"next[A-Z]/)
    expect(runProgram(['show', 'by-zip', '--data', file]).out).toContain('Next, if the listing still holds:')
  })

  test('--week ends the suggestions with their week', () => {
    expect(text('--week')).toMatch(/The week: Mon Tue Wed Thu Fri Sat Sun 1\. /)
    expect(runProgram([...ask, '--week'], { env: { COLUMNS: '40' } }).out).toMatch(
      /^The week:\nTuesday\n {2}7:00 pm: /m,
    )
    const { code, err } = runProgram([...ask, '--week', '--json'])
    expect([code, err]).toEqual([2, expect.stringContaining('--week is a table for people')])
  })
})
