import { expect, test } from 'vitest'
import { language, source } from '../support/language.ts'
import { crisisIn, read, testClaims } from './claims.ts'

testClaims(
  {
    'words of danger right now': [
      ['Has a plan to end her life', 'imminent suicide'],
      ['Gave away my things last night', 'imminent'],
    ],
    'words of suicide': [
      ['I want to die', 'suicide'],
      ['Passive SI', 'suicide'],
      ['No reason to live', 'suicide'],
      ['Survived a suicide attempt', 'suicide'],
    ],
    'words of danger to somebody else': [
      ['Homicidal ideation', 'harm-to-others'],
      ['Wants to kill his boss', 'harm-to-others'],
    ],
    'voices or frightening thoughts after a birth': [
      ['6 weeks postpartum and hearing voices', 'postpartum-emergency'],
      ['Thoughts of harming my baby', 'postpartum-emergency'],
    ],
    'voices without a birth are none of it': [['Hearing voices', '-postpartum-emergency']],
    'a birth without them is a notice': [['Postpartum depression', 'postpartum -postpartum-emergency']],
    'a child or an older person harmed now': [
      ['Hitting my kids', 'child-elder-abuse'],
      ['My stepdad touches me', 'child-elder-abuse'],
    ],
    'somebody close who wants to die': [
      ['My brother says he wants to die', 'suicide-other -suicide'],
      ['My mom is suicidal', 'suicide-other -suicide'],
      ['He is suicidal and I am scared', 'suicide-other -suicide'],
    ],
    'a voice that tells me is mine, whosever it is': [
      ['I hear my dead mother’s voice telling me to jump', 'imminent -suicide-other'],
      ['My son hears a voice telling him to jump', 'suicide-other -suicide'],
    ],
    'what was found with somebody is theirs': [['Found a noose in my husband’s workshop', 'suicide-other']],
    'abuse told by a minor is happening to a child': [
      ['I’m 15 and my uncle molested me', 'child-elder-abuse'],
      ['I’m 45, my uncle molested me when I was 8', '-child-elder-abuse'],
    ],
    'harm to a child by a parent goes on unless it was long ago': [
      ['I slapped my daughter', 'child-elder-abuse'],
      ['My dad hits me', 'child-elder-abuse'],
      ['My dad hit me growing up', '-child-elder-abuse'],
    ],
    'violence at home': [
      ['He hits me', 'domestic-violence'],
      ['Held a knife to my throat', 'domestic-violence'],
      ['I hit my wife', 'domestic-violence'],
    ],
    'a sexual assault': [
      ['I was raped at college', 'sexual-assault'],
      ['Assaulted last night', 'sexual-assault'],
    ],
    'self-harm now': [
      ['Self-harming', 'self-harm -past-self-harm'],
      ['Cutting herself', 'self-harm'],
    ],
    'self-harm long ago is a notice': [['History of self-harm', 'past-self-harm -self-harm']],
    'self-harm of somebody close is a notice': [
      ['My daughter cuts herself', 'self-harm-other -self-harm'],
      ['My son has been self-harming', 'self-harm-other -self-harm'],
    ],
    'an overdose': [['Overdosed last night', 'overdose']],
    'signs that need a medical check': [['Bulimia, fainting', 'eating-medical']],
    'a sudden stop of drinking': [
      ['Quit cold turkey', 'withdrawal'],
      ['10 days sober', 'withdrawal'],
    ],
    'mania or psychosis now': [['Currently manic', 'mania-psychosis-acute']],
    'somebody who died by suicide': [['Brother died by suicide', 'bereaved-by-suicide -suicide -suicide-other']],
    'words about meaning': [['What is the point of work', 'meaning -suicide']],
    'gambling, the client’s or somebody’s close': [
      ['Gambles daily', 'gambling-money'],
      ['Husband gambles', 'gambling-money'],
    ],
  },
  crisisIn,
)

testClaims(
  {
    'a clean denial keeps the words back': [
      ['Denies suicidal ideation', ''],
      ['Not suicidal', ''],
      ['Suicidal ideation denied', ''],
      ['No SI', ''],
      ['Denies SI/HI', ''],
      ['SI? Denies.', ''],
      ['SI - none', ''],
      ['SI absent', ''],
      ['(-) suicidal ideation', ''],
      ['SI? Denies plan.', 'suicide'],
      ['Homicidal ideation denied', ''],
      ['Not hitting my kids', ''],
      ['No fainting', ''],
      ['No withdrawals', ''],
      ['Stopped drinking six years ago', ''],
      ['Stopped drinking two days ago', 'withdrawal'],
      ['I can’t go on as before', ''],
      ['I can’t go on like this', 'suicide'],
      ['Not manic', ''],
      ['Postpartum, no voices', 'postpartum -postpartum-emergency'],
    ],
    'who is done with everything may mean life': [
      ['I’m done with everything', 'suicide'],
      ['I’m fine with dying', 'suicide'],
      ['I’m done with the dishes', ''],
    ],
    'what is not a clean denial does not': [
      ['I don’t feel suicidal but I want to die', 'suicide'],
      ['Denies SI but says better off dead', 'suicide'],
      ['Denies HI but passive SI', 'suicide'],
      ['Passive SI, no plan or intent', 'suicide'],
      ['Does not want to be here anymore', 'suicide'],
      ['No longer suicidal', 'suicide'],
      ['Never slept, wants to die', 'suicide'],
      ['Never told anyone at work or at home how she wants to die', 'suicide'],
    ],
    'a death told explains its own words, and no others': [
      ['My friend killed himself', '-suicide -suicide-other'],
      ['My friend killed himself and I want to die', 'suicide bereaved-by-suicide'],
    ],
    'survivors of a loss are bereaved': [['Survivors of suicide loss', 'bereaved-by-suicide -suicide']],
    'a threat to kill oneself is no death': [['My ex says he’ll kill himself', 'suicide-other -bereaved-by-suicide']],
    'an attempt is never past enough': [['History of suicide attempts, denies current SI', 'suicide']],
  },
  crisisIn,
)

test.each([
  'Dying to meet people',
  'This job is killing me',
  'I could kill for a coffee',
  'Died laughing',
  'My phone died',
  'Shoot me an email',
  'Cutting carbs',
  'Cut down on sugar',
  'Dead tired, deadline tomorrow',
  'I would rather die than speak in public',
  'Hit the gym',
  'Beat the traffic',
  'Withdrawn and quiet',
  'Burned my hand cooking',
  'Passed the exam',
  'Harm reduction group',
  'Lost my mind over this remodel',
  'Watching a murder show',
])('"%s" raises nothing', (text) => {
  expect(crisisIn(text)).toEqual([])
})

test('rules stand in the order of the file, the most urgent first', () => {
  const order = [...language.crisis.keys()]
  const raised = crisisIn('Gambles, cutting herself, has a plan to end her life, overdosed last night')
  expect(raised).toEqual(['imminent', 'suicide', 'self-harm', 'overdose', 'gambling-money'])
  expect([...raised].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(raised)
})

test('a rule raised by several needs is said once', () => {
  expect(read('I want to die', 'Passive SI').crisis).toEqual(['suicide'])
})

test('words of danger that name no concern tell of one', () => {
  expect(read('Better off without me').concerns[0]?.id).toBe('suicidality')
  expect(read('My wife texted goodbye to everyone').concerns[0]?.id).toBe('loved-ones-suicidality')
})

test('what is part of an emergency is no reason for a group', () => {
  expect(read('6 weeks postpartum and hearing voices').concerns.map(({ id }) => id)).toEqual(['perinatal'])
})

test('every rule is raised by some words of its own or by a concern', () => {
  for (const { id, concerns, pastConcerns, setAside, triggers } of source.crisis.rules) {
    expect([
      id,
      Boolean(triggers?.length) || Boolean(concerns?.length || pastConcerns?.length || setAside?.length),
    ]).toEqual([id, true])
  }
})

test.each(['Mother d. cancer SI daily', 'Wife passed away self harm since'])(
  '"%s": a death explains an illness, and no danger',
  (text) => {
    expect(crisisIn(text)).not.toEqual([])
  },
)

test('abuse of a client who is a minor happens to a child', () => {
  expect(crisisIn('I’m 14, abused by my stepdad')).toContain('child-elder-abuse')
  expect(crisisIn('I’m 44, abused by my stepdad')).not.toContain('child-elder-abuse')
})
