import { expect, test } from 'vitest'
import { crisisIn, read, testClaims } from './claims.ts'

testClaims({
  'whose loss it was': [
    ['My sister-in-law, whose boy died in May, keeps calling me', 'grief -grief-child'],
    ['My friend, whose husband died, calls me every night', 'grief -grief-spouse'],
    ['My sister’s son died in May', 'grief -grief-child'],
    ['My sister had a stillbirth and I’m pregnant', 'grief -pregnancy-infant-loss'],
    ['My friend is widowed', 'grief -grief-spouse'],
    ['My wife had a miscarriage', 'pregnancy-infant-loss'],
    ['I had a stillbirth', 'pregnancy-infant-loss'],
    ['My friend’s husband killed himself', 'grief-suicide'],
    ['My wife’s son died in May', 'grief-child'],
  ],
  'who lived has not died': [['I saw him get shot in the store. He lived.', '-grief-homicide']],
  'a death is told in many words': [
    ['My wife took her last breath in my arms', 'grief-spouse -grief-suicide'],
    ['Since my son is no longer with us I feel empty', 'grief-child'],
    ['My brother overdosed and they couldn’t bring him back', 'grief-overdose'],
    ['My late husband would have turned sixty', 'grief-spouse'],
    ['My late mother would have turned sixty', 'grief'],
    ['I miss my daughter who died', 'grief-child'],
    ['Since my husband died I have panic attacks', 'grief-spouse panic'],
    ['Since my mother died I use heroin', 'grief opioids -grief-overdose'],
  ],
  'who is missed need not have died': [
    ['I miss my kids, they live with their father', '-grief-child'],
    ['I miss my husband, he is deployed', '-grief-spouse'],
    ['I miss my husband. He died on the ninth of April', 'grief-spouse'],
  ],
  'an overdose is a death where it is spoken of the dead': [
    [
      'My son od’d on fentanyl in August and people at church act like he had it coming',
      'grief-overdose -loved-ones-drugs',
    ],
    ['My brother overdosed, the funeral was Friday', 'grief-overdose'],
    ['My brother overdosed last night and is in the ICU', '-grief-overdose'],
  ],
  'who died may be told twice before it': [
    ['His mama, my sister, died right before Christmas', 'grief'],
    ['Their dad, my husband, died in May', 'grief-spouse'],
  ],
  'a lone d behind a relation is a death, whatever stands in brackets': [
    ['38M, partner (unmarried, 12 yrs) d. aneurysm Feb', 'grief-spouse'],
    ['61F, only son (26) d. fentanyl OD 7/4', 'grief-overdose -loved-ones-drugs'],
    ['61F, sister d. by suicide', 'grief-suicide'],
  ],
  'who died is read behind the code of a loss': [
    ['Z63.4 husband', 'grief-spouse -grief'],
    ['Z63.4, son, 2 mo ago', 'grief-child -grief'],
    ['Z63.4, father', 'grief'],
  ],
  'who died decides which grief it is': [
    ['My wife died last year', 'grief-spouse'],
    ['Lost my husband in June', 'grief-spouse'],
    ['My little boy died of leukemia', 'grief-child'],
    ['My uncle passed away', 'grief -grief-spouse -grief-child'],
    ['My dog died', 'grief-pet -grief'],
  ],
  'how somebody died decides before who it was': [
    ['Best friend took his own life', 'grief-suicide -grief -suicidality'],
    ['Lost my son to fentanyl', 'grief-overdose -opioids'],
    ['My daughter was murdered', 'grief-homicide'],
    ['Our son was stillborn', 'pregnancy-infant-loss -grief-child'],
  ],
  'who died is a second thing, whatever of': [
    ['Lost my son to fentanyl', 'grief-overdose grief-child'],
    ['Husband was murdered in May', 'grief-homicide grief-spouse'],
    ['My friend’s son was murdered', 'grief-homicide -grief-child'],
    ['My brother took his own life', 'grief-suicide -grief-child -grief'],
  ],
  'the other parent of a child was the partner, now or once': [
    ['The father of my kids died in May', 'grief-spouse -grief-child'],
    ['The father of my kids died of an overdose', 'grief-overdose -grief-child -grief-spouse'],
    ['My daughter’s dad killed himself', 'grief-suicide -loved-ones-suicidality'],
  ],
  'the cause may be told after': [['Lost my son last year, it was fentanyl', 'grief-overdose']],
  'a cause told in another sentence is another matter': [
    ['Lost my wife last year. I take fentanyl for pain.', 'grief-spouse -grief-overdose'],
  ],
  'no cause is asked for an animal': [['My dog was shot and died', 'grief-pet -grief-homicide']],
  'the death of a baby is the loss of an infant': [['Death of our newborn', 'pregnancy-infant-loss -grief-child']],
  'a death may be named by a noun': [
    ['My brother’s suicide', 'grief-suicide -suicidality -suicide-attempt-survivor'],
    ['Mother’s death last week', 'grief'],
    ['Death of my grandmother', 'grief'],
  ],
  'who killed decides, and an illness kills nobody by violence': [
    ['A drunk driver killed my wife', 'grief-homicide grief-spouse'],
    ['Cancer killed my father', 'grief -grief-homicide'],
    ['Cancer took our youngest', 'grief-child -cancer'],
    ['Cancer took my mom in June', 'grief -cancer'],
    ['Drink took my father', 'grief -alcohol'],
    ['The bottle claimed my husband', 'grief-spouse -alcohol'],
    ['Her cancer took my wife to the hospital', '-grief-spouse'],
    ['The stroke took my husband’s speech', '-grief-spouse'],
  ],
  'what one is blamed for has happened': [['Angry at my sister for killing herself', 'grief-suicide']],
  'he, in a note, who ended his life is not the client': [
    ['He ended his life last winter', 'grief-suicide -suicidality'],
  ],
  'an attempt is no death': [['My brother’s suicide attempt', 'loved-ones-suicidality -grief-suicide']],
  'a note shortens "died"': [['Mother d. cancer, poor sleep', 'grief -cancer -caregiving']],
  'what the dead had is not what the client has or cares for': [
    ['My dad passed away from cancer', 'grief -cancer -caregiving'],
    ['My aunt died with dementia', 'grief -dementia-caregiving'],
  ],
  'the one who died may stand as a pronoun': [['My dad was ill for years. He died in May.', 'grief']],
  'a death that did not come is none': [
    ['My father almost died', '-grief'],
    ['Almost lost my son', '-grief-child'],
    ['Afraid my mom will die', '-grief'],
    ['My wife never died', '-grief-spouse'],
    ['My son overdosed but survived', '-grief-overdose -grief-child'],
  ],
  'what came before, in another clause, makes no death unreal': [['I tried but my wife died', 'grief-spouse']],
  'a loss does not reach into the next clause': [['Lost, my wife helps', '-grief-spouse']],
  'passing an exam is no death, passing at the end of a clause is one': [
    ['My dad passed the exam', '-grief'],
    ['My dad passed his driving test', '-grief'],
    ['My husband passed last spring', 'grief-spouse'],
    ['My husband passed', 'grief-spouse'],
  ],
  'what is lost without a death is no bereavement': [
    ['Lost my temper', 'anger -grief'],
    ['Lost my job', 'unemployment -grief'],
    ['Lost custody of my kids', '-grief-child'],
    ['My phone died', ''],
  ],
  'what dies in a manner of speaking is nobody’s death': [
    ['My wife died laughing', '-grief-spouse'],
    ['My brother is dead to me', '-grief'],
  ],
  'a child who died at birth is mourned as an infant': [
    ['My daughter died at birth', 'pregnancy-infant-loss grief-child'],
    ['My daughter died at school', 'grief-child -pregnancy-infant-loss'],
  ],
  'an ex who is lost is not dead': [['Lost my ex to another woman', '-grief -grief-spouse']],
  'what belongs to a relation is lost without a death': [['Lost my wife’s ring', '-grief-spouse']],
  'a death that is coming is its own grief': [['Hospice says mom has weeks to live', 'anticipatory-grief -grief']],
  'a word between "lost" and a relation ends the reach': [['Lost the keys my mother gave me', '-grief']],
})

test('a death by suicide is a notice for the bereaved, not an alarm about the client', () => {
  expect(crisisIn('Best friend took his own life')).toEqual(['bereaved-by-suicide'])
})

test('whoever died, the bereaved is the client', () => {
  const [item] = read('My dog died').items
  expect(item).toMatchObject({ id: 'grief-pet', used: true })
  expect(item?.rule).toContain('the bereaved person is the client')
})
