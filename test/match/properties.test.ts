import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/match/match.ts'
import type { Group } from '../../src/model/group.ts'
import type { Intake } from '../../src/model/intake.ts'
import type { Reading } from '../../src/model/reading.ts'
import { aGroup } from '../support/a-group.ts'
import { directoryOf } from '../support/directory-of.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { aReading, NOW } from './support.ts'

const CONCERNS = [...vocabulary.concerns.keys()]
const SEEDS = Array.from({ length: 150 }, (_, i) => i + 1)

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    return state % below
  }
}

function someOf<Item>(items: readonly Item[], random: (below: number) => number, most: number): Item[] {
  return [...new Set(Array.from({ length: 1 + random(most) }, () => items[random(items.length)]!))]
}

/** Groups of any kind, each of its own organisation, so that none gives way to another. */
function groupsFrom(random: (below: number) => number): readonly Group[] {
  return Array.from({ length: 5 + random(30) }, (_, i) =>
    aGroup(`g${i}`, {
      name: `Group ${random(9)}`,
      concerns: someOf(CONCERNS, random, 4),
      ...(random(2) === 0 ? { identities: someOf([...vocabulary.identities.keys()], random, 2) } : {}),
      ...(random(3) === 0 ? { exclusive: random(2) === 0 } : {}),
      ...(random(2) === 0 ? { focus: (['skills', 'connection', 'both'] as const)[random(3)]! } : {}),
      ...(random(2) === 0 ? { approach: someOf(['cbt', 'process', 'dbt', 'directory', 'couples'], random, 2) } : {}),
      ...(random(2) === 0 ? { cost: { type: (['free', 'sliding', 'fee'] as const)[random(3)]! } } : {}),
      ...(random(2) === 0 ? { individual: (['required', 'welcome'] as const)[random(2)]! } : {}),
      ...(random(4) === 0 ? { contact: {} } : {}),
    }),
  )
}

function idsFor(groups: readonly Group[], need: readonly string[], intake: Partial<Intake> = {}): readonly string[] {
  const answer = createMatcher(directoryOf(groups), vocabulary)({ need: [], limit: 100, ...intake }, aReading(need), {
    explain: false,
    now: NOW,
  })
  return answer.suggestions.map(({ group }) => group.id)
}

describe('for any directory and any need', () => {
  it.each(SEEDS)('the order of the file and one of several groups that is gone change nothing (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const groups = groupsFrom(random)
    const need = someOf(CONCERNS, random, 2)
    const ids = idsFor(groups, need)
    const shuffled = groups.map((group) => ({ group, at: random(1000) })).toSorted((a, b) => a.at - b.at)
    expect(
      idsFor(
        shuffled.map(({ group }) => group),
        need,
      ),
    ).toEqual(ids)
    // Where the only one is gone, what is far from the need may stand in for it.
    if (ids.length === 1) return
    const gone = ids[random(Math.max(1, ids.length))]
    const rest = groups.filter((group) => group.id !== gone)
    expect(idsFor(rest, need)).toEqual(ids.filter((id) => id !== gone))
  })

  it.each(SEEDS)('a short answer is the beginning of a long one (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const groups = groupsFrom(random)
    // A broad or a substance need has a promise to keep in the last place of a short answer.
    const plain = ['panic', 'grief-suicide', 'borderline-personality', 'loneliness', 'anger', 'depression']
    const need = [plain[random(plain.length)]!]
    expect(idsFor(groups, need, { limit: 3 })).toEqual(idsFor(groups, need).slice(0, 3))
  })

  it.each(SEEDS)('a wish never lifts a misfit above a fit (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const groups = groupsFrom(random)
    const need = someOf(CONCERNS, random, 2)
    const before = idsFor(groups, need)
    const after = idsFor(groups, need, { wants: 'skills' })
    const focusOf = (id: string): string | undefined => groups.find((group) => group.id === id)?.focus
    for (const fit of before.filter((id) => focusOf(id) === 'skills')) {
      for (const misfit of before.slice(before.indexOf(fit)).filter((id) => focusOf(id) === 'connection')) {
        expect(after.indexOf(fit)).toBeLessThan(after.indexOf(misfit))
      }
    }
  })

  it.each(SEEDS)('no harm is done: nobody who caused harm is offered with survivors (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const groups = groupsFrom(random)
    const ids = idsFor(groups, someOf(CONCERNS, random, 3))
    const shown = groups.filter((group) => ids.includes(group.id)).map((group) => group.concerns[0]!)
    const stances = new Set(shown.map((concern) => vocabulary.concerns.get(concern)?.stance))
    const survivors = ['domestic-violence-survivor', 'childhood-abuse']
    expect(stances.has('caused-harm') && shown.some((concern) => survivors.includes(concern))).toBe(false)
  })

  it('one matcher answers alike however often and after whatever it is asked', () => {
    const random = randomFrom(7)
    const ofPeople = ['older-adults', 'teens', 'women', 'men', 'latine'].map((identity) =>
      aGroup(identity, { concerns: ['alcohol'], identities: [identity], exclusive: true }),
    )
    const groups = [...groupsFrom(random), ...ofPeople].map((group) => ({
      ...group,
      summary: group.concerns.join(' and '),
    }))
    const matcher = createMatcher(directoryOf(groups), vocabulary)
    const differences: readonly Partial<Reading>[] = [
      {},
      { leastAge: 62 },
      { age: 62 },
      { age: 16 },
      { implied: ['women'] },
      { identities: ['women'] },
      { identities: ['spanish'] },
      { partner: 'men' },
      { wishes: { approach: ['cbt'] } },
      { wishes: { language: ['es'] } },
    ]
    const readings = CONCERNS.flatMap((id) => [
      aReading([], { unread: [id] }),
      ...differences.map((difference) => aReading([id], difference)),
    ])
    const ask = (reading: Reading): unknown => matcher({ need: [], limit: 5 }, reading, { explain: true, now: NOW })
    const first = readings.map(ask)
    expect(readings.toReversed().map(ask).toReversed()).toEqual(first)
    // As one that was asked nothing before: what is remembered of one person is not another's.
    const anew = createMatcher(directoryOf(groups), vocabulary)
    const backwards = readings
      .toReversed()
      .map((reading) => anew({ need: [], limit: 5 }, reading, { explain: true, now: NOW }))
    expect(backwards.toReversed()).toEqual(first)
  })
})
