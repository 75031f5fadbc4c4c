import { expect, test } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { learned } from '../support/classifier.ts'
import { language, spelling } from '../support/language.ts'

const reader = createReader(language, spelling, learned)

/** What is told, and what stands around it and tells nothing. */
const TOLD = [
  'my husband hits me',
  'my husband drinks every night',
  'I drink every night',
  'my son uses heroin',
  'I use heroin',
  'my daughter cuts herself',
  'my wife is depressed',
  'I am depressed',
  'my mother has dementia',
  'my brother died by suicide',
  'my husband died in March',
  'our baby was stillborn',
  'my son wants to die',
  'my partner cheated on me',
  'I was raped in college',
  'my father beat me as a child',
  'I have panic attacks',
  'I have cancer',
  'I hear voices',
  'my son is in prison',
  'my ex stalks me',
]

const AROUND = [
  'I know that #',
  'Everybody knows that #',
  'What nobody knows is that #',
  'I told my sister that #',
  'My mother says that #',
  'After that, #',
  'Since then #',
  'As I said before, #',
  'To be honest, #',
  'I am here because #',
  'It started last year: #',
  'Everything is different now that #',
  'I realized that #',
  'Yesterday I found out that #',
  'Hi, I am 34 and #',
  'There is no doubt that #',
  'I do not know what to do, #',
  'These days #',
  '#. What should I do?',
  '# (sorry for the long text)',
]

const NOTED = [
  'pt drinks daily',
  'pt uses heroin',
  'pt hit his wife',
  'son uses meth',
  'mother has dementia',
  'pt has panic attacks',
  'wife is depressed',
  'brother died by suicide',
  'SI with plan',
  'pt gambles',
  'daughter has anorexia',
  'pt hears voices',
  'pt has bipolar',
  'pt pulls hair',
  'son in prison',
  'pt is lonely',
  'pt has cancer',
  'pt cuts when upset',
  'divorce in process',
]

const IN_NOTES = [
  'Per referral, #',
  'PCP writes that #',
  'Pt seen today. #',
  'Intake: #',
  '#; seeks group',
  'Mother reports that #',
  'States that #',
  'It is reported that #',
  '# (collateral from sister)',
  'New pt. #. No insurance.',
  '#. Lives with roommates.',
  '45M. #',
  '62 yo F, retired teacher, #',
  'Pt tearful. #',
  '#. Prefers evenings.',
  'Chief concern: #',
  '#. Spouse supportive.',
  '#. Grew up in Fresno.',
  'On waitlist for individual; #',
]

function readAs(need: string): { readonly first: string | undefined; readonly crisis: readonly string[] } {
  const { concerns, crisis } = reader.read([need])
  return { first: concerns.find(({ weight }) => weight !== 'context')?.id, crisis }
}

test.each([
  ...AROUND.flatMap((around) => TOLD.map((told) => [around.replace('#', told), told])),
  ...IN_NOTES.flatMap((around) => NOTED.map((told) => [around.replace('#', told), told])),
])('what stands around it changes nothing: %s', (need, told) => {
  expect(readAs(need)).toEqual(readAs(told))
})

test.each(
  [
    'To be honest, I am #',
    'These days I am #',
    'After that, I am #',
    'I told my sister that I am #',
    'I am # and new in town',
  ].flatMap((said) =>
    [
      'trans',
      'gay',
      'black',
      'Latina',
      'Muslim',
      'an immigrant',
      'a veteran',
      'a nurse',
      'deaf',
      'eighty',
      'a student',
      'a single dad',
    ].map((who) => said.replace('#', who)),
  ),
)('who somebody is tells of no danger: %s', (need) => {
  expect(reader.read([need]).crisis).toEqual([])
})
