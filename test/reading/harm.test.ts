import { expect, test } from 'vitest'
import { crisisIn, itemsIn, mainIn, read, testClaims } from './claims.ts'

const SURVIVOR = 'domestic-violence-survivor'
const CAUSED = 'domestic-violence-caused-harm'

testClaims({
  'who may be killed by a partner is a survivor': [['Pt states husband may kill her', SURVIVOR]],
  'harm from a partner makes a survivor': [
    ['My boyfriend chokes me', `${SURVIVOR} -${CAUSED}`],
    ['My ex slapped me', `${SURVIVOR} -${CAUSED}`],
    ['Wife hits client', `${SURVIVOR} -${CAUSED}`],
    ['He grabbed me by the throat and punched me', SURVIVOR],
    ['I was hit by him for six years', SURVIVOR],
  ],
  'the children’s other parent is a partner, and no parent of the client': [
    ['My kids’ father hits me', `${SURVIVOR} -childhood-abuse`],
    ['The kids are scared, their dad hits me', `${SURVIVOR} -childhood-abuse`],
    ['Pt’s son’s father is violent toward her', `${SURVIVOR} -childhood-abuse`],
    ['Pt 15M, teen’s dad hits him', `childhood-abuse -${SURVIVOR}`],
    ['My kids’ stepdad hits them', `${SURVIVOR} -childhood-abuse`],
  ],
  'a parent’s partner is as a parent, and in-laws are not': [
    ['My mom’s boyfriend hits me', `childhood-abuse -${SURVIVOR}`],
    ['My boyfriend hits me and my mom’s husband saw it', SURVIVOR],
    ['My mother-in-law slaps me', 'trauma -childhood-abuse'],
  ],
  'whoever lives with the one who was arrested or sent is on the other side': [
    ['My husband was arrested for DV last night', `${SURVIVOR} -${CAUSED}`],
    ['34F, husband arrested for DV Sat', `${SURVIVOR} -${CAUSED}`],
    ['34F, husband, 40, arrested for DV Sat', `${SURVIVOR} -${CAUSED}`],
    ['My husband, who was arrested for DV, is out', `${SURVIVOR} -${CAUSED}`],
    ['34F. Husband has DV conviction', `${SURVIVOR} -${CAUSED}`],
    ['My ex was convicted of domestic violence and he’s out', `${SURVIVOR} -${CAUSED}`],
    ['My brother was arrested for domestic violence', `-${SURVIVOR} -${CAUSED}`],
    ['Wife called the cops, client charged with domestic assault', `${CAUSED} -${SURVIVOR}`],
    ['I was arrested for domestic violence', `${CAUSED} -${SURVIVOR}`],
  ],
  'what a court calls it is the court’s, and no group for anger stands in for a program': [
    ['34M, ct ordered 52 wk, DV battery conviction. Says he needs anger mgmt', `${CAUSED} -anger -${SURVIVOR}`],
    ['33M after dom batt arrest, temper', `${CAUSED} -anger`],
    ['51M, DV assault 4, judge ordered a program. Asks about anger mgmt', `${CAUSED} -anger`],
    ['38F. Hx of being beaten by ex. Judge wants a DV program, anger mgmt', `${CAUSED} -anger -${SURVIVOR}`],
    ['29F, DV assault by ex', `${SURVIVOR} -${CAUSED}`],
  ],
  'nobody is called violent but who says so of themselves': [
    ['Nobody has ever been violent and I keep leaving', `-${CAUSED}`],
    ['My kid melts down over losing, the game got violent', `-${CAUSED}`],
    ['My husband says I’m beautiful and I could slap him', `-${CAUSED}`],
    ['I have been violent with her', CAUSED],
  ],
  'sexual harm to a stranger': [
    ['They say I groped a woman at the office party', 'caused-sexual-harm -sexual-assault-survivor'],
    ['I was groped by a man on the train', 'sexual-assault-survivor -caused-sexual-harm'],
    ['My friend says he assaulted a coworker', '-caused-sexual-harm'],
  ],
  'pictures of children': [['44M, in trouble for depictions of minors', 'caused-sexual-harm']],
  'the client who is named behind the deed did not do it': [
    ['39M, husband controls the phone, strangled pt once in Aug', `${SURVIVOR} -${CAUSED}`],
    ['39M. Strangled pt once in Aug', `${SURVIVOR} -${CAUSED}`],
  ],
  'harm to a partner is harm caused': [
    ['I hit my husband', `${CAUSED} -${SURVIVOR} -anger`],
    ['I’m the one who hits', `${CAUSED} -${SURVIVOR}`],
    ['I threw a plate at my girlfriend', `${CAUSED} -${SURVIVOR}`],
    ['I slapped my girlfriend', `${CAUSED} -${SURVIVOR}`],
    ['Client punched his wife', `${CAUSED} -${SURVIVOR}`],
    ['I’m the one who threw her down the stairs', `${CAUSED} -${SURVIVOR}`],
    ['My cousin hit his wife and I’ve started hitting mine', `${CAUSED} -${SURVIVOR}`],
    ['Is there help for a man who hits his wife?', `${CAUSED} -${SURVIVOR}`],
    ['Help for a woman whose husband hits her', `${SURVIVOR} -${CAUSED}`],
    ['PO sent him, charged with DV, for what he did to his wife', `${CAUSED} -${SURVIVOR}`],
  ],
  'what is told of nobody named goes the way of what is told of somebody': [
    ['Pt 29F. Husband checks her mileage. Pushed her down the stairs in March', `${SURVIVOR} -${CAUSED}`],
    ['Shoved partner and broke her phone, charged with DV', `${CAUSED} -${SURVIVOR}`],
    ['Pt 29F. Pushed her down the stairs', `${SURVIVOR} -${CAUSED}`],
    ['M 33, put gf into wall', `${CAUSED} -${SURVIVOR}`],
  ],
  'of two who hit, the court says who it is that comes': [
    ['Court says I need classes, I hit my ex, he hit me too back then', `${CAUSED} -${SURVIVOR}`],
  ],
  'who hits him who does not hit back is the partner who does it': [
    ['He doesn’t hit me, I’m the one who hits him', `${CAUSED} -anger`],
  ],
  'somebody close is hit by a partner': [['My sister’s boyfriend is beating on her again', SURVIVOR]],
  'drawn to children, and on the registry': [
    ['49M, attraction to prepubescent girls, no offenses', 'caused-sexual-harm'],
    ['M 51, CP possession, tier I, polygraph', 'caused-sexual-harm'],
    ['47M, RSO level 2', 'caused-sexual-harm'],
  ],
  'who was sentenced for sexual harm did it, and who was harmed did not': [
    ['Cl 38M, convicted of touching stepdaughter', 'caused-sexual-harm -childhood-abuse'],
    ['Charged, I looked at pictures of children', 'caused-sexual-harm'],
    ['I take pictures of children for a living, hoarding', '-caused-sexual-harm'],
    ['I’m on the registry, PO wants a group', 'caused-sexual-harm'],
    ['33M, on registry, PO wants a group', 'caused-sexual-harm'],
    ['Our gifts are on the registry, hoarding', '-caused-sexual-harm'],
    ['Needs offense-specific tx', 'caused-sexual-harm'],
    ['My uncle was convicted of molesting me', '-caused-sexual-harm'],
    ['My husband was convicted of indecent exposure', '-caused-sexual-harm'],
  ],
  'harm to others than a partner is anger, to a child parenting': [
    ['I punched my brother', `anger -${CAUSED}`],
    ['I burned him with the iron', 'anger'],
    ['I slapped my son', `parenting -${CAUSED}`],
  ],
  'whose partner is in a programme for people who caused harm is on the other side of it': [
    ['My husband is in a batterers program', `${SURVIVOR} -${CAUSED}`],
    ['My son has to do a batterers program', `-${CAUSED} -${SURVIVOR}`],
    ['Has to do a batterers program', `${CAUSED} -${SURVIVOR}`],
  ],
  'in the passive the client was harmed': [
    ['I was beaten by my husband', `${SURVIVOR} -${CAUSED}`],
    ['Hit by my boyfriend', `${SURVIVOR} -${CAUSED}`],
    ['Was strangled by her ex', `${SURVIVOR} -${CAUSED}`],
  ],
  'a crime by nobody named is exposure to violence': [
    ['I was mugged in the park', 'violence-disaster-exposure'],
    ['I was stabbed on the train', 'violence-disaster-exposure'],
    ['I was carjacked', 'violence-disaster-exposure'],
  ],
  'sexual harm has its own groups, and a partner’s is violence at home as well': [
    ['I was raped at college', `sexual-assault-survivor -${SURVIVOR}`],
    ['My boss groped me', `sexual-assault-survivor -${SURVIVOR}`],
    ['My husband raped me', `sexual-assault-survivor ${SURVIVOR}`],
  ],
  'SA by a person is an assault, by a means an attempt': [
    ['SA by ex in Sept', 'sexual-assault-survivor -suicidality'],
    ['SA by stranger', 'sexual-assault-survivor -suicidality'],
    ['SA by OD in 2019', 'suicidality -sexual-assault-survivor'],
  ],
  'sexual harm done by the client is never a survivor’s': [
    ['I molested my niece', 'caused-sexual-harm -sexual-assault-survivor -childhood-abuse'],
  ],
  'harm in childhood is abuse in childhood, whatever the deed': [
    ['My uncle molested me when I was 8', 'childhood-abuse -sexual-assault-survivor'],
    ['My uncle molested me', 'childhood-abuse -sexual-assault-survivor'],
    ['My stepfather beat me growing up', `childhood-abuse -${SURVIVOR}`],
    ['My father beat me', `childhood-abuse -${SURVIVOR}`],
    ['Molested at age 9', 'childhood-abuse -sexual-assault-survivor'],
  ],
  'an age of majority is no childhood': [['Raped at age 30', 'sexual-assault-survivor -childhood-abuse']],
  'who is called controlling by a child does no violence to a partner': [
    ['My 14 year old says I’m controlling', `-${CAUSED}`],
    ['My wife says I’m controlling', CAUSED],
  ],
  'where somebody grew up tells nothing of when': [
    ['Raped in college. Grew up in Fresno.', 'sexual-assault-survivor -childhood-abuse'],
    ['My uncle raped me when I grew up in Fresno', 'childhood-abuse -sexual-assault-survivor'],
    ['My uncle raped me growing up', 'childhood-abuse -sexual-assault-survivor'],
  ],
  'violence between the parents is abuse in childhood': [
    ['My dad hit my mom', `childhood-abuse -${SURVIVOR} -${CAUSED}`],
  ],
  'a partner who harms the children makes a survivor, also when he is not named': [
    ['My husband slaps our kids', `${SURVIVOR} -${CAUSED}`],
    ['He slammed my daughter against the wall', `${SURVIVOR} -${CAUSED}`],
  ],
  'whoever a parent harms, the client grew up beside it': [
    ['My stepdad pushes her down the stairs', 'childhood-abuse'],
  ],
  'who is hit by a parent does not hit, whatever the form of the verb': [
    ['I get beat by my foster dad', 'childhood-abuse -anger'],
    ['I was beat by my husband', `${SURVIVOR} -${CAUSED}`],
  ],
  'a court order against the client tells of harm caused, against somebody else of harm suffered': [
    ['She has a restraining order against me', `${CAUSED} -${SURVIVOR}`],
    ['RO filed against client by ex', `${CAUSED} -${SURVIVOR}`],
    ['I have a restraining order against him', `${SURVIVOR} -${CAUSED}`],
    ['Left abusive husband, RO filed against him', `${SURVIVOR} -${CAUSED}`],
  ],
  'who frightens those at home is no survivor': [
    ['My wife says I scare her when I yell', `anger -${SURVIVOR}`],
    ['I scared the kids because I lost my mind with rage', 'anger'],
    ['My yelling scares my daughter', 'anger'],
    ['My sons tell me my yelling scares them', 'anger'],
    ['I scare my wife with my father’s temper', 'anger'],
    ['I scared my mom when I fainted', '-anger'],
  ],
  'a child who harms the parent is a matter of parenting': [['My son kicks me', `parenting -${SURVIVOR}`]],
  'an abbreviation names the matter, and a program who did it': [
    ['39M, misd DV plea, 52-wk BIP ordered', `${CAUSED} -${SURVIVOR}`],
    ['Def 34M, conv. DV batt, ct ord 52 wk certified BIP', `${CAUSED} -${SURVIVOR}`],
  ],
  'a charge or a program tells of harm caused': [
    ['Charged with domestic battery', `${CAUSED} -${SURVIVOR}`],
    ['Needs a 52 week class', `${CAUSED} -${SURVIVOR}`],
  ],
  'an abusive partner makes a survivor, an abusive parent a childhood': [
    ['My abusive husband drinks', SURVIVOR],
    ['My controlling ex calls every day', SURVIVOR],
    ['My abusive mother still calls', `childhood-abuse -${SURVIVOR}`],
    ['My husband can be so violent', SURVIVOR],
    ['My wife is abusive', `${SURVIVOR} -${CAUSED}`],
  ],
  'an abusive relationship makes a survivor, an abusive home a childhood': [
    ['In an abusive relationship', SURVIVOR],
    ['In a violent marriage', SURVIVOR],
    ['Grew up in an abusive home', `childhood-abuse -${SURVIVOR}`],
  ],
  'who calls their own behavior abusive caused harm': [['I was abusive', `${CAUSED} -${SURVIVOR}`]],
  'harm done to somebody else is not the client’s': [['My sister was raped and I am numb', '-sexual-assault-survivor']],
  'whoever helps in the next sentence did not do it': [['I was assaulted. Helped by my husband.', `-${SURVIVOR}`]],
  'a word that is no description may not stand between "violent" and a relation': [
    ['Gets violent when husband drinks', `-${SURVIVOR}`],
  ],
  'harm by nobody named is trauma': [['I got choked at home', `trauma -${SURVIVOR}`]],
  'being bossed about is no trauma': [['My boss manipulates me', '-trauma']],
  'controlling somebody is no blow': [['I control my wife', `-${CAUSED}`]],
  'what is mine is me': [['He grabbed my hair', SURVIVOR]],
  'him and her, of nobody named, are no partner': [['I punched him', `anger -${CAUSED}`]],
  'but who is met in the rooms of a home lives there': [['I shoved him in the bedroom', CAUSED]],
  'a blow does not reach into the next clause': [['I hit the wall, my wife cried', `-${CAUSED}`]],
  'what holds somebody is violence from a partner': [
    ['He won’t let me work', SURVIVOR],
    ['Husband takes her phone', SURVIVOR],
    ['Won’t let her leave', SURVIVOR],
    ['My ex shows up at my work', SURVIVOR],
  ],
  'and nothing of the kind from parents, children, animals or things': [
    ['My mother won’t let me date, she takes my phone', `-${SURVIVOR}`],
    ['My son hides my keys', `-${SURVIVOR}`],
    ['My dog follows me everywhere', `-${SURVIVOR}`],
    ['My knees won’t let me work', `-${SURVIVOR}`],
    ['Took my phone away from my teen', `-${SURVIVOR}`],
  ],
  'him and her are whoever of that sex was named last': [
    ['I love my wife and I slapped her', CAUSED],
    ['I hit her, I admit it', `${CAUSED} -anger -${SURVIVOR}`],
    ['My wife left, taking the kids with her, because I hit her', `${CAUSED} -parenting`],
    ['My wife was hit by me', `${CAUSED} -${SURVIVOR}`],
    ['Wife was slapped by client', `${CAUSED} -${SURVIVOR}`],
    ['My daughter screamed and I slapped her', `parenting -${CAUSED}`],
  ],
  'an object thrown, a hold, a broken bone are blows': [
    ['My boyfriend threw a plate at me', SURVIVOR],
    ['My wife threw a plate at my head', SURVIVOR],
    ['My husband is the one who hits', SURVIVOR],
    ['My husband had me by the throat', SURVIVOR],
    ['Husband broke her arm', SURVIVOR],
    ['Wife broke her hip', `-${SURVIVOR}`],
    ['My husband broke his leg', `-${SURVIVOR}`],
  ],
  'what hurts is nobody who harms': [
    ['It hurts my husband when I am late', `-${CAUSED}`],
    ['It hurts every time my husband and I have sex', `-${CAUSED}`],
    ['I hurt my husband', CAUSED],
  ],
  'what somebody breaks or pulls of their own is no harm to another': [
    ['My son pulls out his hair', `-${CAUSED} -parenting`],
    ['My wife bit her lip', `-${SURVIVOR}`],
  ],
  'a noun is no deed': [['Anxious since the attack', `-${CAUSED} -${SURVIVOR}`]],
  'they, of nobody named, are no partner': [['They kicked me on the train', `trauma -${SURVIVOR}`]],
  'who owns a person’s doer is not the doer': [['My sister’s boyfriend hit me', SURVIVOR]],
  'a harm that did not happen is none': [['He never hits me', `-${SURVIVOR}`]],
})

test('harm both ways is asked about, and neither side is used', () => {
  const reading = read('I slapped my wife and she punched me')
  expect(reading.concerns).toEqual([])
  expect(reading.questions.flatMap(({ options }) => options)).toEqual([SURVIVOR, CAUSED])
  expect(itemsIn('I slapped my wife and she punched me')).toMatchObject({
    [SURVIVOR]: 'ambiguous',
    [CAUSED]: 'ambiguous',
  })
})

test.each([
  ['a blow', 'Shoved her down the stairs'],
  ['a court order', 'RO filed against him'],
])('%s of which a note tells neither side is asked about, and raises the words on violence', (_, text) => {
  expect(read(text).concerns).toEqual([])
  expect(read(text).questions.flatMap(({ options }) => options)).toEqual([SURVIVOR, CAUSED])
  expect(crisisIn(text)).toContain('domestic-violence')
})

test.each([
  'My boyfriend chokes me',
  'I hit my husband',
  'I slapped my wife and she punched me',
  'My stepdad hits my mom',
  'My stepdad pushes her down the stairs',
])('"%s" puts the words on violence at home first, in either direction', (text) => {
  expect(crisisIn(text)).toContain('domestic-violence')
})

test.each(['My dad hit my mom', 'My dad hits my mom as I remember from growing up'])('"%s" is past', (text) => {
  expect(crisisIn(text)).toEqual([])
})

test.each(['Hx of abuse as a child', 'Beaten as a little boy by father', 'Abused as a young child'])(
  '"%s": the child is the client, years ago, and nobody the client has harmed',
  (text) => {
    expect(mainIn(text)).toBe('childhood-abuse')
  },
)

test.each(['My kids’ father hits me', 'My son’s dad chokes me'])(
  '"%s" raises the notice of violence at home',
  (text) => {
    expect(crisisIn(text)).toContain('domestic-violence')
  },
)

test.each(['My kids’ stepdad hits them', 'My son’s dad hits him when he visits'])(
  '"%s" raises the notice of harm to a child or an older person',
  (text) => {
    expect(crisisIn(text)).toContain('child-elder-abuse')
  },
)
