import { expect, test } from 'vitest'
import { concernsIn, mainIn, read, testClaims } from './claims.ts'

test.each([
  ['Christian hoarding group where nobody has panic attacks', 'hoarding', 'what a search begins with'],
  ['OEF vet, nightmares', 'trauma', 'what troubles somebody, before the service they are from'],
  ['60M, detox consult placed, ten beers daily', 'alcohol', 'a kind that is named, before what it is a kind of'],
  [
    'My boyfriend choked me last night, he says it’s the stress of losing his job',
    'domestic-violence-survivor',
    'violence, before what it is laid to',
  ],
  ['USMC, two tours of Helmand, PTSD', 'trauma', 'what a veteran brought home, before the service'],
  ['Panic attacks and wants help with hoarding', 'hoarding', 'what help is wanted with'],
  ['Panic attacks, here for OCD', 'ocd', 'what the person is here for'],
  ['Used to gamble, hoarding', 'hoarding', 'what is current, before what is past'],
  ['Maybe bulimia, hoarding', 'hoarding', 'what is sure, before what is a guess'],
  ['Hoarding since my panic attacks began', 'hoarding', 'the trouble, before what set it off'],
  ['It got worse after the panic attacks, I hoard everything', 'hoarding', 'the trouble, before what made it worse'],
  ['Gambling since my wife died', 'gambling', 'the trouble, before even a death that set it off'],
  ['Cannot stop crying since my wife died', 'grief-spouse', 'a death, before what a loss brings with it'],
  ['My wife died, gambling', 'grief-spouse', 'a death that set nothing off'],
  ['Since hoarding began, OCD', 'hoarding', 'what opens the need, since no trouble stands before it'],
  ['Hoarding, bulimia', 'hoarding', 'of two alike, the first'],
  [
    'Hoarding so bad, bulimia, and that is what she wants a group for',
    'eating-disorder',
    'what is said to be the reason',
  ],
  ['Hoarding. Dog died last wk & that’s what he wants grp for', 'grief-pet', 'what is said to be the reason'],
  ['Hoarding. Bulimia is not why I came', 'hoarding', 'what is denied is no reason'],
  ['Hoarding, panic attacks. Wants a group for the bulimia', 'eating-disorder', 'what a group is wanted for'],
  ['Hoarding, panic attacks. Wants bulimia support group', 'eating-disorder', 'what a group is wanted for'],
  ['Hoarding. Reason for referral: bulimia', 'eating-disorder', 'what stands under the reason'],
  ['Hoarding, panic attacks. Presenting issue: bulimia', 'eating-disorder', 'what stands under the issue'],
  ['Hoarding, panic attacks. Mother’s concern: bulimia', 'hoarding', 'what somebody else is concerned about'],
  ['He hoards, I gamble', 'gambling', 'what the client does, before what somebody else does'],
  ['Hoarding, panic attacks. Priority per pt: bulimia', 'eating-disorder', 'what stands under the priority'],
  ['Hoarding, panic attacks, bulimia above all', 'eating-disorder', 'what is above all'],
  ['Hoarding, panic attacks. Bulimia is why I write', 'eating-disorder', 'why the person writes'],
  ['Bulimia, well controlled, hoarding', 'hoarding', 'what is not settled'],
  ['Bulimia, that’s sorted. Hoarding', 'hoarding', 'what is not settled'],
  ['At peace with the divorce, hoarding', 'hoarding', 'what is not settled'],
  ['My sister gambles, I have OCD', 'ocd', 'one’s own, told outright'],
  ['My sister gambles, I am depressed', 'loved-ones-gambling', 'what a mood may come from'],
  ['Panic attacks, turns out it is OCD', 'ocd', 'what it turns out to be'],
  ['I thought it was panic, but it is OCD', 'ocd', 'what it turns out to be'],
  ['Panic attacks are better, OCD', 'ocd', 'what is no better'],
  ['Mainly panic attacks, also OCD', 'panic', 'what it mainly is'],
  ['44M, dx hoarding. Interested in OCD skills group', 'ocd', 'the group of interest'],
  ['44F w/ hoarding. OCD grp pls', 'ocd', 'the group that is asked for'],
  ['44F. Hoarding. Referral: OCD', 'ocd', 'what stands under the referral'],
  ['44M hoarding, looking for peers w/ OCD', 'ocd', 'whom the client wants to meet'],
  [
    '44M, bulimia, wants to meet others w/ it, hoarding',
    'eating-disorder',
    'of a list behind a request, no more than its first',
  ],
  ['44F. Hoarding and bulimia. Bulimia is the priority', 'eating-disorder', 'what is the priority'],
  ['I drink too much, it’s the stress', 'alcohol', 'what is laid to stress'],
  ['Hoarding. It’s the bulimia', 'eating-disorder', 'what it is'],
  ['Hoarding. It’s the garage and the bulimia', 'hoarding', 'what it is not, but only stands near it'],
  ['44F, hoarding managed by PCP, OCD', 'ocd', 'what nobody manages yet'],
  ['44M, brother gambles, pt hoards', 'hoarding', 'what the client has'],
  ['44F; gambling (mother), hoarding (self)', 'hoarding', 'what the client has'],
  ['Breast ca - sister’s; client drives her to chemo', 'caregiving', 'what a sister’s cancer means for the client'],
  ['Group for a veteran who has OCD', 'ocd', 'what troubles the person, before who they are'],
  ['Hoards. A group for veterans', 'military-transition', 'what the group is for'],
  ['Group for a young Black veteran', 'military-transition', 'who the person is, where nothing troubles them'],
  ['Bulimia stable on fluoxetine, hoarding', 'eating-disorder', 'of two alike, the first: its treatment goes on'],
  ['Bulimia, not well controlled, hoarding', 'eating-disorder', 'of two that are not settled, the first'],
  ['Bulimia, he says he is stable, hoarding', 'eating-disorder', 'of two, the first: another clause is of somebody'],
  ['Wants help with bulimia, stable, and hoarding', 'eating-disorder', 'what help is wanted with, settled or not'],
  ['Bulimia, hoarding', 'eating-disorder', 'of two alike, the first'],
  ['OCD, hoarding, hoarding so much', 'hoarding', 'what is named again and again'],
  ['Anxious, hoarding', 'hoarding', 'the narrow trouble, before the mood around it'],
])('"%s": %s comes first (%s)', (text, main) => {
  expect(mainIn(text)).toBe(main)
})

test('a broader concern beside a narrower one of its own is background', () => {
  expect(read('Anxiety, social anxiety').concerns.map(({ id, weight }) => [id, weight])).toEqual([
    ['social-anxiety', 'main'],
    ['anxiety', 'context'],
  ])
})

test('what happened is no less a concern for being history', () => {
  expect(
    read('Panic attacks, history of childhood sexual abuse').concerns.map(({ id, weight }) => [id, weight]),
  ).toEqual([
    ['panic', 'main'],
    ['childhood-abuse', 'also'],
  ])
})

test('the first is the main one, the others come along or stand in the background', () => {
  expect(read('Hoarding, panic attacks, history of bulimia').concerns.map(({ weight }) => weight)).toEqual([
    'main',
    'also',
    'context',
  ])
})

test.each([
  ...['Stressed', 'Can’t sleep', 'Anxious', 'No energy', 'Lonely', 'Imposter feelings', 'Keep fighting', 'Racism'],
  ...['Out of work', 'Financial stress', 'Burnout', 'Chronic illness', 'Rehab', 'Veteran', 'Retired from teaching'],
  ...['Young adult', 'Turned fifty', 'Moved here from another country', 'Attracted to women', 'Wrong body'],
  ...['Sneaks out', 'Same patterns in relationships', 'Social skills', 'Convict', 'Emotional dysregulation'],
])('"%s" beside a narrower trouble is seldom what the person is here for', (background) => {
  expect(mainIn(`${background} and hoarding, and it has been so for years now`)).toBe('hoarding')
})

test.each([
  ['thoughts of suicide', 'suicidality'],
  ['grief and loss', 'grief'],
  ['wife died', 'grief-spouse'],
  ['child loss', 'grief-child'],
  ['suicide loss', 'grief-suicide'],
  ['overdose loss', 'grief-overdose'],
  ['homicide loss', 'grief-homicide'],
  ['my dog died', 'grief-pet'],
  ['pregnancy loss', 'pregnancy-infant-loss'],
  ['sexual assault', 'sexual-assault-survivor'],
  ['he hits me', 'domestic-violence-survivor'],
  ['abused as a child', 'childhood-abuse'],
  ['substance use and mental health', 'co-occurring-disorders'],
])('a trouble named first yields to %s', (trouble, concern) => {
  expect(mainIn(`Hoarding and ${trouble}`)).toBe(concern)
})

test.each([
  ['Gave birth in May', 'new-parents'],
  ['Pregnancy loss', 'parents'],
  ['Bereaved parent', 'parents'],
  ['My son sneaks out', 'parents'],
  ['Needs a group for autism parents', 'parents'],
  ['Caregiving', 'caregivers'],
  ['My mother asks the same question all day', 'caregivers'],
  ['Hard to leave military life', 'veterans-military'],
  ['Attracted to women', 'lgbtq'],
  ['Coming out', 'lgbtq'],
  ['Born in the wrong body', 'transgender'],
  ['Did a bid', 'justice-involved'],
  ['Autism', 'neurodivergent'],
  ['Attention deficit', 'neurodivergent'],
  ['Moved here from another country', 'immigrants'],
  ['Stopped driving', 'older-adults'],
])('"%s": groups that are only for %s are open, and none is preferred', (text, id) => {
  expect(read(text).implied).toContain(id)
  expect(read(text).identities).not.toContain(id)
})

testClaims({
  'the trouble of somebody close becomes the client’s own concern, and never theirs': [
    ['My uncle gambles', 'loved-ones-gambling -gambling'],
    ['My uncle has dementia', 'dementia-caregiving -dementia-self'],
  ],
  'so do drugs, a habit and an illness of the mind or the body': [
    ['My brother takes oxycodone', 'loved-ones-drugs -opioids'],
    ['My sister takes too much Xanax', 'loved-ones-drugs -prescription-sedatives'],
    ['My dad can’t get off Ambien', 'loved-ones-drugs -prescription-sedatives'],
    ['My son has a dual diagnosis', 'loved-ones-addiction -co-occurring-disorders'],
    ['My husband shoplifts', 'loved-ones-addiction -behavioral-addiction'],
    ['My son games all night', 'loved-ones-addiction -gaming-internet'],
    ['My mother is a shopaholic', 'loved-ones-addiction -spending-debt'],
    ['My sister has anxiety', 'loved-ones-mental-illness -anxiety'],
    ['My sister has a phobia of heights', 'loved-ones-mental-illness -phobias'],
    ['My mother is a hypochondriac', 'loved-ones-mental-illness -health-anxiety'],
    ['My sister has body dysmorphia', 'loved-ones-mental-illness -body-dysmorphia'],
    ['My sister has mood swings', 'loved-ones-mental-illness -emotion-dysregulation'],
    ['My sister has borderline personality', 'loved-ones-mental-illness -borderline-personality'],
    ['My sister has a personality disorder', 'loved-ones-mental-illness -personality-patterns'],
    ['My sister compulsively eats', 'loved-ones-eating-disorder -binge-eating'],
    ['My aunt has fibromyalgia', 'caregiving -chronic-pain'],
    ['My sister is closeted', 'loved-ones-lgbtq -coming-out'],
    ['My sister has gender dysphoria', 'loved-ones-lgbtq -gender-identity'],
  ],
  'a trouble without groups for relatives leads to life with that relative': [
    ['My husband is obese', '-obesity'],
    ['My husband has ADHD', 'relationship-problems -adhd -parenting-neurodivergent'],
    ['My son has ADHD', 'parenting-neurodivergent -adhd'],
    ['My son has insomnia', 'parenting -sleep'],
    ['My ex has ADHD', 'relationship-problems -adhd'],
  ],
  'what is both people’s is the client’s': [
    ['My husband cheated on me', 'partner-betrayal'],
    ['My husband is cheating', 'partner-betrayal -relationship-problems'],
    ['My father was deported', 'immigration'],
    ['My son is estranged from us', 'estrangement -parenting'],
    ['My son faces racism at school', 'racial-stress -parenting'],
    ['My wife yells at the kids', 'parenting -relationship-problems'],
  ],
  'a household’s money, and a wish for a child, are both partners’, and no other relative’s': [
    ['My husband has debt', 'money-problems -relationship-problems'],
    ['My brother is homeless', '-money-problems'],
    ['My wife is infertile', 'infertility -relationship-problems'],
    ['My sister is infertile', '-infertility'],
  ],
  'what somebody else lacks, or is, is not the client’s': [
    ['My son has poor social skills', 'parenting -social-skills'],
    ['My mother is codependent', '-codependency'],
  ],

  'a divorce is the client’s when it is from the partner': [
    ['My husband is divorcing me', 'divorce'],
    ['My sister is going through a divorce', '-divorce'],
    ['My daughter is getting divorced', 'parenting -divorce'],
  ],
  'growing up with it has its own groups': [
    ['My father drinks', 'loved-ones-alcohol adult-children-of-alcoholics'],
    ['My brother drinks', 'loved-ones-alcohol -adult-children-of-alcoholics'],
  ],
  'a quarrel is about whom it is with': [
    ['My wife and I fight constantly', 'relationship-problems'],
    ['My wife and I fight constantly, also over our daughter', 'relationship-problems'],
    ['My daughter and I fight constantly', 'parenting -relationship-problems'],
    ['My mother and I fight constantly', 'estrangement -relationship-problems'],
    ['My sister and I fight constantly', 'estrangement -relationship-problems'],
    ['My aunt and I fight constantly', 'estrangement -relationship-problems'],
  ],
})

test.each([
  'I have had %s since my twenties.',
  'I was diagnosed with %s last year.',
  'I think I have %s.',
  'What I have is %s.',
  'They told me that I have %s.',
])('a trouble that somebody says they have comes first in a letter: %s', (said) => {
  const letter = (named: string) =>
    `My friends mean well but they change the subject when I bring it up. ${said.replace('%s', named)} I moved to a new town for a job and left nearly everyone I know behind. Work is busy, and the dog is old.`
  const troubles = {
    OCD: 'ocd',
    'a gambling problem': 'gambling',
    'social anxiety': 'social-anxiety',
    bulimia: 'eating-disorder',
  }
  for (const [named, concern] of Object.entries(troubles)) expect(read(letter(named)).concerns[0]?.id).toBe(concern)
})

test.each([
  ['My wife died in March.', 'grief-spouse'],
  ['My brother died of an overdose.', 'grief-overdose'],
  ['I am going through a divorce.', 'divorce'],
  ['My daughter has an eating disorder.', 'loved-ones-eating-disorder'],
  ['My brother has schizophrenia.', 'loved-ones-mental-illness'],
  ['I have panic attacks on the train.', 'panic'],
])('a sentence that surely tells of a trouble counts beside others that are like nothing much: %s', (said, concern) => {
  const letter = `My friends mean well but they change the subject when I bring it up. ${said} Work is busy, the house needs a new roof, and the dog is old.`
  expect(read(letter).concerns[0]?.id).toBe(concern)
})

test('a word of trouble before a parent tells first of growing up with it', () => {
  expect(mainIn('I have an alcoholic father')).toBe('adult-children-of-alcoholics')
})

test('what is past and has no groups for people with that past counts when nothing else is read', () => {
  expect(concernsIn('History of panic attacks')).toEqual(['panic'])
})

test('concerns of several needs are kept with the need that named them', () => {
  const { concerns } = read('Panic attacks', 'hoarding')
  expect(concerns.map(({ id, weight, need }) => [id, weight, need])).toEqual([
    ['panic', 'main', 0],
    ['hoarding', 'main', 1],
  ])
})

test('the id of a concern is that concern', () => {
  const { concerns, items } = read('grief-pet')
  expect(concerns).toEqual([{ id: 'grief-pet', weight: 'main', need: 0 }])
  expect(items[0]).toMatchObject({ how: 'id', words: 'grief-pet' })
})
