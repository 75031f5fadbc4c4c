import { describe, expect, it } from 'vitest'
import type { Group } from '../../src/model/group.ts'
import type { Intake } from '../../src/model/intake.ts'
import { gateSentence } from '../../src/show/gates.ts'
import { aGroup } from '../support/a-group.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { also, answerTo, leftOut, suggested } from './support.ts'

interface Case {
  readonly gate: string
  readonly intake: Partial<Intake>
  readonly misfit: Partial<Group>
  readonly fits: Partial<Group>
}

const miles = (latitude: number): Partial<Group> => ({ meets: ['in-person'], place: { latitude, longitude: -118 } })
const at = (day: 'monday' | 'tuesday', start: string): Partial<Group> => ({ times: [{ day, start }] })

const cases: readonly Case[] = [
  { gate: 'age', intake: { age: 45 }, misfit: { ages: { max: 30 } }, fits: { ages: { min: 18 } } },
  { gate: 'age', intake: { age: 16 }, misfit: { ages: { min: 18 } }, fits: { ages: { min: 13, max: 17 } } },
  {
    gate: 'identity',
    intake: { identity: ['women'] },
    misfit: { identities: ['men'], exclusive: true },
    fits: { identities: ['women'], exclusive: true },
  },
  {
    gate: 'identity', // a shared identity does not open a group for men
    intake: { identity: ['women', 'black'] },
    misfit: { identities: ['black', 'men'], exclusive: true },
    fits: { identities: ['black', 'women'], exclusive: true },
  },
  {
    gate: 'identity', // teens are an age, though this listing states no bounds
    intake: { age: 45 },
    misfit: { identities: ['teens'], exclusive: true },
    fits: { identities: ['young-adults', 'older-adults'] },
  },
  {
    gate: 'declined',
    intake: { without: ['12-step'] },
    misfit: { approach: ['12-step'] },
    fits: { approach: ['cbt'] },
  },
  {
    gate: 'declined',
    intake: { without: ['dbt'] },
    misfit: { approach: ['dbt-informed'] },
    fits: { approach: ['cbt'] },
  },
  { gate: 'declined', intake: { without: ['men'] }, misfit: { identities: ['men'] }, fits: { identities: ['women'] } },
  {
    gate: 'declined',
    intake: { without: ['online'] },
    misfit: { meets: ['online'] },
    fits: { meets: ['online', 'phone'] },
  },
  {
    gate: 'declined',
    intake: { identity: ['secular'] },
    misfit: { approach: ['faith-based'] },
    fits: { approach: ['secular'] },
  },
  {
    gate: 'meets',
    intake: { meets: ['online'] },
    misfit: { meets: ['in-person'] },
    fits: { meets: ['in-person', 'online'] },
  },
  { gate: 'language', intake: { language: ['es'] }, misfit: { languages: ['en'] }, fits: { languages: ['es-MX'] } },
  { gate: 'cost', intake: { cost: 'free' }, misfit: { cost: { type: 'fee' } }, fits: { cost: { type: 'donation' } } },
  {
    gate: 'cost',
    intake: { cost: 'low' },
    misfit: { cost: { type: 'insurance' } },
    fits: { cost: { type: 'sliding' } },
  },
  { gate: 'schedule', intake: { days: ['tuesday'] }, misfit: at('monday', '19:00'), fits: at('tuesday', '19:00') },
  { gate: 'schedule', intake: { time: 'evening' }, misfit: at('monday', '09:00'), fits: at('monday', '19:00') },
  { gate: 'schedule', intake: { time: 'night' }, misfit: at('monday', '12:00'), fits: at('monday', '00:30') },
  {
    gate: 'place',
    intake: { near: { words: '34,-118', latitude: 34, longitude: -118 } },
    misfit: miles(35), // 69 miles
    fits: miles(34.1),
  },
  {
    gate: 'individual',
    intake: { individual: 'no' },
    misfit: { individual: 'required' },
    fits: { individual: 'recommended' },
  },
]

describe('a gate removes a misfit, keeps what fits, and keeps what the listing does not say', () => {
  it.each(cases)('$gate: $intake', ({ gate, intake, misfit, fits }) => {
    const ask = {
      groups: [aGroup('silent'), aGroup('misfit', misfit), aGroup('fits', fits)],
      need: ['depression'],
      intake,
    }
    expect(leftOut(ask)).toEqual({ misfit: gate })
    expect(answerTo(ask).leftOut.gates).toEqual([gate])
    expect(suggested(ask)).toContain('silent')
    expect(suggested(ask)).toContain('fits')
  })
})

describe('identity', () => {
  it('an exclusive group nobody said anything about is kept, after the open ones', () => {
    const groups = [aGroup('a-women', { identities: ['women'], exclusive: true }), aGroup('open')]
    expect(suggested({ groups, need: ['depression'] })).toEqual(['open', 'a-women'])
  })

  it('a group closed to all but people of two rare kinds is not for somebody told to be of a third', () => {
    const groups = [
      aGroup('a-both', { identities: ['transgender', 'latine', 'women'], exclusive: true }),
      aGroup('b-one', { identities: ['transgender', 'women'], exclusive: true }),
      aGroup('c-open', { identities: ['transgender', 'latine'] }),
    ]
    const asked = (identity: string[]) => ({ groups, need: ['depression'], intake: { identity } })
    expect(leftOut(asked(['lgbtq']))).toEqual({ 'a-both': 'identity' })
    expect(leftOut(asked(['latine']))).toEqual({})
    expect(leftOut(asked([]))).toEqual({})
  })

  it('a trans woman is LGBTQ', () => {
    const groups = [aGroup('a-general'), aGroup('lgbtq', { identities: ['lgbtq'], exclusive: true })]
    expect(suggested({ groups, need: ['depression'], intake: { identity: ['transgender'] } })).toEqual([
      'lgbtq',
      'a-general',
    ])
  })

  it('a group for teens and older adults takes the older adult', () => {
    const both = aGroup('both', { identities: ['teens', 'older-adults'], exclusive: true })
    expect(suggested({ groups: [both], need: ['depression'], intake: { identity: ['older-adults'] } })).toEqual([
      'both',
    ])
  })

  it('who is at least so old is not offered a group for younger people', () => {
    const need = ['depression']
    const teens = aGroup('teens', { concerns: need, identities: ['teens'], exclusive: true })
    const minors = aGroup('minors', { concerns: need, ages: { min: 13, max: 17 } })
    const young = aGroup('young', { concerns: need, ages: { min: 18, max: 30 } })
    const all = aGroup('all', { concerns: need })
    const groups = [teens, minors, young, all]
    expect(leftOut({ groups, need, reading: { leastAge: 20 } })).toEqual({ teens: 'identity', minors: 'age' })
    expect(leftOut({ groups, need, reading: { leastAge: 44 } })).toEqual({
      teens: 'identity',
      minors: 'age',
      young: 'age',
    })
    expect(leftOut({ groups, need, reading: { leastAge: 44 }, intake: { age: 16 } })).toEqual({ young: 'age' })
    const adults = aGroup('adults', { concerns: need, ages: { min: 18 } })
    const fits = (leastAge: number) => {
      const { suggestions } = answerTo({ groups: [adults], need, reading: { leastAge } })
      return suggestions[0]?.reasons.find(({ facet }) => facet === 'age')
    }
    expect(fits(20)).toMatchObject({ fit: 'match', age: 20, orMore: true })
    expect(fits(17)).toMatchObject({ fit: 'unknown', age: undefined })
  })

  it('an identity that only follows from a word closes a group and lifts none', () => {
    const groups = [
      aGroup('a-men', { identities: ['men'], exclusive: true }),
      aGroup('b-open'),
      aGroup('c-women', { identities: ['women'], exclusive: true }),
    ]
    const ask = { groups, need: ['depression'], reading: { implied: ['women'] } }
    expect(suggested(ask)).toEqual(['b-open', 'c-women'])
    expect(leftOut(ask)).toEqual({ 'a-men': 'identity' })
  })

  it('a meeting held in Spanish is matched by its language, not by its members', () => {
    const groups = [aGroup('a-english', { languages: ['en'] }), aGroup('spanish', { languages: ['es'] })]
    expect(suggested({ groups, need: ['depression'], intake: { identity: ['spanish'] } })).toEqual([
      'spanish',
      'a-english',
    ])
  })
})

describe('a group made for one kind of trouble, where kinds have little in common', () => {
  const groups = [
    aGroup('a-tinnitus', { concerns: ['tinnitus', 'chronic-illness'] }),
    aGroup('b-lupus', { concerns: ['lupus', 'chronic-illness'] }),
    aGroup('c-speaks-of-lupus', { concerns: ['autoimmune', 'chronic-illness'], summary: 'Lupus and the like.' }),
    aGroup('d-any', { concerns: ['chronic-illness'] }),
    aGroup('e-other-need', { concerns: ['tinnitus', 'depression'] }),
  ]
  const need = ['chronic-illness']

  it('is not for a person who was told it is another', () => {
    expect(leftOut({ groups, need, reading: { named: ['lupus'] } })).toEqual({ 'a-tinnitus': 'kind' })
  })

  it('nor where a long need tells of none', () => {
    const intake = { need: ['some days I can hardly lift the kettle'] }
    expect(Object.keys(leftOut({ groups, need, intake }))).toEqual(['a-tinnitus', 'b-lupus', 'c-speaks-of-lupus'])
  })

  it('is kept where its listing has a word of the need that hardly any has', () => {
    const ringing = aGroup('f-ringing', {
      concerns: ['tinnitus', 'chronic-illness'],
      summary: 'For a kettle in the ear.',
    })
    const intake = { need: ['some days I hear a kettle all night'] }
    const reading = { said: ['kettle'] }
    expect(Object.keys(leftOut({ groups: [...groups, ringing], need, intake, reading }))).toEqual([
      'a-tinnitus',
      'b-lupus',
      'c-speaks-of-lupus',
    ])
  })

  it('is kept for a need of a few words, and where it serves something else that was read', () => {
    expect(leftOut({ groups, need, intake: { need: ['chronic illness'] } })).toEqual({})
    expect(leftOut({ groups, need: ['chronic-illness', also('depression')], reading: { named: ['lupus'] } })).toEqual({
      'a-tinnitus': 'kind',
    })
  })
})

describe('place', () => {
  const near = { words: 'Pasadena, CA' }

  it('a group online is kept however far it is', () => {
    const far = aGroup('far', { meets: ['online', 'in-person'], place: { latitude: 40, longitude: -74 } })
    const here = { words: 'here', latitude: 34, longitude: -118 }
    expect(suggested({ groups: [far], need: ['depression'], intake: { near: here } })).toEqual(['far'])
    const inPerson = { near: here, meets: ['in-person'] as const }
    expect(leftOut({ groups: [far], need: ['depression'], intake: inPerson })).toEqual({ far: 'place' })
  })

  it('without a map the area in words comes first, then what can be had from anywhere', () => {
    const groups = [
      aGroup('a-elsewhere', { meets: ['in-person'], area: 'Torrance, CA' }),
      aGroup('b-national', { meets: ['online'], area: 'United States' }),
      aGroup('c-local', { meets: ['in-person'], area: 'Pasadena, CA' }),
    ]
    expect(suggested({ groups, need: ['depression'], intake: { near } })).toEqual([
      'c-local',
      'b-national',
      'a-elsewhere',
    ])
  })
})

describe('what a clinician should hear of without asking', () => {
  it('a group that would fit if individual therapy were arranged', () => {
    const groups = [aGroup('dbt', { individual: 'required' })]
    const no = answerTo({ groups, need: ['depression'], intake: { individual: 'no' } })
    expect(no.leftOut.worthKnowing.map(({ group, gate }) => [group.id, gate])).toEqual([['dbt', 'individual']])
    const yes = answerTo({ groups, need: ['depression'], intake: { individual: 'yes' } })
    expect(yes.suggestions[0]?.reasons).toContainEqual({
      facet: 'individual',
      fit: 'near',
      rule: 'required',
      answer: 'yes',
    })
  })

  it('a process group waits while a notice stands; DBT does not', () => {
    const groups = [aGroup('talk', { approach: ['process'] }), aGroup('dbt', { approach: ['dbt', 'process'] })]
    const ask = { groups, need: ['depression'], reading: { crisis: ['suicide'] } }
    expect(suggested(ask)).toEqual(['dbt'])
    expect(answerTo(ask).leftOut.worthKnowing.map(({ group }) => group.id)).toEqual(['talk'])
  })

  it('a group for drinking less waits where stopping may be dangerous', () => {
    const groups = [
      aGroup('less', { concerns: ['alcohol'], approach: ['moderation'] }),
      aGroup('sober', { concerns: ['alcohol'] }),
    ]
    const ask = { groups, need: ['alcohol'], reading: { crisis: ['withdrawal'] } }
    expect(suggested(ask)).toEqual(['sober'])
    const [waiting] = answerTo(ask).leftOut.worthKnowing
    expect(gateSentence(waiting!, vocabulary)).toMatch(/drinking less.*doctor/)
  })

  it('not a group that something else stands against', () => {
    const groups = [aGroup('teens', { individual: 'required', ages: { max: 17 } })]
    const answer = answerTo({ groups, need: ['depression'], intake: { individual: 'no', age: 40 } })
    expect(answer.leftOut.worthKnowing).toEqual([])
    expect(answer.leftOut.count).toBe(1)
  })
})

describe('what does not suit people of an identity', () => {
  const meeting = aGroup('meeting', { concerns: ['alcohol'], approach: ['12-step'] })
  const ofAtheists = aGroup('of atheists', { concerns: ['alcohol'], approach: ['12-step'], identities: ['secular'] })
  const groups = [meeting, ofAtheists]

  it('is left out, but for groups of these very people', () => {
    expect(suggested({ groups, need: ['alcohol'], intake: { identity: ['secular'] } })).toEqual(['of atheists'])
  })

  it('is left out altogether when it is declined by name', () => {
    expect(suggested({ groups, need: ['alcohol'], intake: { without: ['12-step'] } })).toEqual([])
  })

  it('is not left out when it is what was asked for', () => {
    const ofFaith = aGroup('of faith', { concerns: ['alcohol'], approach: ['faith-based'] })
    const reading = { wishes: { approach: ['faith-based', 'secular'] } }
    expect(suggested({ groups: [ofFaith], need: ['alcohol'], reading })).toEqual(['of faith'])
  })
})

describe('a way of meeting', () => {
  const groups = [
    aGroup('a room', { concerns: ['ocd'], meets: ['in-person'] }),
    aGroup('video', { concerns: ['ocd'], meets: ['online'] }),
  ]
  const wished = { meets: ['online'] } as const

  it('that is preferred comes first and removes nothing', () => {
    const reading = { wishes: { ...wished, isMeetsPreferred: true } } as const
    expect(suggested({ groups, need: ['ocd'], reading })).toEqual(['video', 'a room'])
  })

  it('that is wished for outright, or given beside a preference, removes the others', () => {
    expect(suggested({ groups, need: ['ocd'], reading: { wishes: wished } })).toEqual(['video'])
    const reading = { wishes: { ...wished, isMeetsPreferred: true } } as const
    expect(suggested({ groups, need: ['ocd'], reading, intake: { meets: ['in-person'] } })).toEqual(['a room'])
  })
})

describe('an hour and a price that were only told of', () => {
  const evening = [{ day: 'tuesday', start: '19:00' }] as const
  const groups = [
    aGroup('b fee, mornings', { cost: { type: 'fee' }, times: [{ day: 'tuesday', start: '09:00' }] }),
    aGroup('a free, evenings', { cost: { type: 'free' }, times: evening }),
  ]
  const wishes = { time: 'evening', areHoursPreferred: true, cost: 'free', isCostPreferred: true } as const

  it('put groups first and remove none', () => {
    expect(suggested({ groups, need: ['depression'], reading: { wishes } })).toEqual(groups.map(({ id }) => id).sort())
  })

  it('remove the others where they must be so, and where a flag says them', () => {
    const firm = { time: 'evening', cost: 'free' } as const
    expect(leftOut({ groups, need: ['depression'], reading: { wishes: firm } })).toEqual({
      [groups[0]!.id]: 'schedule',
    })
    const byFlag = { groups, need: ['depression'], reading: { wishes } }
    expect(leftOut({ ...byFlag, intake: { time: 'evening' } })).toEqual({ [groups[0]!.id]: 'schedule' })
    expect(leftOut({ ...byFlag, intake: { cost: 'free' } })).toEqual({ [groups[0]!.id]: 'cost' })
  })
})

it('who is 71 or more is an older adult', () => {
  const older = aGroup('older', {
    concerns: ['alcohol'],
    identities: ['older-adults'],
    exclusive: true,
    ages: { min: 60 },
  })
  const anybody = aGroup('anybody', { concerns: ['alcohol'] })
  const ask = { groups: [anybody, older], need: ['alcohol'] }
  expect(suggested({ ...ask, reading: { leastAge: 71 } })).toEqual(['older', 'anybody'])
  expect(suggested({ ...ask, reading: { leastAge: 40 } })).toEqual(['anybody', 'older'])
})

it('of who asks for Spanish, a group in Spanish for Latine people comes before one in English', () => {
  const groups = [
    aGroup('English', { concerns: ['parenting'], languages: ['en'] }),
    aGroup('Spanish', { concerns: ['parenting'], languages: ['es'], identities: ['latine'] }),
    aGroup('unknown', { concerns: ['parenting'] }),
  ]
  const [first] = suggested({ groups, need: ['parenting'], reading: { identities: ['spanish'] } })
  expect(first).toBe('Spanish')
})

it('where the broader concern is only a last resort, its groups come behind those for what is near', () => {
  const families = aGroup('families', { concerns: ['loved-ones-addiction'] })
  const near = aGroup('near', { concerns: ['loneliness'] })
  expect(suggested({ groups: [families, near], need: ['partner-betrayal'] })).toEqual(['near', 'families'])
})
