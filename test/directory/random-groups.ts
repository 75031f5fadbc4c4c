import fc from 'fast-check'
import {
  COSTS,
  DAYS,
  ENTRIES,
  FOCUS,
  type Group,
  INDIVIDUAL_RULES,
  LEADERS,
  MEETS,
  type MeetingTime,
} from '../../src/model/group.ts'

const word = fc.constantFrom(
  'grief',
  'circle',
  'Trauer',
  'café',
  'Женщины',
  '愛',
  'anxiety',
  "women's",
  '𐐷',
  '\uffee',
  'zz',
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/)
const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(item, { maxLength: 4 })
const key = <T extends string>(table: Readonly<Record<T, string>>): fc.Arbitrary<T> =>
  fc.constantFrom(...(Object.keys(table) as T[]))

const time: fc.Arbitrary<MeetingTime> = fc.record(
  { day: key(DAYS), start: fc.constantFrom('00:00', '09:05', '23:59'), weeks: fc.constantFrom([1, 3], [-1]) },
  { requiredKeys: ['day'] },
)

const group: fc.Arbitrary<Group> = fc.record(
  {
    id,
    name: words,
    organization: words,
    summary: words,
    concerns: fc.uniqueArray(fc.constantFrom('grief', 'depression', 'tinnitus', 'long covid'), { minLength: 1 }),
    identities: list(fc.constantFrom('lgbtq', 'women', 'men')),
    exclusive: fc.boolean(),
    ages: fc.record({ min: fc.nat(60), max: fc.integer({ min: 60, max: 120 }) }, { requiredKeys: [] }),
    focus: key(FOCUS),
    approach: list(fc.constantFrom('dbt', 'process', '12-step')),
    leader: key(LEADERS),
    individual: key(INDIVIDUAL_RULES),
    meets: list(key(MEETS)),
    area: words,
    place: fc.record({ latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }) }),
    times: fc.array(time, { maxLength: 3 }),
    cost: fc.record({ type: key(COSTS), amount: fc.nat(200) }, { requiredKeys: ['type'] }),
    languages: list(fc.constantFrom('en', 'es-MX', 'fa')),
    access: list(fc.constantFrom('asl', 'wheelchair')),
    entry: key(ENTRIES),
    contact: fc.record(
      { url: fc.constant('https://example.org'), phone: fc.constant('555-0100') },
      { requiredKeys: [] },
    ),
    source: fc.record({ seen: fc.constantFrom('2025', '2026-07', '2026-11-30') }),
  },
  { requiredKeys: ['id', 'name', 'concerns'] },
)

/** Directories of groups that are right, with every field there or not. */
export const randomGroups: fc.Arbitrary<Group[]> = fc.uniqueArray(group, { selector: (g) => g.id, maxLength: 12 })
