import { testClaims } from './claims.ts'

testClaims({
  'a short form reads as the word it is short for': [
    ['Wants grp for soc anx', 'social-anxiety'],
    ['Emot dysreg since adolescence', 'emotion-dysregulation'],
    ['Hsbd gambles', 'loved-ones-gambling -gambling'],
    ['Cg for mother w/ alz', 'dementia-caregiving -dementia-self'],
  ],
  'a word in capitals is no pronoun': [['New to the US, husband hits her', 'domestic-violence-survivor']],
  'a harm is not done by whoever it is told of as a child': [['Sexual abuse as a kid, lonely', '-caused-sexual-harm']],
})
