import { expect, test } from 'vitest'
import type { Interview } from '../../src/ask/answers.ts'
import { askInterview } from '../../src/ask/ask-interview.ts'
import { BACK } from '../../src/ask/asker.ts'
import type { InterviewContext } from '../../src/ask/context.ts'
import { DAYS, MEETS } from '../../src/model/group.ts'
import { COST_LIMITS, INDIVIDUAL_ANSWERS, PARTS_OF_DAY, WANTS } from '../../src/model/intake.ts'
import { aContext, anItem, aReading } from './a-context.ts'
import { type Reply, scriptedAsker } from './scripted-asker.ts'

async function interview(replies: readonly Reply[], context: Partial<InterviewContext> = {}, known?: Interview) {
  const asker = scriptedAsker(replies)
  const answers = await askInterview(asker, aContext(context), known)
  return { answers, said: asker.said, shown: asker.shown, screens: asker.shown.map(({ message }) => message) }
}

const GRIEF: readonly Reply[] = [{ term: 'my mother died', pick: 'Use my words' }, { pick: 'Yes' }]
const SKIP_THREE: readonly Reply[] = [{ pick: 'Skip' }, { pick: 'Skip' }, { pick: 'Skip' }]
const FOUR = [...GRIEF, ...SKIP_THREE]
const SHOW: Reply = { pick: 'Show groups' }

test('four questions are enough, and what is skipped is absent', async () => {
  const { answers, screens } = await interview([...FOUR, SHOW])
  expect(answers).toEqual({ need: ['my mother died'] })
  expect(screens).toHaveLength(6) // four questions, the reading, the check
})

test('it opens with privacy, the way out and the numbers for danger', async () => {
  const { said } = await interview([...FOUR, SHOW])
  const opening = said.join(' ')
  expect(opening).toContain('Nothing you answer is stored')
  expect(opening).toContain('Ctrl-C')
  expect(opening).toMatch(/911.*988/)
})

test('the typed text comes first, before the concerns that have such words', async () => {
  const { shown } = await interview([{ term: 'drink', pick: 'Alcohol use' }, 'enter', ...SKIP_THREE, SHOW])
  expect(shown[0]?.choices).toEqual(['Use my words: drink', "A loved one's drinking", 'Alcohol use'])
})

test('a concern picked from the list is known by its id', async () => {
  const { answers } = await interview([{ term: 'drinking', pick: 'loved one' }, 'enter', ...SKIP_THREE, SHOW])
  expect(answers.need).toEqual(['loved-ones-alcohol'])
})

test('a reading that is wrong is said another way', async () => {
  const { answers } = await interview([
    { term: 'brief', pick: 'Use my words' },
    { pick: 'No: say it another way' },
    ...FOUR,
    SHOW,
  ])
  expect(answers.need).toEqual(['my mother died'])
})

test('another concern is added to the first', async () => {
  const { answers } = await interview([
    { term: 'my mother died', pick: 'Use my words' },
    { pick: 'Add another concern' },
    { term: 'alco', pick: 'Alcohol use' },
    'enter',
    ...SKIP_THREE,
    SHOW,
  ])
  expect(answers.need).toEqual(['my mother died', 'alcohol'])
})

const OPTIONS = ['alcohol', 'loved-ones-alcohol'] as const
const ambiguous = { readNeed: () => aReading({ questions: [{ words: 'AA', ask: 'For whom?', options: OPTIONS }] }) }

test('words with several readings are settled by picking one, and are not asked about again', async () => {
  const { answers, shown } = await interview(
    [{ term: 'AA', pick: 'Use my words' }, { pick: "A loved one's drinking" }, 'enter', ...SKIP_THREE, SHOW],
    ambiguous,
  )
  expect(answers.need).toEqual(['AA', 'loved-ones-alcohol'])
  expect(shown[1]?.detail).toContain('For whom?')
  expect(shown[2]?.choices.join()).not.toContain('AA')
})

test('Enter alone decides for none of several readings', async () => {
  const { answers } = await interview([{ term: 'AA', pick: 'Use my words' }, 'enter', ...SKIP_THREE, SHOW], ambiguous)
  expect(answers.need).toEqual(['AA'])
})

test('with no concern understood, going on is called what it is', async () => {
  const readNeed = () => aReading({ concerns: [], unread: ['qwerty'] })
  const { shown } = await interview(
    [{ term: 'qwerty', pick: 'Use my words' }, { pick: 'Go on' }, ...SKIP_THREE, SHOW],
    { readNeed },
  )
  expect(shown[1]?.choices[0]).toBe('Go on: look for these words in the listings')
})

test('words that point to danger stop for a screen with the number to call, once', async () => {
  const readNeed = () => aReading({ crisis: ['later', 'suicide'] })
  const { shown, screens } = await interview(
    [
      { term: 'suicidal', pick: 'Use my words' },
      { pick: 'Go on' },
      { pick: 'Add another concern' },
      { term: 'grief', pick: 'Grief' },
      'enter',
      ...SKIP_THREE,
      SHOW,
    ],
    { readNeed },
  )
  expect(shown[1]?.detail).toEqual(['Make a safety plan first.', '- Lifeline: call or text 988 (always open)'])
  expect(screens.filter((screen) => screen === 'Read this first.')).toHaveLength(1)
})

test('a lesser notice does not stop the questions', async () => {
  const { screens } = await interview([...FOUR, SHOW], { readNeed: () => aReading({ crisis: ['later'] }) })
  expect(screens).not.toContain('Read this first.')
})

test('several identities are picked one after the other, in own words too', async () => {
  const { answers } = await interview([
    ...GRIEF,
    { term: 'army', pick: 'Veterans' },
    { term: 'trans woman', pick: 'Use my words' },
    { pick: 'Go on with: Veterans / military, trans woman' },
    { pick: 'Skip' },
    { pick: 'Skip' },
    SHOW,
  ])
  expect(answers.identity).toEqual(['veterans-military', 'trans woman'])
})

test('the questions with few answers offer the words of the model, and a skip', async () => {
  const { shown } = await interview([
    ...FOUR,
    { pick: 'More questions' },
    { text: '' },
    'enter',
    { text: '' },
    'enter',
    { pick: 'Skip' },
    { pick: 'Skip' },
    { pick: 'Skip' },
    { pick: 'Skip' },
    SHOW,
  ])
  const offered = (message: string) =>
    shown.find((screen) => screen.message.includes(message))?.choices.map((name) => name.toLowerCase())
  expect(offered('want from a group')).toEqual([...Object.values(WANTS), 'skip'])
  expect(offered('Individual therapy')).toEqual([...Object.values(INDIVIDUAL_ANSWERS), 'skip'])
  expect(offered('meet')).toEqual(Object.values(MEETS))
  expect(offered('days')).toEqual(Object.values(DAYS).map((day) => day.toLowerCase()))
  expect(offered('time of day')).toEqual([...Object.values(PARTS_OF_DAY).map(({ label }) => label), 'skip'])
  expect(offered('cost')).toEqual([...Object.values(COST_LIMITS), 'skip / any cost'])
})

const ALL: readonly Reply[] = [
  ...GRIEF,
  { pick: 'Skip' },
  { pick: 'Skills' },
  { pick: 'Already' },
  { pick: 'More questions' },
  { text: ' 34 ' },
  { mark: ['In person', 'Online'] },
  { text: '90028' },
  { mark: ['Monday', 'Friday'] },
  { pick: 'Evening' },
  { pick: 'Free or' },
  { term: 'span', pick: 'Spanish' },
  { pick: 'Go on' },
  { term: '12', pick: '12-step' },
  { pick: 'Go on' },
]

test('more questions ask for age, ways to meet, place, days, time, cost, language and what is declined', async () => {
  const { answers } = await interview([...ALL, SHOW])
  expect(answers).toEqual({
    need: ['my mother died'],
    wants: 'skills',
    individual: 'already',
    age: 34,
    meets: ['in-person', 'online'],
    near: '90028',
    days: ['monday', 'friday'],
    time: 'evening',
    cost: 'free',
    language: ['es'],
    without: ['12-step'],
  })
})

test('the answers are checked on a numbered list in words, skipped ones as not given', async () => {
  const { shown } = await interview([...ALL, SHOW])
  expect(shown.at(-1)?.choices).toEqual([
    '1. Concern: my mother died',
    '2. Identity: Not given',
    '3. Looking for: Skills and tools',
    '4. Individual therapy: Already in individual therapy',
    '5. Age: 34',
    '6. Meets: In person, Online',
    '7. Near: 90028',
    '8. Days: Monday, Friday',
    '9. Time of day: Evening',
    '10. Cost: Free or by donation',
    '11. Language: Spanish',
    '12. Declines: 12-step',
    'Show groups',
  ])
})

test('what was written for a listing to be declined is looked for on the list first', async () => {
  const { shown } = await interview([...ALL, SHOW])
  const declines = shown.find(({ choices }) => choices.includes('12-step') && choices.includes('Use my words: 12'))
  expect(declines?.choices).toEqual(['12-step', 'Use my words: 12'])
})

test('a place to look is not an approach to decline', async () => {
  const { shown } = await interview([...ALL, SHOW])
  const declines = shown.filter(({ message }) => message.includes('declines'))
  expect(declines.flatMap(({ choices }) => choices)).not.toContain('directory')
})

test('an answer picked from the check list is changed and leads back there', async () => {
  const { answers, screens } = await interview([...FOUR, { pick: '3. Looking for' }, { pick: 'Connection' }, SHOW])
  expect(answers).toEqual({ need: ['my mother died'], wants: 'connection' })
  expect(screens.slice(-3)).toEqual([
    'Check the answers, or pick one to change it.',
    'What does the person want from a group?',
    'Check the answers, or pick one to change it.',
  ])
})

test('the earlier answer is where a change starts', async () => {
  const { answers, shown } = await interview([
    ...ALL,
    { pick: '3. Looking for' },
    'enter',
    { pick: '5. Age' },
    'enter',
    SHOW,
  ])
  expect(shown.at(-4)?.pointed).toBe('Skills and tools')
  expect(answers).toMatchObject({ wants: 'skills', age: 34 })
})

test('back leads to the question before, and there is none before the first', async () => {
  const { answers, shown } = await interview([
    ...GRIEF,
    BACK, // from identity
    { pick: 'No: say it another way' },
    { term: 'loss', pick: 'Grief' },
    'enter',
    ...SKIP_THREE,
    SHOW,
  ])
  expect(answers.need).toEqual(['grief'])
  expect(shown[0]?.back).toBe(false)
})

test('back on a list of several takes the picks away before it leaves the question', async () => {
  const { answers, screens } = await interview([
    ...GRIEF,
    { term: 'army', pick: 'Veterans' },
    BACK,
    ...SKIP_THREE,
    SHOW,
  ])
  expect(answers.identity).toBeUndefined()
  expect(screens.filter((screen) => screen.includes('identity'))).toHaveLength(3)
})

test('an age that is none is refused with the rule', async () => {
  const { answers, said } = await interview([
    ...FOUR,
    { pick: 'More questions' },
    { text: 'forty' },
    { text: '121' },
    { text: '40' },
    BACK, // from the ways to meet
    BACK, // from the age
    SHOW,
  ])
  expect(said.filter((line) => line.includes('whole years'))).toHaveLength(2)
  expect(answers.age).toBe(40)
})

test('a place that nobody knows is refused while it can still be mended', async () => {
  const placeProblem = (place: string) => (place === '90028' ? undefined : `\u001bNo place is called ${place}.`)
  const { answers, said } = await interview(
    [{ pick: 'Near' }, { text: 'Atlantis' }, { text: '90028' }, SHOW],
    { placeProblem },
    { need: ['grief'], near: '10001' },
  )
  expect(said).toContain('No place is called Atlantis.')
  expect(answers.near).toBe('90028')
})

test('no escape sequence of a listing, a label or the typed text reaches the screen', async () => {
  const items = [anItem({ label: '\u001b[31mGrief', words: '\u001b[2J' })]
  const { said, shown } = await interview(
    [{ term: '\u001b[2Jdied', pick: 'Use my words' }, 'enter', ...SKIP_THREE, { pick: 'More' }, BACK, SHOW],
    { readNeed: () => aReading({ items }), approaches: ['\u001b]0;12-step'] },
  )
  expect(JSON.stringify([said, shown])).not.toContain('\\u001b')
})
