import { expect, test } from 'vitest'
import { concernsIn } from './claims.ts'

interface Trouble {
  readonly does: string
  readonly do: string
  readonly doing: string
  readonly someone: string
  readonly own: string
  readonly others: readonly string[]
}

const TROUBLES: readonly Trouble[] = [
  {
    does: 'drinks too much',
    do: 'drink too much',
    doing: 'drinking',
    someone: 'an alcoholic',
    own: 'alcohol',
    others: ['loved-ones-alcohol', 'adult-children-of-alcoholics'],
  },
  {
    does: 'gambles every night',
    do: 'gamble every night',
    doing: 'gambling',
    someone: 'a compulsive gambler',
    own: 'gambling',
    others: ['loved-ones-gambling'],
  },
  {
    does: 'uses heroin',
    do: 'use heroin',
    doing: 'heroin use',
    someone: 'a heroin addict',
    own: 'opioids',
    others: ['loved-ones-drugs', 'adult-children-of-alcoholics'],
  },
  {
    does: 'has bipolar disorder',
    do: 'have bipolar disorder',
    doing: 'bipolar disorder',
    someone: 'a person with bipolar disorder',
    own: 'bipolar',
    others: ['loved-ones-mental-illness'],
  },
]
const RELATIVES = [
  { who: 'husband', she: 'he', her: 'him', hers: 'his' },
  { who: 'mother', she: 'she', her: 'her', hers: 'her' },
  { who: 'brother', she: 'he', her: 'him', hers: 'his' },
] as const

type Frame = (trouble: Trouble, relative: (typeof RELATIVES)[number]) => string

const THEIRS: readonly Frame[] = [
  (t, r) => `It's my ${r.who} who ${t.does}.`,
  (t, r) => `My ${r.who} is the one who ${t.does}.`,
  (t, r) => `The one who ${t.does} is my ${r.who}.`,
  (t, r) => `Living with a ${r.who} who ${t.does}.`,
  (t, r) => `I have a ${r.who} who ${t.does}.`,
  (t, r) => `Is there help for families when a ${r.who} ${t.does}?`,
  (t, r) => `My ${r.who}, who ${t.does}, lost the house.`,
  (t, r) => `My ${r.who} (who ${t.does}) won't get help.`,
  (t, r) => `My ${r.who}, ${t.someone}, won't get help.`,
  (t, r) => `My ${r.who} - ${t.someone} - won't get help.`,
  (t, r) => `I moved back in with my ${r.who}, who ${t.does}.`,
  (t, r) => `Client is worried about her ${r.who}, who ${t.does}.`,
  (t, r) => `Because my ${r.who} ${t.does}, I can't sleep.`,
  (t, r) => `What do I do about my ${r.who}'s ${t.doing}?`,
  (t, r) => `I can't live with ${r.hers} ${t.doing} any more, my ${r.who} promised to stop.`,
  (t, r) => `Not me: my ${r.who}. ${r.she} ${t.does}.`,
  (t, r) => `My ${r.who} tells everyone I'm crazy but it's ${r.her} who ${t.does}.`,
  (t, r) => `My ${r.who} won't admit that ${r.she} ${t.does}.`,
  (t, r) => `pt here b/c ${r.who} ${t.does}`,
  (t, r) => `36F. ${r.who} ${t.does}. Sleeping poorly.`,
]

const MORE_THEIRS: readonly Frame[] = [
  (t, r) => `${r.who} (${t.someone}, in and out of hospital) is why I came.`,
  (t, r) => `34F, ${r.who} (${t.does}), sleeping poorly`,
  (t, r) => `Stress at home - ${t.doing}: ${r.who}'s.`,
  (t, r) => `Hx of ${t.doing} (pt's ${r.who}, not pt)`,
  (t, r) => `My ${r.who} said 'I ${t.do}' and cried.`,
  (t, r) => `"I ${t.do}," my ${r.who} said.`,
  (t, r) => `My ${r.who}, who I love because he is kind, ${t.does}.`,
]

const OWN: readonly Frame[] = [
  (t, r) => `My ${r.who} says 'you ${t.do}'.`,
  (t, r) => `${t.doing} (own); ${r.who} supportive`,
  (t, r) => `Referred by ${r.who}, who is a nurse. ${t.doing}.`,
  (t, r) => `Since my ${r.who} died I ${t.do}.`,
  (t, r) => `When my ${r.who} is away I ${t.do}.`,
  (t, r) => `My ${r.who} left because I ${t.do}.`,
  (t, r) => `My ${r.who}, who never says much, told me that I ${t.do}.`,
  (t, r) => `According to my ${r.who} I ${t.do}.`,
  (t, r) => `Even my ${r.who} has noticed that I ${t.do}.`,
  (t, r) => `Is it normal that I ${t.do}? My ${r.who} thinks so.`,
  (t, r) => `My ${r.who} is worried, I ${t.do}.`,
  (t, r) => `It's not my ${r.who}, it's me. I ${t.do}.`,
  (t, r) => `My ${t.doing} is hurting my ${r.who}.`,
  (t, r) => `${r.who} is worried about pt, who ${t.does}.`,
  (t, r) => `Pt's ${r.who} reports that the patient ${t.does}.`,
  (t, r) => `Brought in by ${r.who}. Pt ${t.does}.`,
]

const all = (frames: readonly Frame[]): readonly [text: string, trouble: Trouble][] =>
  frames.flatMap((frame) =>
    TROUBLES.flatMap((trouble) => RELATIVES.map((relative): [string, Trouble] => [frame(trouble, relative), trouble])),
  )

test.each(all([...THEIRS, ...MORE_THEIRS]))('somebody close has it: %s', (text, { own, others }) => {
  const read = concernsIn(text)
  expect(others).toContain(read[0])
  expect(read).not.toContain(own)
})

test.each(all(OWN))('the client has it: %s', (text, { own, others }) => {
  const read = concernsIn(text)
  expect(read).toContain(own)
  expect(read.filter((id) => others.includes(id))).toEqual([])
})
