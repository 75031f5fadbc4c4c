import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeFile } from '../../../src/model/file-parts.ts'
import { LARGEST, NO_CONCERN, NOWHERE, type Trained } from '../../../src/reading/classifier.ts'
import { classifierFile, openClassifier } from '../../../src/reading/classifier-file.ts'
import { dangerExamplesOf, type ExampleSource, examplesOf } from '../../../src/reading/learning/examples.ts'
import { trainClassifier } from '../../../src/reading/learning/train-classifier.ts'
import { language } from '../../support/language.ts'

/** Enough examples for the fits that learn little from each. */
const PLACES = 'door chair hook pocket car hall bed wall shelf floor porch closet'.split(' ')
const everywhere = (what: string): string[] =>
  PLACES.flatMap((place) => PLACES.map((other) => `${what} by the ${place} and the ${other}`))

const STORIES: ExampleSource['stories'] = {
  'grief-pet': [
    'The leash still hangs by the door',
    'I keep filling his bowl',
    'Her basket is empty',
    'The vet was kind on his last day',
    ...everywhere('The leash'),
  ],
  hoarding: ['The hall is full of boxes', 'I cannot throw out a single newspaper', ...everywhere('A newspaper')],
  sleep: ['The ceiling at four again', 'I lie there until dawn', ...everywhere('Insomnia')],
}

const SOURCE: ExampleSource = {
  concerns: [{ id: 'sleep', terms: ['insomnia', 'up * night'] }],
  hints: { hoarding: 'boxes, stacks of newspapers' },
  stories: STORIES,
  beside: ['I teach third grade.', 'My mother plays the violin.', 'Referred by PCP.'],
}

const CLASSES = [...language.concerns.keys(), NO_CONCERN]

const learned = async (source: ExampleSource): Promise<Buffer> =>
  classifierFile(await trainClassifier(examplesOf(source, language), CLASSES, language, 'many'))

/** A file as it is read, with the rarity of a feature and its pairs in one list. */
function opened(
  file: Buffer,
): Pick<Trained, 'classes' | 'bias'> & { weightsOf: (name: string) => number[] | undefined } {
  const { weights, placeOf, ...head } = openClassifier(wholeFile(file))
  return {
    ...head,
    weightsOf: (name) => {
      const place = placeOf(name)
      if (place === NOWHERE) return undefined
      return [weights[place]!, ...Array.from({ length: 2 * weights[place + 1]! }, (_, at) => weights[place + 2 + at]!)]
    },
  }
}

test('the same examples make the same classifier, to the byte', async () => {
  expect(await learned(SOURCE)).toEqual(await learned(SOURCE))
})

test('it makes no difference in what order stories are told', async () => {
  const turned = Object.entries(STORIES).map(([id, texts]) => [id, texts.toReversed()] as const)
  expect(await learned({ ...SOURCE, stories: Object.fromEntries(turned.toReversed()) })).toEqual(await learned(SOURCE))
})

test('what is learned is of the stories', async () => {
  const { classes, weightsOf } = opened(await learned(SOURCE))
  const likes = (word: string): Record<string, number> => {
    const [, ...pairs] = weightsOf(word) ?? []
    return Object.fromEntries(pairs.flatMap((id, at) => (at % 2 === 0 ? [[classes[id]!, pairs[at + 1]!]] : [])))
  }
  expect(likes('leash')['grief-pet']).toBeGreaterThan(0)
  expect(likes('newspaper')['hoarding']).toBeGreaterThan(0)
  expect(likes('insomnia')['sleep']).toBeGreaterThan(0)
  expect(weightsOf('piano')).toBeUndefined()
})

test('an example of no concern stops the build, and is named', () => {
  expect(() => examplesOf({ ...SOURCE, stories: { 'greif-pet': ['The leash'] } }, language)).toThrow(
    '"greif-pet" is no concern: "The leash"',
  )
})

test('a story of a concern that raises a crisis rule is an example of that danger, and any other text of none', () => {
  const stories = { suicidality: ['I count the days that are left'], sleep: ['The ceiling at four again'] }
  const dangers = { suicide: ['I gave my sister the cat'], [NO_CONCERN]: ['I gave my sister a cat for her birthday'] }
  const examples = dangerExamplesOf(dangers, { ...SOURCE, stories, beside: [] }, language)
  const dangerOf = new Map(examples.map(({ text, of }) => [text, of]))
  expect(dangerOf.get('I gave my sister the cat')).toBe('suicide')
  expect(dangerOf.get('I count the days that are left')).toBe('suicide')
  expect(dangerOf.get('The ceiling at four again')).toBe(NO_CONCERN)
  expect(dangerOf.get('I gave my sister a cat for her birthday')).toBe(NO_CONCERN)
  expect(dangerOf.get('insomnia')).toBe(NO_CONCERN)
})

test('a letter about a marriage that tells of danger as well is an example of both, and of no danger in neither', () => {
  const letter = 'We do not talk any more, and I have given the cat away'
  const source = { ...SOURCE, stories: { 'relationship-problems': [letter] }, beside: [] }
  expect(examplesOf(source, language).find(({ text }) => text === letter)?.of).toBe('relationship-problems')
  const told = dangerExamplesOf({ suicide: [letter] }, source, language).filter(({ text }) => text === letter)
  expect(new Set(told.map(({ of }) => of))).toEqual(new Set(['suicide']))
})

const MANY = Array.from({ length: 40 }, (_, number) => `The ceiling at four, night ${number}`)
const isOf =
  (id: string) =>
  ({ of }: { of: string }): boolean =>
    of === id

test('about half of the stories are told beside a sentence in their own voice, and the others as they are', () => {
  const told = examplesOf({ ...SOURCE, stories: { sleep: MANY } }, language).filter(isOf('sleep'))
  const texts = told.map(({ text }) => text)
  const alone = texts.filter((text) => MANY.includes(text))
  const besideNote = texts.filter(
    (text) => MANY.some((story) => text.includes(`${story}.`)) && /Referred by PCP\./.test(text),
  )
  expect(alone.length).toBeGreaterThan(10)
  expect(alone.length).toBeLessThan(30)
  expect(alone.length + besideNote.length).toBe(MANY.length)
  const mine = MANY.map((story) => `I know ${story}`)
  const ofMine = examplesOf({ ...SOURCE, stories: { sleep: mine } }, language).map(({ text }) => text)
  expect(ofMine.some((text) => text.includes('I teach third grade.'))).toBe(true)
  expect(ofMine.some((text) => text.includes('Referred by PCP.'))).toBe(false)
})

test('a new story changes nothing about how the others are told', () => {
  const textsOf = (stories: ExampleSource['stories']): string[] =>
    examplesOf({ ...SOURCE, stories }, language).map(({ text }) => text)
  const before = textsOf({ sleep: MANY })
  const after = textsOf({ sleep: ['A new one, at dawn', ...MANY] })
  expect(before.filter((text) => !after.includes(text))).toEqual([])
})

test('a danger is learned alone, and once more beside something that tells of none', () => {
  const dangers = { suicide: ['I gave my sister the cat'], [NO_CONCERN]: [] }
  const told = dangerExamplesOf(dangers, SOURCE, language).filter(isOf('suicide'))
  expect(told).toHaveLength(2)
  expect(told[0]!.text).toBe('I gave my sister the cat')
  expect(told[1]!.text).toMatch(
    /^(?:I gave my sister the cat\. (?:I teach|My mother).+\.|.+\. I gave my sister the cat\.)$/,
  )
})

test('a text of danger under no rule stops the build, and is named', () => {
  expect(() => dangerExamplesOf({ suicid: ['I gave my sister the cat'] }, SOURCE, language)).toThrow(
    '"suicid" is no crisis rule: "I gave my sister the cat"',
  )
})

test('what tells of no trouble is learned as well', async () => {
  const fees = ['What does a session cost', 'Does the insurance pay for a session', ...everywhere('A session')]
  const { classes, weightsOf } = opened(await learned({ ...SOURCE, stories: { ...STORIES, [NO_CONCERN]: fees } }))
  const [, first] = weightsOf('session') ?? []
  expect(classes[first!]).toBe(NO_CONCERN)
})

/** What is written of a feature is a byte each. */
const weight = fc.integer({ min: -LARGEST, max: LARGEST })
const listed = fc
  .tuple(fc.nat(LARGEST), fc.array(fc.tuple(fc.nat(99), weight), { maxLength: 4 }))
  .map(([rarity, pairs]) => [rarity, ...pairs.flat()])

/** A feature is of words, one or two, or of a word for a relation. */
const feature = fc.stringMatching(/^[a-z0-9<>~'é-]{1,8}( [a-z0-9<>~'é-]{1,8})?$/)

const trained: fc.Arbitrary<Trained> = fc.record({
  classes: fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 5 }),
  bias: fc.array(weight, { maxLength: 5 }),
  features: fc
    .dictionary(feature, listed, { maxKeys: 30, noNullPrototype: true })
    .map((each) => new Map(Object.entries(each))),
})

test('what is written is read back the same, weight by weight', () => {
  fc.assert(
    fc.property(trained, fc.array(feature), (each, strangers) => {
      const { classes, bias, weightsOf } = opened(classifierFile(each))
      expect(classes).toEqual(each.classes)
      expect(bias).toEqual(each.bias)
      for (const name of [...each.features.keys(), ...strangers])
        expect(weightsOf(name)).toEqual(each.features.get(name))
    }),
    { seed: 7 },
  )
})
