import { expect, test } from 'vitest'
import { read, testClaims } from './claims.ts'

testClaims({
  'what frightens is a fear of it, whichever comes first': [
    ['Planes scare me stiff', 'phobias'],
    ['Dogs terrify my son', '-phobias'],
  ],
  'who is another sex inside says so': [
    ['Inside I’m a woman and I can’t hide it', 'gender-identity'],
    ['Inside I’m a mess', '-gender-identity'],
  ],
  'who cuts to bear something harms themselves': [
    ['Pt cuts when upset', 'self-harm'],
    ['Cuts the grass when upset', '-self-harm'],
  ],
  'what is "mine" is the client’s, whoever else is near': [
    ['My drinking is out of control and my wife hates it', 'alcohol -loved-ones-alcohol'],
    ['My husband hates my gambling', 'gambling -loved-ones-gambling'],
    ['Husband is worn out by client’s depression', 'depression -loved-ones-mental-illness'],
  ],
  'his and her are the relation’s of that sex named before': [
    ['My dad after his stroke needs me all day', 'caregiving -chronic-illness'],
    ['I left my brother because of his gambling', 'loved-ones-gambling -gambling'],
  ],
  'a word of trouble right before a relation describes it': [
    ['I have an alcoholic father', 'adult-children-of-alcoholics -alcohol'],
    ['Living with a depressed wife', 'loved-ones-mental-illness -depression'],
    ['Overwhelmed by a bipolar adult son', 'loved-ones-mental-illness -bipolar'],
  ],
  'what follows "wife of" is about the other end': [
    ['Wife of a gambler', 'loved-ones-gambling -gambling'],
    ['Husband of a woman with bulimia', 'loved-ones-eating-disorder -eating-disorder'],
    ['Daughter of an alcoholic', 'adult-children-of-alcoholics -alcohol'],
  ],
  'a trouble of both is read both ways': [
    ['My partner and I both gamble', 'gambling loved-ones-gambling'],
    ['My husband drinks and so do I', 'alcohol loved-ones-alcohol'],
  ],
  '"both" with nobody else named leaves the client’s own': [
    ['Both panic and gambling', 'panic gambling -loved-ones-gambling'],
  ],
  'more words for the same trouble are about the one who was said to have it': [
    ['My mum drinks, vodka every day', 'loved-ones-alcohol -alcohol'],
  ],
  'the same trouble, said of oneself, is one’s own': [['My mum drinks and I drink too much', 'alcohol']],
  'his, in what his brother says, is the client’s': [
    ['Brother says his drinking is worse', 'alcohol -loved-ones-alcohol'],
  ],
  'a word of trouble that a comma parts from a relation does not describe it': [
    ['Depressed, wife left', 'depression -loved-ones-mental-illness'],
  ],
  'words that a longer finding holds are not found twice': [
    ['Social anxiety at parties', 'social-anxiety -anxiety'],
    ['Binge eating at night', 'binge-eating -eating-disorder'],
  ],
  'phrases whose words mean nothing here lead nowhere': [
    ['High blood pressure', '-substance-use'],
    ['Needs a glass of water', '-alcohol'],
    ['Sober as a judge', '-substance-use'],
  ],
  'an overdose that was survived is a matter of drugs, and no death': [
    ['My son overdosed and survived', 'loved-ones-drugs -grief-overdose'],
    ['My son overdosed but they saved him', 'loved-ones-drugs -grief-overdose'],
    ['My brother overdosed on Friday. He lived.', 'loved-ones-drugs -grief-overdose'],
    ['I overdosed in May and woke up in the ICU', 'substance-use -grief-overdose'],
    ['My son overdosed and could not be revived', '-loved-ones-drugs'],
    ['My brother overdosed', '-loved-ones-drugs -grief-overdose'],
  ],
  'who is cared for cares for nobody': [
    ['I have MS and my husband takes care of me', 'chronic-illness -caregiving'],
    ['I have MS and I take care of my husband', 'chronic-illness caregiving'],
  ],
  'sentences are no sentence': [
    ['My wife finishes my sentences', '-loved-ones-incarcerated -reentry'],
    ['My husband was sentenced to five years', 'loved-ones-incarcerated'],
  ],
  'who is only spoken of makes no trouble': [
    ['My husband comes home at six, then my husband goes to the garage, and my husband stays there until bed', ''],
    ['Husband came home, the husband left, the husband slept, the husband cooked dinner', ''],
    ['My husband will drive me to the first meeting on the bus', ''],
  ],
})

test('what comes after "wants help with" is what the person is here for', () => {
  const { concerns } = read('Has panic attacks and insomnia, wants help with gambling')
  expect(concerns[0]).toMatchObject({ id: 'gambling', weight: 'main' })
})

test('what is wanted ends with its sentence', () => {
  expect(read('Panic attacks, needs help with forms. Hoarding').concerns[0]?.id).toBe('panic')
})

test('an item says which rules decided, and shows the words as they were written', () => {
  const item = read('My Sister has PANIC attacks').items.find(({ id }) => id === 'panic')
  expect(item).toMatchObject({ words: 'Sister has PANIC attacks', used: false, because: 'someone-else' })
  expect(item?.rule).toContain('panic attacks')
  expect(item?.rule).toContain('relation')
})

test('the holder at hand is said with the words only while they stand close together', () => {
  const [item] = read('My sister every single week of the long year has panic attacks').items
  expect(item?.words).toBe('panic attacks')
})

testClaims({
  'who hides the bottles is who drinks': [
    ['I hide the bottles', 'alcohol -loved-ones-alcohol'],
    ['My wife hides the bottles', 'loved-ones-alcohol -alcohol'],
  ],
  'a back that is killing somebody hurts': [['My back is killing me', 'chronic-pain -suicidality']],
  'short forms of diagnoses': [
    ['T1D since 9', 'chronic-illness'],
    ['dx AN, 19F', 'eating-disorder'],
  ],
  'who cannot leave the house may be ill': [['Housebound and lonely', 'loneliness -panic']],
  'a country is no tool': [['Flew to Qatar for work', '-self-harm']],
})
