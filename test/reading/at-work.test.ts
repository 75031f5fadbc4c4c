import { crisisIn, mainIn, testClaims } from './claims.ts'

// What somebody does for a living, or gives their time to, is no trouble of theirs and no danger.

testClaims({
  'whom and where somebody works with': [
    ['I counsel rape survivors and I hoard', 'hoarding -sexual-assault-survivor'],
    ['I work at a rehab and I have OCD', 'ocd -substance-use'],
    ['I teach autistic kids and I hoard', 'hoarding -parenting-neurodivergent -autism'],
    ['I volunteer at a hospice, panic attacks', 'panic -anticipatory-grief'],
    ['I run a shelter for battered women and I gamble', 'gambling -domestic-violence-survivor'],
    ['Lawyer for abused kids, panic attacks', 'panic -childhood-abuse'],
    ['Nurse on a psych ward, hoarding', 'hoarding'],
  ],
  'what a note or a need begins with': [
    ['44F hospice nurse, gambling', 'gambling -anticipatory-grief'],
    ['Detox nurse, hoarding', 'hoarding -substance-use'],
    ['I’m an addiction counselor and I gamble', 'gambling -substance-use'],
    ['As a suicide hotline volunteer I feel worn out, panic attacks', 'panic -suicidality'],
  ],
  'who is seen or sought, and where one was, still tells of the trouble': [
    ['Looking for an addiction counselor', 'substance-use'],
    ['I was in a rehab in May', 'substance-use'],
    ['I work in a bar and I drink', 'alcohol'],
    ['I work with a therapist on my OCD', 'ocd'],
  ],
})

testClaims(
  {
    'those one works with are in danger, and not oneself': [
      ['I counsel rape survivors and I am burned out', '-sexual-assault'],
      ['I run a shelter for battered women and have nothing left', '-domestic-violence'],
    ],
    'who works with others may be in danger as well': [['I counsel rape survivors and I want to die', 'suicide']],
  },
  crisisIn,
)

testClaims(
  {
    'who somebody is stands behind what troubles them': [
      ['70F widow, OCD', 'ocd'],
      ['Divorced, hoarding', 'hoarding'],
      ['Ex-Mormon, panic attacks', 'panic'],
      ['On parole, OCD', 'ocd'],
      ['Retired, gambling', 'gambling'],
    ],
    'a loss, beside nothing but what it brings, is what troubles them': [
      ['70F widow, lonely', 'grief-spouse'],
      ['I am getting divorced, hoarding', 'divorce'],
    ],
    'what a court ordered somebody to come for is what they come for': [
      ['Court-ordered for gambling', 'gambling'],
      ['Court ordered for OCD', 'ocd'],
    ],
    'how the group should be is no second trouble before the first': [
      ['F41.1, wants DBT', 'anxiety'],
      ['F33.1, wants interpersonal process group', 'depression'],
      ['Wants DBT', 'emotion-dysregulation'],
    ],
    'what began it stands behind what one has oneself': [
      ['Since my husband died I have OCD', 'ocd'],
      ['Since my husband died I have panic attacks', 'panic'],
    ],
  },
  (text) => [mainIn(text) ?? ''],
)
