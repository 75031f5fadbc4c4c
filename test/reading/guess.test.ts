import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { NO_CONCERN } from '../../src/reading/classifier.ts'
import { createReader } from '../../src/reading/read.ts'
import { learned, nothingLearned } from '../support/classifier.ts'
import { language, spelling } from '../support/language.ts'
import { taught } from '../support/taught.ts'

type Shares = Readonly<Record<string, number>>

/** Two words that name nothing. */
const TELLING = 'slippers piano'
const STORY = 'Her slippers stand by the piano'

/** Reads a text of which the telling words together are like these concerns, by these shares of 1. */
function guessed(text: string, shares: Shares, telling: string = TELLING): Reading {
  const likeness = taught(telling, shares)
  return createReader(language, spelling, { ...nothingLearned, concerns: () => likeness }).read([text])
}

const concernsOf = ({ concerns }: Reading): string[] => concerns.map(({ id }) => id)

const optionsOf = ({ questions }: Reading): (readonly string[])[] => questions.map(({ options }) => options)

describe('a story that names no trouble', () => {
  const reading = guessed(STORY, { 'grief-spouse': 0.5, loneliness: 0.12 })

  test('is read as what its words together are most like, and says that this is a guess', () => {
    expect(concernsOf(reading)).toEqual(['grief-spouse'])
    expect(reading.items).toMatchObject([{ id: 'grief-spouse', used: true, guessedFrom: ['slippers', 'piano'] }])
  })

  test('is asked about, in a sentence that names the concern, with what else it may be', () => {
    expect(reading.questions).toEqual([
      {
        words: 'slippers ... piano',
        ask: 'This names no trouble by itself; it is most like "Death of a partner". Is a group sought for that?',
        options: ['grief-spouse', 'loneliness'],
      },
    ])
  })

  test('is no longer asked about once an answer is given', () => {
    const likeness = taught(TELLING, { 'grief-spouse': 0.5 })
    const reader = createReader(language, spelling, { ...nothingLearned, concerns: () => likeness })
    expect(reader.read([STORY, 'loneliness']).questions).toHaveLength(1)
    expect(reader.read([STORY, 'grief-spouse']).questions).toEqual([])
  })

  test('leaves the words that told it out of what was not understood', () => {
    expect(reading.unread).toEqual(['stand'])
  })
})

describe('a question that is surely like those that tell of nobody', () => {
  const SURELY = { [NO_CONCERN]: 0.6, 'grief-spouse': 0.1 }

  test('names a trouble without telling that anybody has it, and asks whether a group is sought', () => {
    const reading = guessed('Will the insurance pay for OCD, slippers or a piano?', SURELY)
    expect(concernsOf(reading)).toEqual([])
    expect(reading.items).toMatchObject([{ id: 'ocd', used: false, because: 'hypothetical' }])
    expect(optionsOf(reading)).toEqual([['ocd']])
  })

  test('is read as ever where it is less sure', () => {
    expect(concernsOf(guessed('Will the insurance pay for OCD, slippers or a piano?', { [NO_CONCERN]: 0.4 }))).toEqual([
      'ocd',
    ])
  })

  test('is read as ever where a trouble is told, and something asked behind it', () => {
    expect(concernsOf(guessed('My trouble is OCD. Will the insurance pay for slippers or a piano?', SURELY))).toEqual([
      'ocd',
    ])
  })

  test('is read as ever where it is the client’s own', () => {
    expect(concernsOf(guessed('Must my doctor tell the insurance about my OCD, slippers or a piano?', SURELY))).toEqual(
      ['ocd'],
    )
  })

  test('is read as ever where a group is asked for', () => {
    expect(concernsOf(guessed('Will the insurance pay a group for OCD, slippers or a piano?', SURELY))).toEqual(['ocd'])
  })

  test('tells of a danger all the same', () => {
    const reading = guessed('Must my doctor tell the insurance that I am suicidal, slippers or a piano?', SURELY)
    expect(concernsOf(reading)).toEqual(['suicidality'])
    expect(reading.crisis).toEqual(['suicide'])
  })
})

test('what a note opens with is what it is about, whatever its other words are surely like', () => {
  const SURELY = { 'grief-spouse': 0.97 }
  expect(concernsOf(guessed('61F OCD stage 2, slippers still stand by the piano', SURELY))).toEqual(['ocd'])
  expect(concernsOf(guessed('Slippers stand by the piano; 61F w/ OCD now', SURELY))).toEqual(['grief-spouse'])
})

describe('what is never guessed', () => {
  const NEVER = [
    'domestic-violence-caused-harm',
    'caused-sexual-harm',
    'suicidality',
    'suicide-attempt-survivor',
  ] as const

  test.each(NEVER)('%s, however like it the words are', (concern) => {
    expect(concernsOf(guessed(STORY, { [concern]: 0.9 }))).toEqual([])
  })

  test.each(NEVER)('%s is not offered beside another guess', (concern) => {
    expect(optionsOf(guessed(STORY, { loneliness: 0.5, [concern]: 0.3 }))).toEqual([['loneliness']])
  })

  test.each([
    ['My wife almost died', 'a death that nearly came'],
    ['I wish my wife had died', 'a death that was only wished'],
    ['My wife overdosed and survived', 'a death that was survived'],
  ])('a loss, of "%s": %s', (text) => {
    const story = `${text}. Her slippers stand by the piano.`
    expect(concernsOf(guessed(story, { 'grief-spouse': 0.9 })).filter((id) => id.startsWith('grief'))).toEqual([])
    expect(optionsOf(guessed(story, { 'grief-spouse': 0.9 })).flat()).not.toContain('grief-spouse')
  })

  const LOST_OR_USING = { 'grief-overdose': 0.6, 'loved-ones-drugs': 0.2 }

  test.each(['My son overdosed Tuesday', 'My sister OD’d in her car', 'My friend is overdosing'])(
    'a loss, of "%s", which tells of no death; it is asked about behind what else it may be',
    (text) => {
      const reading = guessed(`${text}. Slippers and piano`, LOST_OR_USING)
      expect(concernsOf(reading)).toEqual(['loved-ones-drugs'])
      expect(optionsOf(reading)).toEqual([['loved-ones-drugs', 'grief-overdose']])
    },
  )

  test('an overdose is asked about as a loss, also where it is like nothing else', () => {
    const reading = guessed('My son overdosed. Slippers and piano', { 'grief-overdose': 0.6 })
    expect(concernsOf(reading)).toEqual([])
    expect(optionsOf(reading)).toEqual([['grief-overdose']])
  })

  test.each([
    'My son overdosed and I miss him',
    'My son overdosed, his ashes came',
    'My son overdosed, at the wake I stood',
  ])('but "%s" may be guessed as a loss', (text) => {
    expect(concernsOf(guessed(`${text}. Slippers and piano`, LOST_OR_USING))).toContain('grief-overdose')
  })

  test('anything, of a need with a word that only the clinician can settle', () => {
    const reading = guessed('SA survivor, with slippers and a piano', { loneliness: 0.9 })
    expect(concernsOf(reading)).toEqual([])
    expect(optionsOf(reading).flat()).not.toContain('loneliness')
  })

  test('but beside such a word, so many others may tell by themselves', () => {
    const reading = guessed('SA survivor, with her slippers and a piano', { loneliness: 0.9 })
    expect(concernsOf(reading)).toEqual(['loneliness'])
    expect(optionsOf(reading).flat()).toContain('sexual-assault-survivor')
  })

  test('what is denied, however like it the rest is; a denial tells of other things', () => {
    const denied = 'No panic attacks with slippers and piano'
    expect(concernsOf(guessed(denied, { panic: 0.95 }))).toEqual([])
    expect(concernsOf(guessed(denied, { loneliness: 0.9 }))).toEqual(['loneliness'])
  })

  test('but an ordinary "not" may be said of what it is all about, where nothing else is named in earnest', () => {
    const text = 'I promise that I am not a gambler, in slippers at the piano'
    expect(concernsOf(guessed(text, { gambling: 0.95 }))).toEqual(['gambling'])
    expect(concernsOf(guessed(text, { gambling: 0.8 }))).toEqual([])
    expect(concernsOf(guessed('I promise no more gambling, in slippers at the piano', { gambling: 0.95 }))).toEqual([
      'gambling',
    ])
    expect(concernsOf(guessed('I promise no gambling, in slippers at the piano', { gambling: 0.95 }))).toEqual([])
    expect(concernsOf(guessed(`${text}, burnout`, { gambling: 0.92, burnout: 0.05 }))).toEqual(['burnout'])
    const inPassing = `${text}, burned out and all`
    expect(concernsOf(guessed(inPassing, { gambling: 0.95, burnout: 0.01 }))).toEqual(['gambling'])
  })

  test('what nobody but the client is not, may be somebody else’s', () => {
    const text = 'My husband has told me she is a woman. I am not gay. Slippers and the piano stand in the hall'
    expect(concernsOf(guessed(text, { 'loved-ones-lgbtq': 0.8 }))[0]).toBe('loved-ones-lgbtq')
    const his = 'My husband does not drink. Slippers and the piano stand there, and stand in the hall'
    expect(concernsOf(guessed(his, { 'loved-ones-alcohol': 0.8 }))).toEqual([])
  })

  test('anything, of words in a clause of something past', () => {
    expect(concernsOf(guessed('Used to have panic attacks with slippers and piano', { loneliness: 0.9 }))).toEqual([
      'panic',
    ])
    expect(
      concernsOf(guessed('Used to have panic attacks. Now it is the slippers and the piano', { loneliness: 0.95 })),
    ).toContain('loneliness')
  })

  test('anything, of a question that is most like those of no trouble', () => {
    const reading = guessed(STORY, { [NO_CONCERN]: 0.4, loneliness: 0.3 })
    expect(concernsOf(reading)).toEqual([])
    expect(optionsOf(reading)).toEqual([])
    expect(concernsOf(guessed(STORY, { [NO_CONCERN]: 0.3, loneliness: 0.4 }))).toEqual(['loneliness'])
  })

  test('anything, of phrases that mean nothing here', () => {
    expect(concernsOf(guessed('Birth control and weight loss', { loneliness: 0.9 }, 'birth control weight'))).toEqual(
      [],
    )
  })
})

describe('harm that the client seems to have done', () => {
  test.each([
    ['domestic-violence-caused-harm', 'domestic-violence-survivor'],
    ['caused-sexual-harm', 'sexual-assault-survivor'],
  ])('%s is asked about with %s, where it is surely told, and nothing is guessed', (done, suffered) => {
    const reading = guessed(STORY, { [done]: 0.6, loneliness: 0.3 })
    expect(concernsOf(reading)).toEqual([])
    expect(reading.questions).toMatchObject([
      { words: 'slippers ... piano', ask: expect.stringContaining('Who was harmed'), options: [done, suffered] },
    ])
    expect(optionsOf(guessed(STORY, { [done]: 0.45, loneliness: 0.3 }))).toEqual([])
  })

  test('is asked about beside a trouble that is named where it is told as good as certainly', () => {
    const story = `Wants help with hoarding. Slippers and piano${' stand'.repeat(11)}`
    expect(optionsOf(guessed(story, { 'domestic-violence-caused-harm': 0.9 }))).toEqual([])
    expect(optionsOf(guessed(story, { 'domestic-violence-caused-harm': 0.97 }))).toHaveLength(1)
  })

  test('is asked about, and no group for those who were harmed is looked for meanwhile', () => {
    const reading = guessed(`He chokes her. Slippers and piano${' stand'.repeat(13)}`, {
      'domestic-violence-caused-harm': 0.98,
    })
    expect(concernsOf(reading)).toEqual([])
    expect(optionsOf(reading)).toEqual([['domestic-violence-caused-harm', 'domestic-violence-survivor']])
    const angry = `I shoved him. Slippers and piano${' stand'.repeat(13)}`
    expect(concernsOf(guessed(angry, { 'domestic-violence-caused-harm': 0.98 }))).toEqual([])
    expect(concernsOf(guessed(angry, { 'domestic-violence-caused-harm': 0.4, anger: 0.4 }))).toContain('anger')
    // Of a stranger it is anger, whatever else it is like; of one with a partner it is asked about all the same.
    const stranger = `In anger management, I shoved a guy. Slippers and piano${' stand'.repeat(13)}`
    expect(concernsOf(guessed(stranger, { 'domestic-violence-caused-harm': 0.98 }))).toContain('anger')
    const married = `In anger management, I shoved a guy, my wife knows. Slippers and piano${' stand'.repeat(13)}`
    expect(concernsOf(guessed(married, { 'domestic-violence-caused-harm': 0.98 }))).not.toContain('anger')
  })
})

describe('beside a danger, of which another classifier tells', () => {
  test('what else the words are like is guessed by what the danger leaves', () => {
    expect(concernsOf(guessed(STORY, { suicidality: 0.9, loneliness: 0.05 }))).toEqual(['loneliness'])
    expect(concernsOf(guessed(STORY, { suicidality: 0.96, loneliness: 0.03 }))).toEqual([])
  })

  test('a danger that is named counts by its own likeness', () => {
    const story = `Suicidal. Slippers and piano${' stand'.repeat(12)}`
    const { concerns } = guessed(story, { suicidality: 0.5, loneliness: 0.2 })
    expect(concerns.find(({ id }) => id === 'suicidality')?.weight).not.toBe('context')
  })
})

describe('how like it must be', () => {
  test('alone, a tenth of all likeness makes a guess and less makes none', () => {
    expect(concernsOf(guessed(STORY, { loneliness: 0.11 }))).toEqual(['loneliness'])
    expect(concernsOf(guessed(STORY, { loneliness: 0.09 }))).toEqual([])
  })

  test('one telling word is enough only when it is surely told', () => {
    expect(concernsOf(guessed('The leash', { 'grief-pet': 0.31 }, 'leash'))).toEqual(['grief-pet'])
    expect(concernsOf(guessed('The leash', { 'grief-pet': 0.29 }, 'leash'))).toEqual([])
    expect(concernsOf(guessed(STORY, { 'grief-pet': 0.29 }))).toEqual(['grief-pet'])
  })

  test('small words weigh, and explain nothing', () => {
    expect(concernsOf(guessed('Without the leash', { 'grief-pet': 0.29 }, 'without leash'))).toEqual([])
  })

  test('but where there are no others and they are surely like it, those that stand together tell', () => {
    const paired = (share: number): string[] =>
      concernsOf(guessed('Until it feels right', { ocd: share }, 'until+it feel+right'))
    expect(paired(0.9)).toEqual(['ocd'])
    expect(paired(0.4)).toEqual([])
  })

  test('the next likeliest stands beside the likeliest from 0.15 on', () => {
    expect(concernsOf(guessed(STORY, { loneliness: 0.2, depression: 0.16 }))).toEqual(['loneliness', 'depression'])
    expect(concernsOf(guessed(STORY, { loneliness: 0.2, depression: 0.14 }))).toEqual(['loneliness'])
  })

  test('and only when the words are at least half as like it', () => {
    expect(concernsOf(guessed(STORY, { loneliness: 0.5, depression: 0.26 }))).toEqual(['loneliness', 'depression'])
    expect(concernsOf(guessed(STORY, { loneliness: 0.5, depression: 0.24 }))).toEqual(['loneliness'])
  })

  test('another reading is offered from a tenth on', () => {
    expect(optionsOf(guessed(STORY, { loneliness: 0.5, burnout: 0.11 }))).toEqual([['loneliness', 'burnout']])
    expect(optionsOf(guessed(STORY, { loneliness: 0.5, burnout: 0.09 }))).toEqual([['loneliness']])
  })

  test('a trouble, from the people or the faith that somebody is of', () => {
    const words = 'muslim tamil slippers'
    expect(concernsOf(guessed('Muslim woman, Tamil, here about it', { 'racial-stress': 0.9 }, words))).toEqual([])
    expect(concernsOf(guessed('Muslim woman, Tamil, and the slippers', { 'racial-stress': 0.9 }, words))).toEqual([
      'racial-stress',
    ])
  })

  test('whose danger it is, from a word that told the guess as well', () => {
    const reading = guessed(
      'I found her crying in the garage with the car running',
      { loneliness: 0.9 },
      'garage crying',
    )
    expect(reading.crisis).toEqual(['suicide-other'])
  })

  test('four readings are offered at most, the likeliest first', () => {
    const shares = { loneliness: 0.16, burnout: 0.17, sleep: 0.18, anxiety: 0.19, hoarding: 0.2 }
    expect(optionsOf(guessed(STORY, shares))).toEqual([['hoarding', 'anxiety', 'sleep', 'burnout']])
  })

  test('six words at most are shown as the reason', () => {
    const words = 'slippers piano curtains kettle fiddle garden lantern'
    const [item] = guessed(words, { loneliness: 0.5 }, words).items
    expect(item?.guessedFrom).toHaveLength(6)
  })
})

describe('beside a danger to a life', () => {
  const end = `. Slippers and piano${' stand'.repeat(13)}`

  test('what the words are less than surely like is not told', () => {
    const told = (share: number) => concernsOf(guessed(`I want to die${end}`, { suicidality: 0.3, burnout: share }))
    expect(told(0.45)).toEqual(['suicidality'])
    expect(told(0.55)).toContain('burnout')
  })

  test('what the words are like is told as ever where nothing else is like a danger', () => {
    expect(concernsOf(guessed(`I want to die${end}`, { burnout: 0.45 }))).toContain('burnout')
  })

  test('the other danger that the words are surely like is told, and only beside a notice', () => {
    const survivor = (text: string, share: number) =>
      concernsOf(guessed(`${text}${end}`, { 'suicide-attempt-survivor': share, suicidality: 0.15 }))
    expect(survivor('I want to die', 0.82)).toEqual(['suicide-attempt-survivor', 'suicidality'])
    expect(survivor('I want to die', 0.7)).toEqual(['suicidality'])
    expect(survivor('The days are long', 0.82)).toEqual([])
  })

  test('that is told in so many words, what the rest is like comes after it, but whose it is', () => {
    expect(concernsOf(guessed(`I want to die${end}`, { suicidality: 0.12, loneliness: 0.8 }))).toEqual([
      'suicidality',
      'loneliness',
    ])
    const theirs = guessed(`Hoarding, he has written the letters${end}`, { 'loved-ones-suicidality': 0.9 })
    expect(concernsOf(theirs)[0]).toBe('loved-ones-suicidality')
  })

  test('that is told only by what holds somebody, and may be care, is not before what the rest is like', () => {
    const held = `My wife took my keys${end}`
    expect(concernsOf(guessed(held, { 'dementia-self': 0.9, 'domestic-violence-survivor': 0.05 }))[0]).toBe(
      'dementia-self',
    )
    const hit = `My wife hit me${end}`
    expect(concernsOf(guessed(hit, { 'dementia-self': 0.9 }))[0]).toBe('domestic-violence-survivor')
  })
})

describe('beside a trouble that is named', () => {
  /** A text of so many words. */
  const told = (length: number): string => `Hoarding. Slippers and piano${' stand'.repeat(length - 4)}`
  const story = told(15)
  const weights = ({ concerns }: Reading) => concerns.map(({ id, weight }) => [id, weight])

  test('a story is guessed about; a need of fewer words where they are surely like something else, of a few not at all', () => {
    expect(concernsOf(guessed(story, { loneliness: 0.5 }))).toContain('loneliness')
    expect(concernsOf(guessed(told(14), { loneliness: 0.85 }))).toEqual(['hoarding'])
    expect(concernsOf(guessed(told(14), { loneliness: 0.95, hoarding: 0.01 }))).toEqual(['loneliness', 'hoarding'])
    expect(concernsOf(guessed(told(8), { loneliness: 0.95, hoarding: 0.01 }))).toEqual(['loneliness', 'hoarding'])
    expect(concernsOf(guessed(told(7), { loneliness: 0.95 }))).toEqual(['hoarding'])
  })

  test.each([
    ['My husband drinks, and the slippers and the piano stand there', 'alcohol', 'loved-ones-alcohol'],
    ['Spouse of a sex addict, slippers and the piano stand', 'compulsive-sexual-behavior', 'partner-betrayal'],
    ['Mother of a boy who uses meth, slippers and the piano', 'stimulants', 'loved-ones-drugs'],
  ])('in few words, whose it is, is as it is said: %s', (text, own, theirs) => {
    expect(concernsOf(guessed(text, { [own]: 0.995 }))[0]).toBe(theirs)
  })

  test('where only a pronoun says whose it is, few words may tell it together, when they are surer still', () => {
    const need = 'I thought they were poisoning my food, slippers and piano'
    expect(concernsOf(guessed(need, { psychosis: 0.98 }))).toEqual(['loved-ones-mental-illness'])
    expect(concernsOf(guessed(need, { psychosis: 0.995 }))[0]).toBe('psychosis')
  })

  test('what the words are most like comes along, by the same measure as alone', () => {
    expect(concernsOf(guessed(story, { hoarding: 0.1, loneliness: 0.11 }))).toEqual(['hoarding', 'loneliness'])
    expect(concernsOf(guessed(story, { hoarding: 0.08, loneliness: 0.09 }))).toEqual(['hoarding'])
  })

  test('what is named comes before a weak guess, and after what the whole story is like', () => {
    expect(weights(guessed(story, { hoarding: 0.11, loneliness: 0.16 }))).toEqual([
      ['hoarding', 'main'],
      ['loneliness', 'also'],
    ])
    expect(weights(guessed(story, { hoarding: 0.11, loneliness: 0.8 }))).toEqual([
      ['loneliness', 'main'],
      ['hoarding', 'also'],
    ])
  })

  test('what is told of a partner is guessed of nobody else, and parents’ groups are none for a partner', () => {
    const husband = 'My husband was diagnosed autistic, and his slippers and the piano stand in the hall'
    expect(concernsOf(guessed(husband, { autism: 0.9 }))).toEqual(['relationship-problems'])
    expect(concernsOf(guessed(husband, { 'parenting-neurodivergent': 0.9 }))).toEqual(['relationship-problems'])
    const son = 'My son was diagnosed autistic, and his slippers and the piano stand in the hall'
    expect(concernsOf(guessed(son, { 'parenting-neurodivergent': 0.9 }))).toEqual(['parenting-neurodivergent'])
  })

  test('the other side of what a note tells of the client is not guessed', () => {
    const note = '52M, 6 beers nightly, wife pushing, slippers by the piano in the hall'
    expect(concernsOf(guessed(note, { alcohol: 0.2, 'loved-ones-alcohol': 0.6 }))).toEqual(['alcohol'])
  })

  test('who brings up somebody’s children comes for that too, however unlike it the rest is', () => {
    for (const words of ['raising three grandkids', 'raising my daughter’s kids', 'and I have got her two boys'])
      expect(concernsOf(guessed(`I am tired, ${words}, slippers by the piano`, { loneliness: 0.9 }))).toContain(
        'parenting',
      )
  })

  test('nothing is guessed of a text in a script that nothing was learned of', () => {
    expect(concernsOf(guessed('Ребенок не спит и я устала slippers piano', { loneliness: 0.9 }))).toEqual([])
    expect(concernsOf(guessed('Bố em ở nhà một mình cả ngày slippers piano', { loneliness: 0.9 }))).toEqual([])
    expect(concernsOf(guessed('¿Dónde está mamá? slippers piano 😀', { loneliness: 0.9 }))).toEqual(['loneliness'])
  })

  test('what is named in passing, in a story of something else, is not what a group is sought for', () => {
    expect(concernsOf(guessed(story, { hoarding: 0.09, loneliness: 0.5 }))).toEqual(['loneliness'])
    expect(concernsOf(guessed(story, { hoarding: 0.11, loneliness: 0.5 }))).toEqual(['loneliness', 'hoarding'])
  })

  test('the client’s own recovery is never in passing beside the trouble of somebody close', () => {
    const sober = 'I am five months sober, my husband drinks, and the slippers and the piano stand in the hall'
    expect(weights(guessed(sober, { 'loved-ones-alcohol': 0.9 }))).toEqual([
      ['loved-ones-alcohol', 'main'],
      ['substance-use', 'also'],
    ])
    expect(weights(guessed(sober, { loneliness: 0.9 }))).toContainEqual(['substance-use', 'context'])
  })

  test('a guess is asked about when what is named is only in passing, and not when it is part of the story', () => {
    expect(optionsOf(guessed(story, { hoarding: 0.09, loneliness: 0.5 }))).toEqual([['loneliness']])
    expect(optionsOf(guessed(story, { hoarding: 0.11, loneliness: 0.5 }))).toEqual([])
  })

  test('what a group is sought for is never in passing', () => {
    const sought = guessed(`Wants help with ${story}`, { hoarding: 0.01, loneliness: 0.2 })
    expect(weights(sought)).toContainEqual(['hoarding', 'main'])
    expect(optionsOf(sought)).toEqual([])
  })

  test('of asides, the client’s own trouble comes before life with a relative', () => {
    const aside = 'My son has insomnia, I hoard, and the slippers and the piano stand where they always stood'
    expect(concernsOf(guessed(aside, {}))).toEqual(['hoarding', 'parenting'])
  })

  test('what a code on the record says comes first, however unlike it the rest is', () => {
    const coded = guessed(`F42.3. Slippers and piano${' stand'.repeat(13)}`, { hoarding: 0.01, loneliness: 0.5 })
    expect(concernsOf(coded)).toEqual(['hoarding', 'loneliness'])
  })

  test('what is denied does not keep a guess from being asked about', () => {
    const denied = guessed(`Denies hoarding. Slippers and piano${' stand'.repeat(13)}`, {
      hoarding: 0.2,
      loneliness: 0.5,
    })
    expect(optionsOf(denied)[0]).toContain('loneliness')
  })

  test('a clause about somebody else is a part of the story, one about what is past is not', () => {
    const end = ' stand'.repeat(11)
    expect(concernsOf(guessed(`He gambles with slippers and piano.${end}`, { loneliness: 0.9 }))).toContain(
      'loneliness',
    )
    expect(concernsOf(guessed(`I used to gamble with slippers and piano.${end}`, { loneliness: 0.9 }))).toEqual([
      'gambling',
    ])
  })

  test('a relative’s trouble is part of the story when the words are like the trouble itself', () => {
    const husband = `My husband gambles. Slippers and piano${' stand'.repeat(11)}`
    const reading = guessed(husband, { gambling: 0.3, loneliness: 0.4 })
    expect(optionsOf(reading)).toEqual([])
    expect(weights(reading)).toContainEqual(['loved-ones-gambling', 'main'])
  })
})

describe('what is named tells that a guess is wrong', () => {
  test('one loss, and not another', () => {
    const reading = guessed('My mother died in May, slippers still at the piano', { 'grief-child': 0.9 })
    expect(concernsOf(reading)).toEqual(['grief'])
  })

  test('in few words, what is said to be the client’s own', () => {
    const reading = guessed('My mother wants help for my OCD, slippers and piano', { 'grief-spouse': 0.97 })
    expect(concernsOf(reading)).toEqual(['ocd'])
  })

  test('a child with autism, and no other illness of somebody close', () => {
    const reading = guessed('My son has autism, slippers and a piano at home', { 'loved-ones-mental-illness': 0.9 })
    expect(concernsOf(reading)).toEqual(['parenting-neurodivergent'])
  })

  test('the letters of a diagnosis that a note opens with', () => {
    const note =
      'F34, OCD severe. Slippers and a piano at home, no sitter, wants a group of people like her some day soon, not ready'
    expect(concernsOf(guessed(note, { 'grief-spouse': 0.9 }))[0]).toBe('ocd')
    expect(concernsOf(guessed(note.replace('F34, OCD severe. S', 's'), { 'grief-spouse': 0.9 }))[0]).toBe(
      'grief-spouse',
    )
  })

  test('two drugs, and no illness of the mind', () => {
    const shares = { 'co-occurring-disorders': 0.9 }
    expect(concernsOf(guessed('29M, meth and etoh, slippers and a piano', shares))).not.toContain(
      'co-occurring-disorders',
    )
    expect(concernsOf(guessed('29M, meth and OCD, slippers and a piano', shares))).toContain('co-occurring-disorders')
    const withRest = '29M, meth, slippers and a piano, told to get off her pills by the home group, attendance spotty'
    expect(concernsOf(guessed(withRest, shares))).toContain('co-occurring-disorders')
  })
})

describe('whose it is', () => {
  const pad = ' stand'.repeat(13)

  test('what is named is somebody else’s when all the words are surely like theirs', () => {
    const text = 'I met a gambler in slippers at the piano'
    expect(concernsOf(guessed(text, { 'loved-ones-gambling': 0.97 }))).toEqual(['loved-ones-gambling'])
    expect(concernsOf(guessed(text, { 'loved-ones-gambling': 0.9 }))).toEqual(['gambling'])
    const ofI = 'I still gamble and wear slippers at the piano'
    expect(concernsOf(guessed(ofI, { 'loved-ones-gambling': 0.97 }))).toContain('gambling')
  })

  test.each([
    'Pt with gambling, slippers and a piano at home',
    'My gambling, and her slippers at the piano',
    '21 y/o w/ gambling in slippers at the piano',
    'I’m the one who gambles, slippers and piano at home',
  ])('but not what is said of the client outright: "%s"', (text) => {
    expect(concernsOf(guessed(text, { 'loved-ones-gambling': 0.97 }))).toContain('gambling')
  })

  test('what is like somebody else’s trouble is the client’s own where nobody else is spoken of, unless it surely is not', () => {
    const note = 'Slippers found beside a piano'
    expect(concernsOf(guessed(note, { 'partner-betrayal': 0.9 }))).not.toContain('partner-betrayal')
    expect(concernsOf(guessed(note, { 'partner-betrayal': 0.97 }))).toEqual(['partner-betrayal'])
    const ofHim = 'Slippers found beside his piano'
    expect(concernsOf(guessed(ofHim, { 'partner-betrayal': 0.9 }))).toEqual(['partner-betrayal'])
    expect(concernsOf(guessed(ofHim, { 'partner-betrayal': 0.7 }))).not.toContain('partner-betrayal')
  })

  test('a trouble named behind a pronoun is the client’s own when all the words are surely like their own', () => {
    const story = `They gave me lithium. I wear slippers at the piano${pad}`
    expect(concernsOf(guessed(story, { bipolar: 0.6 }))).toEqual(['bipolar'])
    expect(concernsOf(guessed(story, { bipolar: 0.2, 'loved-ones-mental-illness': 0.3 }))[0]).toBe(
      'loved-ones-mental-illness',
    )
  })

  test('beside what the client says of themselves, the other side of it is not guessed', () => {
    const story = `I gamble and hide my slippers from my wife at the piano${pad}`
    expect(concernsOf(guessed(story, { 'loved-ones-gambling': 0.7, gambling: 0.2 }))).toEqual(['gambling'])
  })

  test('beside a danger that the words tell, a loved one’s is not guessed', () => {
    const story = `They would all be fine without me. Her slippers by the piano${pad}`
    expect(concernsOf(guessed(story, { 'loved-ones-suicidality': 0.7 }))).toEqual(['suicidality'])
  })

  test('a word alone is none: it is looked for in the listings', () => {
    expect(concernsOf(guessed('Slippers', { loneliness: 0.9 }))).toEqual([])
    expect(guessed('Slippers', { loneliness: 0.9 }).unread).toEqual(['Slippers'])
  })

  test('who is one of those people is guessed to be no relative of one', () => {
    const end = ', slippers and piano stand in the hall, and the family stands there too'
    const theirs = (text: string) => concernsOf(guessed(`${text}${end}`, { 'loved-ones-lgbtq': 0.8 }))
    expect(theirs('19, nonbinary')).not.toContain('loved-ones-lgbtq')
    expect(theirs('19, left school')).toContain('loved-ones-lgbtq')
  })

  test('what is like a partner’s hold, where only parents are spoken of, is a childhood', () => {
    const end = ', slippers and piano stand in the hall, and they stand there every night'
    const held = (text: string) => concernsOf(guessed(`${text}${end}`, { 'domestic-violence-survivor': 0.8 }))
    expect(held('My dad reads my mail')).toContain('childhood-abuse')
    expect(held('My husband reads my mail')).toContain('domestic-violence-survivor')
  })

  test('nor beside what "I am", however little the rest is like it', () => {
    const end = '. Slippers and the piano stand in the hall, and my family stands there'
    const theirs = (text: string) => concernsOf(guessed(`${text}${end}`, { 'loved-ones-mental-illness': 0.8 }))
    expect(theirs('I am depressed')).not.toContain('loved-ones-mental-illness')
    expect(theirs('“I am depressed,” he said')).toContain('loved-ones-mental-illness')
  })

  test('what "I" only say in passing keeps no other side from being guessed', () => {
    const story = `I gamble and hide my slippers from my wife at the piano${pad}`
    expect(concernsOf(guessed(story, { 'loved-ones-gambling': 0.9, gambling: 0.05 }))[0]).toBe('loved-ones-gambling')
  })

  test('what is named as the client’s own speaks for no relative', () => {
    const story = `I gamble, my brother gambled once. Slippers and piano${pad}`
    expect(concernsOf(guessed(story, { gambling: 0.9 }))).toEqual(['gambling'])
    expect(concernsOf(guessed(story, { gambling: 0.7, 'loved-ones-gambling': 0.2 }))).toContain('loved-ones-gambling')
  })

  test('a trouble said of a relation stays theirs', () => {
    const story = `My brother takes lithium. I wear slippers at the piano${pad}`
    expect(concernsOf(guessed(story, { bipolar: 0.6 }))).not.toEqual(['bipolar'])
  })

  test('what the client tells of their own speaks for no relative', () => {
    const story = `My mom will panic. I wear slippers at the piano${pad}`
    expect(concernsOf(guessed(story, { 'self-harm': 0.9 }))[0]).toBe('self-harm')
  })

  test('a drug that is denied tells of nobody who nearly died', () => {
    const story = `I want to talk about her, not about drugs. Her slippers and piano${pad}`
    expect(concernsOf(guessed(story, { 'grief-overdose': 0.7 }))).toEqual(['grief-overdose'])
  })

  test('words told of somebody close lead to that person’s families and friends', () => {
    const reading = guessed('My husband wears slippers at the piano', { alcohol: 0.45 })
    expect(concernsOf(reading)).toEqual(['loved-ones-alcohol'])
    expect(optionsOf(reading)).toEqual([['loved-ones-alcohol']])
  })

  test('unless all of them are surely like the trouble itself, and not at all like that of somebody close', () => {
    const text = 'My husband wears slippers at the piano'
    expect(concernsOf(guessed(text, { alcohol: 0.6 }))).toEqual(['alcohol'])
    expect(concernsOf(guessed(text, { alcohol: 0.6, 'loved-ones-alcohol': 0.1 }))[0]).toBe('loved-ones-alcohol')
  })

  test('words told of the client are the client’s, whoever else is named', () => {
    expect(concernsOf(guessed('I wear slippers at the piano, my husband knows', { alcohol: 0.5 }))).toEqual(['alcohol'])
  })

  test('words told of both are those of whom most are told of', () => {
    const words = 'slippers piano fiddle'
    const most = 'I wear slippers, my husband plays the piano and the fiddle'
    expect(concernsOf(guessed(most, { alcohol: 0.5, 'loved-ones-alcohol': 0.1 }, words))).toEqual([
      'loved-ones-alcohol',
    ])
  })

  test('words told of both are the client’s where they are not at all like somebody else’s trouble', () => {
    const words = 'slippers piano fiddle'
    const most = 'I wear slippers, my husband plays the piano and the fiddle'
    expect(concernsOf(guessed(most, { alcohol: 0.5 }, words))).toEqual(['alcohol'])
  })

  test('a story in which nobody else is named is not about somebody else’s trouble', () => {
    const story = `Thinks of Al-Anon. Slippers and piano${' stand'.repeat(12)}`
    expect(concernsOf(guessed(story, { alcohol: 0.5 }))).toEqual(['alcohol'])
    expect(concernsOf(guessed(story, { 'loved-ones-alcohol': 0.5 }))).toEqual(['alcohol'])
  })

  test('words told of a pet are nobody’s', () => {
    const reading = guessed('My dog wears slippers at the piano', { alcohol: 0.5 })
    expect(concernsOf(reading)).toEqual([])
    expect(reading.questions).toEqual([])
  })
})

describe('with what was learned', () => {
  const reader = createReader(language, spelling, learned)

  test.each([
    ['His leash still hangs by the door and I keep listening for his paws', 'grief-pet'],
    ['Every payday it is gone by midnight and I tell myself I can win it back', 'gambling'],
    ['I check the lock eleven times and then drive back to check the oven', 'ocd'],
  ])('"%s" is like %s', (text, concern) => {
    expect(reader.read([text]).concerns[0]?.id).toBe(concern)
  })
})

test('what the group is wished to be like is no second trouble beside one that is named', () => {
  const wish = (text: string) => concernsOf(guessed(text, { 'emotion-dysregulation': 0.95 }, 'workbook worksheets'))
  expect(wish('Hoards for years now and wants a workbook with worksheets')).toEqual(['hoarding'])
  expect(wish('For years now she wants a workbook with worksheets')).toEqual(['emotion-dysregulation'])
})
