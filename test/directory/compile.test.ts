import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/directory/compile.ts'
import { tokens } from '../../src/directory/tokens.ts'
import type { Directory, GroupedTags, Tags } from '../../src/model/directory.ts'
import { COSTS, DAYS, ENTRIES, FOCUS, type Group, INDIVIDUAL_RULES, LEADERS, MEETS } from '../../src/model/group.ts'
import { KNOWN } from './known.ts'
import { randomGroups } from './random-groups.ts'

const of = (...groups: Partial<Group>[]): Directory =>
  compile(
    groups.map((group, i) => ({ id: `g-${i}`, name: 'A group', concerns: ['grief'], ...group })),
    KNOWN.concerns,
  )

const code = (table: object, key: string | undefined) => (key === undefined ? 0 : Object.keys(table).indexOf(key) + 1)

/** Names of group `g`'s tags, by the columns. */
const tagsOf = (tags: Tags, g: number) => listOf(tags, tags.kinds[g]!)

const listOf = (tags: Tags, kind: number) =>
  [...tags.ids.subarray(tags.starts[kind], tags.starts[kind + 1])].map((t) => tags.names[t])

/** The groups of each kind, with the list that they share. */
const kindsOf = (tags: GroupedTags) =>
  Array.from({ length: tags.starts.length - 1 }, (_, kind) => ({
    list: listOf(tags, kind),
    groups: [...tags.groupsOf(kind)],
  }))

/** Groups that have a word, with its fields. */
const found = ({ words }: Directory, term: string) => {
  const t = words.find(term)
  if (t < 0) return []
  return [...words.groupsOf(t, t + 1)].map((g, i) => [g, words.fieldsOf(t, t + 1)[i]])
}

test('every column says what the record says', () => {
  fc.assert(
    fc.property(randomGroups, (groups) => {
      const d = compile(groups, KNOWN.concerns)
      expect(d.size).toBe(groups.length)
      for (const [g, group] of groups.entries()) {
        expect(d.group(g)).toEqual(group)
        expect(d.idOf(g)).toBe(group.id)
        expect(d.indexOf(group.id)).toBe(g)
        expect(tagsOf(d.concerns, g)).toEqual(group.concerns)
        expect(tagsOf(d.identities, g)).toEqual(group.identities ?? [])
        expect(tagsOf(d.approaches, g)).toEqual(group.approach ?? [])
        expect(tagsOf(d.languages, g)).toEqual(group.languages ?? [])
        expect(tagsOf(d.access, g)).toEqual(group.access ?? [])
        expect(tagsOf(d.organizations, g)).toEqual(group.organization === undefined ? [] : [group.organization])
        expect([d.focus[g], d.leader[g], d.individual[g], d.entry[g], d.cost[g]]).toEqual([
          code(FOCUS, group.focus),
          code(LEADERS, group.leader),
          code(INDIVIDUAL_RULES, group.individual),
          code(ENTRIES, group.entry),
          code(COSTS, group.cost?.type),
        ])
        const people = d.identities.kinds[g]!
        expect(d.identities.exclusive[people]).toBe([undefined, false, true].indexOf(group.exclusive))
        expect(d.meets[g]).toBe((group.meets ?? []).reduce((bits, how) => bits | (1 << (code(MEETS, how) - 1)), 0))
        expect([d.identities.ageMin[people], d.identities.ageMax[people]]).toEqual([
          group.ages?.min ?? 0,
          group.ages?.max ?? 255,
        ])
        expect([d.latitude[g], d.longitude[g]]).toEqual([
          group.place?.latitude ?? Number.NaN,
          group.place?.longitude ?? Number.NaN,
        ])
        const times = group.times ?? []
        const [from, to] = [d.timeStarts[g], d.timeStarts[g + 1]]
        expect([...d.timeDay.subarray(from, to)]).toEqual(times.map(({ day }) => code(DAYS, day) - 1))
        expect([...d.timeStart.subarray(from, to)]).toEqual(
          times.map(({ start }) => (start ? { '00:00': 0, '09:05': 545, '23:59': 1439 }[start] : 65535)),
        )
      }
    }),
    { numRuns: 100 },
  )
})

test('groups with one list are of one kind, and every kind has its groups', () => {
  fc.assert(
    fc.property(randomGroups, (groups) => {
      const { concerns, identities } = compile(groups, KNOWN.concerns)
      const kinds = kindsOf(concerns)
      expect(new Set(kinds.map(({ list }) => list.join())).size).toBe(kinds.length)
      for (const { list, groups: those } of kinds) {
        const having = groups.flatMap((group, g) => (group.concerns.join() === list.join() ? [g] : []))
        expect(those).toEqual(having)
      }
      expect(identities.idOf('nobody')).toBe(-1)
    }),
    { numRuns: 50 },
  )
})

test('every word of a listing is found, and only where it is', () => {
  fc.assert(
    fc.property(randomGroups, (groups) => {
      const d = compile(groups, KNOWN.concerns)
      for (let t = 0; t < d.words.size; t++) {
        const term = d.words.term(t)
        const has = (text = '') => tokens(text).includes(term)
        const expected = groups.flatMap((group, g) => {
          const tag = group.concerns.some((concern) => !KNOWN.concerns.has(concern) && has(concern))
          const fields =
            Number(has(group.summary)) +
            (has(group.organization) || has(group.area) ? 2 : 0) +
            (has(group.name) ? 4 : 0) +
            (tag ? 8 : 0)
          return fields > 0 ? [[g, fields]] : []
        })
        expect(d.words.find(term)).toBe(t)
        expect(found(d, term)).toEqual(expected)
        const [first, end] = d.words.startingWith([...term][0]!)
        expect(first <= t && t < end).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

describe('words', () => {
  test.each([
    { name: 'Mérida café', asked: 'merida', finds: true },
    { name: "Women's circle", asked: 'womens', finds: true },
    { name: 'Women’s circle', asked: 'womens', finds: true },
    { name: 'GRIEF', asked: 'Grief', finds: true },
    { name: 'İstanbul', asked: 'istanbul', finds: true },
    { name: 'The Group of a Kind', asked: 'group', finds: false },
    { name: 'Plan B', asked: 'b', finds: false },
    { name: 'AA 24/7', asked: '24', finds: true },
  ])('"$asked" in "$name": $finds', ({ name, asked, finds }) => {
    expect(found(of({ name }), asked).length > 0).toBe(finds)
  })

  test('a concern of the vocabulary is no word; a free tag is', () => {
    const d = of({ concerns: ['grief', 'long covid'] })
    expect(found(d, 'grief')).toEqual([])
    expect(found(d, 'covid')).toEqual([[0, 8]])
  })

  test('a prefix finds the terms that begin so, and no other', () => {
    const { words } = of({ name: 'grief grieving grid great hope' })
    const [first, end] = words.startingWith('grie')
    expect(Array.from({ length: end - first }, (_, i) => words.term(first + i))).toEqual(['grief', 'grieving'])
    expect(words.startingWith('zz')).toEqual([words.size, words.size])
  })

  test('lengths count characters, and letters are a set', () => {
    const { words } = of({ name: 'abba' })
    const t = words.find('abba')
    expect([words.lengths[t], words.letters[t]]).toEqual([4, 0b11])
  })
})

test('the order of names is by code units, then by id, the same in every language', () => {
  const d = of({ name: 'b' }, { name: 'Ä' }, { name: 'a', id: 'z' }, { name: 'a', id: 'y' }, { name: 'B' })
  expect([...d.nameOrder]).toEqual([3, 4, 2, 1, 0])
})

test('a listing dated by its year counts as read in January', () => {
  const d = of({ source: { seen: '2026' } }, { source: { seen: '2026-01-31' } }, { source: { seen: '2026-07' } }, {})
  expect([...d.seen]).toEqual([2026 * 12 + 1, 2026 * 12 + 1, 2026 * 12 + 7, 0])
})

test('a group that can be reached has a contact; one with an empty contact has none', () => {
  expect([...of({ contact: { phone: '555-0100' } }, { contact: {} }, {}).contact]).toEqual([1, 0, 0])
})

test('a directory of no groups answers', () => {
  const d = of()
  expect([d.size, d.indexOf('x'), d.words.find('x'), d.concerns.idOf('x'), d.concerns.names]).toEqual([
    0,
    -1,
    -1,
    -1,
    [],
  ])
  expect(() => d.group(0)).toThrow(RangeError)
})
