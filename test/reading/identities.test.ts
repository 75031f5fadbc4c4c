import { expect, test } from 'vitest'
import { declinedOf, identitiesOf } from '../../src/reading/given-words.ts'
import { language } from '../support/language.ts'
import { itemsIn, read, testClaims } from './claims.ts'

testClaims(
  {
    'a word for who the client is': [
      ['Trans man with panic attacks', 'transgender'],
      ['45 yo gay man, lonely', 'gay-men'],
      ['Muslim woman, OCD', 'muslim'],
      ['Unhoused, panic attacks', 'unhoused'],
      ['On parole, panic attacks', 'justice-involved'],
    ],
    'AA is a people where a note lists who somebody is': [
      ['63F, AA, lonely', 'black'],
      ['55 AA male, lonely', 'black'],
      ['67 AAF, lonely', 'black'],
      ['63F, AA, back to drinking', '-black'],
      ['34F, AA 3x/wk', '-black'],
    ],
    'what somebody is by their family is theirs': [
      ['Guard wife, he ships out in January, lonely', 'military-families'],
      ['Black mom, 5 wks postpartum', 'black new-parents'],
    ],
    'what others are, in a first-person text': [
      ['I tutor international students and I gamble', '-college-students -immigrants'],
      ['I gamble. A paramedic pulled me from the car', '-first-responders'],
      ['A paramedic tired of nights, I gamble', 'first-responders'],
      ['I gamble. My last meeting was mostly gay men', '-gay-men'],
      ['I’m a lawyer looking for a group for my client, she gambles', '-lawyers-judges'],
      ['I’m a nurse and I need a class for my nephew', '-healthcare-workers'],
      ['As a nurse I need a class for my nephew', '-healthcare-workers'],
      ['I need a class for my nephew, gay, he gambles', 'gay-men'],
      ['Student of mine gambles, I can’t sleep', '-college-students'],
    ],
    'a list goes on about whom it began with': [
      ['52F, husband is Black, Baptist. She gambles', '-christian'],
      ['Her partner is 44M, Army vet. She gambles', '-veterans-military'],
      ['Her partner left. Army vet, gambles', 'veterans-military'],
    ],
    'the people of the family are one’s own': [
      ['My family is Hmong and I gamble', 'aapi'],
      ['My husband’s family is Hmong and I gamble', '-aapi'],
      ['Armenian American, parents strict, gambles', 'mena'],
    ],
    'gay said of a man and of a woman': [
      ['41M, gay, gambling', 'gay-men'],
      ['41F, gay, gambling', 'lesbian-queer-women'],
      ['Gay, 52, he, gambling', 'gay-men'],
      ['41, gay, gambling', 'lgbtq'],
      ['41M, asexual, gambling', 'lgbtq'],
      ['41, nonbinary, gay, AMAB, gambling', '-gay-men'],
    ],
    'who belongs to somebody that serves has not served': [
      ['I’m an Army wife and I gamble', 'military-families -veterans-military'],
      ['I’m a vet tech and I gamble', '-veterans-military'],
      ['Senior in high school, gambling', 'teens -older-adults'],
      ['Army chaplain, gambling', 'clergy veterans-military'],
    ],
    'what was for a time, and what is left open': [
      ['I gamble. I was in a wheelchair all spring', '-physical-disability'],
      ['I was in the Army and I gamble', 'veterans-military'],
      ['Gambling, secular or not', '-secular'],
      ['My ex said I’m autistic, I doubt it. I gamble', '-neurodivergent'],
    ],
    'where somebody comes from': [
      ['I’m from Guatemala and I gamble', 'latine'],
      ['From Peru originally, 60F, gambling', 'latine'],
      ['51M from Lebanon, gambling', 'mena'],
      ['Gambling since I got back from Peru', '-latine'],
    ],
    'faith that was left, and that an office tells': [
      ['Rabbi of a small town, gambling', 'clergy jewish'],
      ['I pastor a chapel and I’m lonely', 'christian'],
      ['We left the Mormon church and I’m lonely', 'lds-exfaith'],
    ],
    'work, charges and a wheelchair': [
      ['Assistant public defender, gambling', 'lawyers-judges'],
      ['I play in a band and I gamble', 'creatives'],
      ['Out on bail, gambling', 'justice-involved'],
      ['38, gambling, WC user', 'physical-disability'],
      ['31F, L1 para since 2011, gambling', 'physical-disability'],
      ['I volunteer at a homeless shelter and I gamble', '-unhoused'],
    ],
    'pronouns in a pair name nobody else': [
      ['26, they/them, lonely', 'nonbinary'],
      ['Lonely (they/them), 26', 'nonbinary'],
    ],
    'a bare word counts where it stands for the client': [
      ['Native guy, drinks', 'native'],
      ['I take 911 calls, panic', 'first-responders'],
      ['I’m a junior at State, panic', 'college-students'],
      ['Tengo depresión y no tengo papeles', 'immigrants'],
      ['I pastor a church and I’m lonely', 'clergy'],
      ['F40.10, sophomore at the state university', 'college-students'],
      ['F40.10, sophmore at the state university', 'college-students'],
      ['Nurse, burned out', 'healthcare-workers'],
      ['Veteran with nightmares', 'veterans-military'],
      ['He is a veteran and has nightmares', 'veterans-military'],
      ['Client is a lawyer, panic attacks', 'lawyers-judges'],
      ['I’m a lawyer and have panic attacks', 'lawyers-judges'],
      ['45 yo veteran, nightmares', 'veterans-military'],
      ['I’ve been a med surg nurse for years, burned out', 'healthcare-workers'],
      ['Spouse of a firefighter, lonely', '-first-responders'],
      ['Gambles. I would rather sit with brothers in Christ than in a secular program', 'christian -secular'],
      ['Drinks daily, wants women’s 12-step', 'women'],
      ['OUD on bup, wants peers', 'medication-friendly'],
      ['LPCC, 40s F, burned out', 'therapists'],
      ['38F, OCD, sees private LMHC weekly', '-therapists'],
      ['found texts on husbands phone, hes been seeing someone. support group for wives', 'women -men'],
      ['Wife of an Iraq vet, lonely', 'military-families -veterans-military'],
      ['My wife died. The widows I meet are all in their seventies', '-older-adults'],
      ['I’m a tired old nurse, burned out', 'healthcare-workers'],
      ['I’m a friend of a nurse, burned out', '-healthcare-workers'],
      ['He threw things, it was a frying pan', '-lgbtq'],
      ['My wife hits me, last night it was a pan', '-lgbtq'],
      ['Pt 44M, veteran, nightmares. Wants guys who were there.', '-lgbtq'],
      ['Retired veteran, nightmares', 'veterans-military'],
      ['Former Marine, nightmares', 'veterans-military'],
    ],
    'a word or two alone in a clause say who the client is': [
      ['Gambling, lesbian', 'lesbian-queer-women'],
      ['OCD. Navy 98-06', 'veterans-military'],
      ['Pt 44M, Army x2 Iraq, enrolled VA. Nightmares.', 'veterans-military'],
      ['My brother was deployed to Iraq, he is depressed', '-veterans-military'],
      ['Gambling, they/them', 'nonbinary'],
      ['45F ICU RN, OCD', 'healthcare-workers'],
      ['OCD. RN x11y, F38', 'healthcare-workers'],
    ],
    'both partners come': [['Z63.0, both partners will attend', 'couples']],
    'who writes in Spanish speaks it': [
      ['Mi esposo toma todos los días y ya no sé qué hacer', 'spanish'],
      ['My abuela died and I cry', '-spanish'],
    ],
    'a child is no client for being spoken of': [
      ['Firefighter, can’t shake a call with a little kid', '-tweens-children'],
      ['I used to be the teacher kids came back to visit, burned out', '-tweens-children'],
    ],
    'who leads a group is not who comes to it': [['Spends too much, wants a therapist-run group', '-therapists']],
    'a trans man who was told of women’s groups is no woman': [
      ['33, trans man, hoarding. Told that women’s groups are his only option', 'transgender -women'],
    ],
    'in the last year of college, and not an older adult': [['22F, senior at State, OCD', '-older-adults']],
    'a bare word counts before the group that is wished for': [['Wants a Christian grief group', 'christian']],
    'a bare word elsewhere is only a word': [
      ['My therapist says I have OCD', '-therapists'],
      ['Works with veterans, burned out', '-veterans-military'],
      ['Married to a lawyer, panic attacks', '-lawyers-judges'],
    ],
    'who somebody else is says nothing of the client': [
      ['My daughter is trans and I need support', '-transgender -lgbtq'],
      ['My husband is a veteran with PTSD', '-veterans-military'],
      ['My gay son was outed', '-gay-men -lgbtq'],
      ['Her deaf mother has dementia', '-deaf-hoh'],
    ],
    'who the client says not to be': [
      ['Not a veteran, PTSD', '-veterans-military'],
      ['Not Muslim, OCD', '-muslim'],
    ],
  },
  (text) => read(text).identities,
)

test('an identity of somebody else is shown as theirs, one denied as denied', () => {
  expect(itemsIn('My daughter is trans and I need support', 'identity')).toEqual({
    transgender: 'someone-else',
    parents: '',
  })
  expect(itemsIn('The preacher talked about choices and I walked out', 'identity')).toEqual({ clergy: 'someone-else' })
  expect(itemsIn('My therapist is a lesbian and I like her', 'identity')).toMatchObject({ lgbtq: 'someone-else' })
  expect(itemsIn('I am the firefighter who carried her out', 'identity')).toEqual({ 'first-responders': '' })
  expect(itemsIn('My baby sister died and I feel nothing', 'identity')).toEqual({})
  expect(itemsIn('Not Muslim, OCD', 'identity')).toEqual({ muslim: 'negated' })
})

test.each([
  ['Hears postpartum criticism', 'new-parents', 'postpartum'],
  ['Left prison in May', 'justice-involved', 'got out of prison last month'],
])('what a main concern makes a member of is implied, not stated', (_, id, text) => {
  const { identities, implied } = read(text)
  expect([...identities, ...implied]).toContain(id)
})

test.each([
  ['ICU attending, drinking', 'healthcare-workers'],
  ['Works EMS, bad call in Jan', 'first-responders'],
  ['Preg 20 wks, on Subutex', 'new-parents'],
  ['Preg 20 wks, on Subutex', 'medication-friendly'],
  ['I came here for my master’s and nobody in the dorm knocks', 'college-students'],
  ['My partner reads my texts (we’re both women)', 'lgbtq'],
  ['45F AfAm, hoarding', 'black'],
  ['Panic. Is there one for women who were locked up?', 'women'],
  ['Low since I retired. Is there a thing for ordinary men?', 'men'],
  ['We argue. What works for couples like us?', 'couples'],
  ['Veteran recently home, panic', 'veterans-military'],
])('"%s" tells of %s', (text, id) => {
  expect(read(text).identities).toContain(id)
})

test('words given as an identity may be bare', () => {
  expect(identitiesOf('veteran', language)).toEqual(['veterans-military'])
  expect(identitiesOf('nothing we know', language)).toEqual([])
})

test('words given as a refusal are wishes, and undefined when no wish is known', () => {
  expect(declinedOf('AA', language)).toEqual(['12-step'])
  expect(declinedOf('zoom', language)).toEqual(['online'])
  expect(declinedOf('evenings', language)).toBe(undefined)
  expect(declinedOf('marzipan', language)).toBe(undefined)
})

testClaims(
  {
    'what is only implied of somebody named by their family': [
      ['Guard wife, he ships out in January, lonely', 'women -men'],
      ['Navy wife here, a second deployment for my husband', '-veterans-military'],
      ['Not neurodivergent, they say autism, lonely', '-neurodivergent'],
      ['Husband Army, PTSD', 'military-families -veterans-military'],
      ['My brother is a Marine, PTSD', '-military-families'],
      ['Black mom, 5 wks postpartum', 'women'],
    ],
  },
  (text) => read(text).implied,
)
