import { expect, test } from 'vitest'
import { itemsIn, read } from './claims.ts'

test.each([
  ['58M with gambling', 58],
  ['58 m, gambling', 58],
  ['26, they/them, lonely', 26],
  ['Class for my 15 yo daughter, social anxiety', 15],
  ['67 AAF, lonely', 67],
  ['34WM, lonely', 34],
  ['27 yo Black F, lonely', 27],
  ['My son’s 16, plays all night. Looking for something for him', 16],
  ['CSA hx (stepfather, age 7-12). 44F', 44],
  ['Tengo 58 años, depresión', 58],
  ['19 yo F, panic attacks', 19],
  ['34-year-old with OCD', 34],
  ['34 y/o with OCD', 34],
  ['Lesbian 67, lonely', 67],
  ['Gambling again. Guy, 52', 52],
  ['45 guy, gambling', 45],
  ['Client (29, she/her), panic', 29],
  ['Husband in prison since last mo. Pt 29 F, OCD', 29],
  ['A group for a man of 62, hoarding', 62],
  ['Widower 38, gambling. Kids 6, 10. 10yo wets the bed', 38],
  ['F, 34, insomnia', 34],
  ['I’m 16 and lonely', 16],
  ['I am 45 and lonely', 45],
  ['Turned 65, lonely', 65],
  ['Aged 52, hoarding', 52],
  ['72 gay man, lonely', 72],
  ['Woman in her 40s, lonely', 45],
  ['In her early thirties, hoarding', 32],
  ['Late 60s, hoarding', 68],
  ['Widower, sixty-one years old, gambles', 61],
  ['Hoarding, a sophomore in HS', 15],
  ['Is there a class for my nephew? He’s 19 and gambles', 19],
  ['My dad, 77, gambles. He’d come if somebody drove him. I’m 50', 77],
  ['My dad, 77, gambles and I’m 50', 50],
  ['Sister calling for brother, 33M, gambling', 33],
  ['Is there anything for my uncle? He’s 66 and gambles', 66],
  ['A group for my husband and me, he’s 45 and I’m 43', 43],
  ['Aunt calling for nephew, 16M, gambling', 16],
  ['My youngest girl is 10 and never speaks. Anything for kids her age?', 10],
  ['55 year old mother of a teen with OCD', 55],
  ['14 yo boy with OCD', 14],
  ['My son gambles. 41F, lonely', 41],
  ['I am a 66 year old grandmother and I gamble', 66],
  ['I’m fifty-eight, married, and I gamble', 58],
  ['He’s 34 and loses everything', 34],
  ['Saturday was my 40th, and nobody came', 40],
  ['Stepfather drinks, 16, nobody may know', 16],
  ['No kids, no partner, 67, lonely', 67],
  ['Lonely. My stepdad hits me, im 12', 12],
  ['I’m twelve. Nobody talks to me', 12],
  ['At 35 I’m back in my parents’ house, lonely', 35],
  ['My mother gambles, so at nineteen I’m alone', 19],
  ['Single at 40, lonely', 40],
  ['I’m a woman of fifty-one and I gamble', 51],
  ['Gambling at the casino, now 34', 34],
  ['Autistic daughter 14 eats alone, she’d go to a group', 14],
  ['My son is 17 and gambles. Is there something he can go to?', 17],
  ['31, they/them, autism dx age 11', 31],
  ['Lonely. 78 and can’t get down my stairs', 78],
  ['17 i gamble and my parents don’t know', 17],
  ['15 AFAB, lonely', 15],
  ['Caller is about 40, gambling', 40],
  ['Ct is 15, fights at placement', 15],
  ['Stu (16) vapes', 16],
  ['I’m pushing forty and I gamble', 40],
  ['Thirty-something, gambling again', 35],
  ['Turned the big 5-0 in March, lonely', 50],
  ['OD last week. 40s. Lonely', 45],
  ['Nineteen, gambling', 19],
  ['Eighty-four and they took my licence, lonely', 84],
  ['Pt (25) gambles', 25],
  ['34F whose boyfriend gambles', 34],
  ['34F w/ husband who gambles', 34],
  ['34F left ex 2 wks ago', 34],
  ['34F hates husband', 34],
  ['Gambles. Age 28, male', 28],
  ['52 yo trucker (F), gambling', 52],
  ['Ex-Mormon, 42, left with husband', 42],
  ['My best friend gambles. im white, 18, lonely', 18],
] as const)('"%s" tells the age of the client: %i', (text, age) => {
  expect(read(text).age).toBe(age)
})

test.each([
  ['My 14 year old has OCD', '14'],
  ['My 15F has OCD', '15'],
  ['25 year old son with schizophrenia lives at home', '25'],
  ['Son, 16 yo, has OCD', '16'],
  ['My daughter, 15, has OCD', '15'],
  ['My son is 17 and gambles', '17'],
  ['I’m her aunt. She’s thirteen and gambles', '13'],
  ['I look after my father, 79, and I gamble', '79'],
  ['My girlfriend is 26 and I gamble', '26'],
  ['Caller’s gf is 31F and gambles. Caller is lonely', '31'],
  ['Lives apart. 16, daughter, gambles', '16'],
])('"%s" tells the age of somebody else', (text, years) => {
  expect(read(text).age).toBe(undefined)
  expect(itemsIn(text, 'age')).toEqual({ [years]: 'someone-else' })
})

test.each([
  'My dog died at 14',
  'Sober 3 years, lonely',
  'Depressed for 5 years',
  'Lost 30 pounds, lonely',
  '24/7 caregiver for mom',
  'I’m 90 days sober',
  'I am 20 weeks pregnant',
  'Lives at 58 Main Street',
  'Married 12 years, fights a lot',
  'I’m 2 and a half hours away',
  'Bulimic in my 20s',
  '300 yo tree fell, lonely',
  'F43.12, MST',
  'I’m 10 minutes away and lonely',
  'I’m thirty days sober',
  'Son cuts, 16, no meds',
  'At 26 I lost my mother',
  'I turned eighteen the week the lockdown started',
  'His kid brother gambles, I’m his kid brother',
])('"%s" tells no age', (text) => {
  expect(read(text).age).toBe(undefined)
})

test('of several ages, the first that is the client’s counts', () => {
  expect(read('My 14 year old has OCD. Client is a 41 yo F').age).toBe(41)
})

test('a teenager has an age without a number', () => {
  const age = read('Anxious teen').age
  expect(age).toBeGreaterThanOrEqual(13)
  expect(age).toBeLessThan(18)
})

test.each([
  ['58M with gambling', 'men'],
  ['34male, OCD', 'men'],
  ['41female, OCD', 'women'],
  ['Gambling, 34 female', 'women'],
  ['72 gay man, lonely', 'men'],
  ['41 married woman with OCD', 'women'],
  ['Widower, lonely', 'men'],
  ['Father of two, lonely', 'men'],
  ['I am pregnant and lonely', 'women'],
  ['Mother of two, lonely', 'women'],
  ['Woman with OCD', 'women'],
  ['Denies OCD, he loses everything', 'men'],
  ['Foster mum to three, at my wits end', 'women'],
  ['I’m the only Black woman on my floor', 'women'],
])('the words of "%s" imply %s, and do not state it', (text, id) => {
  const { identities, implied } = read(text)
  expect(implied).toContain(id)
  expect(identities).not.toContain(id)
})

test.each(['My son, 19M, has OCD', 'My wife is pregnant', 'He drinks and I am lonely', 'She, then he, felt lonely'])(
  'the sex of somebody else in "%s" implies nothing of the client',
  (text) => {
    expect(read(text).implied.filter((id) => id === 'men' || id === 'women')).toEqual([])
  },
)

test('the age after a relation is the relation’s, and their troubles are no trouble of a minor', () => {
  expect(read('I am 15, my dad drinks').concerns.map(({ id }) => id)).not.toContain('adult-children-of-alcoholics')
  expect(read('I am 35, my dad drinks').concerns.map(({ id }) => id)).toContain('adult-children-of-alcoholics')
})

test.each([
  'I was abused as a child',
  'As a child I was hit',
  'Molested as a teen, now 40',
  'Is a child of divorce, lonely',
])('"%s": who was young then is no child now', (text) => {
  const { age, identities } = read(text)
  expect([age ?? 40, identities]).toEqual([40, []])
})

test.each([
  'I was molested as a child',
  'Abused as a young child',
  'Raped when she was a teen',
  'I lived with an uncle as a child and was abused',
  'Was a foster kid, no family',
])('"%s" tells how old the client was then, not now', (text) => {
  const { age, identities, implied } = read(text)
  const minors = [...identities, ...implied].filter((id) => id === 'teens' || id === 'tweens-children')
  expect([age, minors]).toEqual([undefined, []])
})

test.each([
  ['Client is a teen, panic', 'teens'],
  ['Anxious teen', 'teens'],
])('"%s" tells how old the client is', (text, id) => {
  expect(read(text).identities).toContain(id)
})

test.each([
  ['I moved back in with my parents at 35', 35],
  ['I got my own diagnosis at 44', 44],
  ['It has been so since I was fifty', 50],
  ['I have not slept since I was 40, and at 46 my hair fell out', 46],
  ['My husband left and I can’t sleep', 20],
])('"%s": the client is %i or older', (text, years) => {
  const { age, leastAge, items } = read(text)
  expect([age, leastAge]).toEqual([undefined, years])
  expect(items).toContainEqual(expect.objectContaining({ kind: 'age', id: `${years}+`, used: true }))
})

test('an age that nobody told is shown as taken to be so', () => {
  const [age] = read('My husband left and I can’t sleep').items.filter(({ kind }) => kind === 'age')
  expect(age?.label).toBe('taken to be 20 years or more')
})

test.each([
  ['I can’t sleep at 35 degrees and the noise starts at 22:00', undefined],
  ['I wake at 30 past, and I was up at 12 am', undefined],
  ['My mother got sick at 35', undefined],
  ['I was bullied at 12', undefined],
  ['My husband and my daughter fight', undefined],
  ['I’m 41, and at 35 I moved back in', 41],
])('"%s" tells of no least age', (text, years) => {
  const { age, leastAge } = read(text)
  expect([age, leastAge]).toEqual([years, undefined])
})

test.each([
  'My wife died. The widows I meet are all in their seventies',
  'Since my early twenties I have heard voices',
  'Z69.12, male, came on his own',
])('"%s" tells no age', (text) => {
  expect(read(text).age).toBe(undefined)
})

test('where the groups for a trouble are for the child who has it, the child’s age counts', () => {
  expect(read('45F, son 14 pulls out his hair').age).toBe(14)
  expect(read('45F, son 14 pulls out his hair').implied).not.toContain('women')
  expect(read('45F, son 14 drinks').age).toBe(45)
  expect(read('I’m 45 and I pull out my hair, my son is 14').age).toBe(45)
})
