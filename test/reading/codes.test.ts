import { expect, test } from 'vitest'
import { codesIn } from '../../src/reading/codes.ts'
import { language } from '../support/language.ts'
import { itemsIn, read, testClaims } from './claims.ts'

testClaims({
  'the longest prefix decides': [
    ['F60.3', 'borderline-personality -personality-patterns'],
    ['F60.9', 'personality-patterns -borderline-personality'],
    ['F42.3', 'hoarding -ocd'],
    ['F42.2', 'ocd -hoarding'],
  ],
  'the dot may be missing': [['F4001', 'panic']],
  'a code stands among words': [['Dx: F33.1, sleeps badly', 'depression sleep']],
  'a code on the record is the client’s, whoever is near': [
    ['Wife worried about F10.20', 'alcohol -loved-ones-alcohol'],
  ],
  'what only looks like a code is none': [
    ['B12 deficiency', ''],
    ['Lives in Z99 block', ''],
  ],
  'a code in small letters is a word': [['f60.3', '']],
})

test.each([
  ['F16.20', 'hallucinogen dependence', 'substance-use'],
  ['F18.10', 'inhalant abuse', 'substance-use'],
  ['F19.20', 'other psychoactive substance dependence', 'substance-use'],
  ['Z71.51', 'counseling of a person who uses drugs', 'substance-use'],
  ['F10.20', 'alcohol dependence', 'alcohol'],
  ['Z71.41', 'counseling of a person who drinks', 'alcohol'],
  ['F11.20', 'opioid dependence', 'opioids'],
  ['F14.20', 'cocaine dependence', 'stimulants'],
  ['F15.20', 'other stimulant dependence', 'stimulants'],
  ['F12.20', 'cannabis dependence', 'cannabis'],
  ['F13.20', 'sedative, hypnotic or anxiolytic dependence', 'prescription-sedatives'],
  ['F17.210', 'nicotine dependence, cigarettes', 'nicotine'],
  ['Z72.0', 'tobacco use', 'nicotine'],
  ['F63.2', 'kleptomania', 'behavioral-addiction'],
  ['F63.0', 'pathological gambling', 'gambling'],
  ['Z72.6', 'gambling and betting', 'gambling'],
  ['F52.8', 'other sexual dysfunction, excessive drive among them', 'compulsive-sexual-behavior'],
  ['Z63.72', 'alcoholism and drug addiction in family', 'loved-ones-addiction'],
  ['Z81.1', 'family history of alcohol abuse', 'adult-children-of-alcoholics'],
  ['Z81.3', 'family history of other substance abuse', 'adult-children-of-alcoholics'],
  ['F32.A', 'depression, unspecified', 'depression'],
  ['F33.1', 'major depressive disorder, recurrent, moderate', 'depression'],
  ['F34.1', 'dysthymic disorder', 'depression'],
  ['F30.10', 'manic episode', 'bipolar'],
  ['F31.81', 'bipolar II disorder', 'bipolar'],
  ['F34.0', 'cyclothymic disorder', 'bipolar'],
  ['F41.1', 'generalized anxiety disorder', 'anxiety'],
  ['F41.3', 'other mixed anxiety disorders', 'anxiety'],
  ['F41.8', 'other specified anxiety disorders', 'anxiety'],
  ['F41.9', 'anxiety disorder, unspecified', 'anxiety'],
  ['F93.0', 'separation anxiety disorder', 'anxiety'],
  ['R45.0', 'nervousness', 'anxiety'],
  ['R45.82', 'worries', 'anxiety'],
  ['F41.0', 'panic disorder', 'panic'],
  ['F40.00', 'agoraphobia', 'panic'],
  ['F40.10', 'social phobia', 'social-anxiety'],
  ['F60.6', 'avoidant personality disorder', 'social-anxiety'],
  ['F94.0', 'selective mutism', 'social-anxiety'],
  ['F40.240', 'claustrophobia', 'phobias'],
  ['F45.21', 'hypochondriasis', 'health-anxiety'],
  ['F42.2', 'mixed obsessional thoughts and acts', 'ocd'],
  ['F42.3', 'hoarding disorder', 'hoarding'],
  ['F63.3', 'trichotillomania', 'bfrb'],
  ['F42.4', 'excoriation disorder', 'bfrb'],
  ['F45.22', 'body dysmorphic disorder', 'body-dysmorphia'],
  ['F43.0', 'acute stress reaction', 'trauma'],
  ['F43.12', 'post-traumatic stress disorder, chronic', 'trauma'],
  ['F44.81', 'dissociative identity disorder', 'trauma'],
  ['Z62.810', 'history of physical and sexual abuse in childhood', 'childhood-abuse'],
  ['T74.21XA', 'adult sexual abuse, confirmed', 'sexual-assault-survivor'],
  ['T76.21XA', 'adult sexual abuse, suspected', 'sexual-assault-survivor'],
  ['Z91.410', 'history of adult physical and sexual abuse', 'sexual-assault-survivor'],
  ['Z69.81', 'services for a person harmed by other abuse', 'sexual-assault-survivor'],
  ['T74.11XA', 'adult physical abuse, confirmed', 'domestic-violence-survivor'],
  ['T74.31XA', 'adult psychological abuse, confirmed', 'domestic-violence-survivor'],
  ['T76.11XA', 'adult physical abuse, suspected', 'domestic-violence-survivor'],
  ['T76.31XA', 'adult psychological abuse, suspected', 'domestic-violence-survivor'],
  ['Z69.11', 'services for a person harmed by a partner', 'domestic-violence-survivor'],
  ['Z91.411', 'history of adult psychological abuse', 'domestic-violence-survivor'],
  ['Z69.12', 'services for a person who harmed a partner', 'domestic-violence-caused-harm'],
  ['F65.2', 'exhibitionism', 'caused-sexual-harm'],
  ['F65.3', 'voyeurism', 'caused-sexual-harm'],
  ['F65.4', 'pedophilia', 'caused-sexual-harm'],
  ['F65.81', 'frotteurism', 'caused-sexual-harm'],
  ['Z69.82', 'services for a person who did other abuse', 'caused-sexual-harm'],
  ['R45.4', 'irritability and anger', 'anger'],
  ['R45.5', 'hostility', 'anger'],
  ['F63.81', 'intermittent explosive disorder', 'anger'],
  ['Z65.4', 'harmed by crime or terrorism', 'violence-disaster-exposure'],
  ['Z65.5', 'exposure to disaster, war and other hostilities', 'violence-disaster-exposure'],
  ['R45.851', 'suicidal ideations', 'suicidality'],
  ['T14.91XA', 'suicide attempt', 'suicide-attempt-survivor'],
  ['Z91.51', 'history of suicidal behavior', 'suicide-attempt-survivor'],
  ['R45.88', 'nonsuicidal self-harm', 'self-harm'],
  ['Z91.52', 'history of nonsuicidal self-harm', 'self-harm'],
  ['R45.86', 'emotional lability', 'emotion-dysregulation'],
  ['R45.87', 'impulsiveness', 'emotion-dysregulation'],
  ['F34.81', 'disruptive mood dysregulation disorder', 'emotion-dysregulation'],
  ['F60.3', 'borderline personality disorder', 'borderline-personality'],
  ['F60.81', 'narcissistic personality disorder', 'personality-patterns'],
  ['F20.9', 'schizophrenia', 'psychosis'],
  ['F22', 'delusional disorders', 'psychosis'],
  ['F23', 'brief psychotic disorder', 'psychosis'],
  ['F25.1', 'schizoaffective disorder, depressive type', 'psychosis'],
  ['F28', 'other psychotic disorder', 'psychosis'],
  ['F29', 'unspecified psychosis', 'psychosis'],
  ['R44.0', 'auditory hallucinations', 'hearing-voices'],
  ['R44.1', 'visual hallucinations', 'hearing-voices'],
  ['Z63.79', 'other stressful events affecting family and household', 'loved-ones-mental-illness'],
  ['Z81.8', 'family history of other mental disorders', 'loved-ones-mental-illness'],
  ['F50.01', 'anorexia nervosa, restricting type', 'eating-disorder'],
  ['F50.81', 'binge eating disorder', 'binge-eating'],
  ['R63.2', 'polyphagia', 'binge-eating'],
  ['Z63.4', 'disappearance and death of family member', 'grief'],
  ['F43.81', 'prolonged grief disorder', 'grief'],
  ['O00.90', 'ectopic pregnancy', 'pregnancy-infant-loss'],
  ['O03.9', 'spontaneous abortion', 'pregnancy-infant-loss'],
  ['O02.1', 'missed abortion', 'pregnancy-infant-loss'],
  ['O36.4XX0', 'care for intrauterine death', 'pregnancy-infant-loss'],
  ['N96', 'recurrent pregnancy loss', 'pregnancy-infant-loss'],
  ['P95', 'stillbirth', 'pregnancy-infant-loss'],
  ['Z37.1', 'single stillbirth', 'pregnancy-infant-loss'],
  ['Z63.0', 'problems with spouse or partner', 'relationship-problems'],
  ['Z63.9', 'problem of the primary support group', 'relationship-problems'],
  ['Z63.5', 'family disrupted by separation or divorce', 'divorce'],
  ['Z63.8', 'other problems of the primary support group', 'estrangement'],
  ['Z62.890', 'parent-child estrangement', 'estrangement'],
  ['Z62.891', 'sibling rivalry', 'estrangement'],
  ['Z60.2', 'problems of living alone', 'loneliness'],
  ['Z60.4', 'social exclusion and rejection', 'loneliness'],
  ['Z73.4', 'inadequate social skills', 'social-skills'],
  ['R45.81', 'low self-esteem', 'shame-self-esteem'],
  ['Z62.820', 'parent-biological child conflict', 'parenting'],
  ['Z62.0', 'inadequate parental supervision and control', 'parenting'],
  ['Z62.1', 'parental overprotection', 'parenting'],
  ['F53.0', 'postpartum depression', 'perinatal'],
  ['O90.6', 'postpartum mood disturbance', 'perinatal'],
  ['O99.345', 'mental disorders complicating the puerperium', 'perinatal'],
  ['N46.9', 'male infertility', 'infertility'],
  ['N97.9', 'female infertility', 'infertility'],
  ['Z31.41', 'fertility testing', 'infertility'],
  ['B20', 'HIV disease', 'chronic-illness'],
  ['E10.9', 'type 1 diabetes', 'chronic-illness'],
  ['E11.9', 'type 2 diabetes', 'chronic-illness'],
  ['F54', 'psychological factors in a physical condition', 'chronic-illness'],
  ['G20.A1', 'Parkinson’s disease', 'chronic-illness'],
  ['G35', 'multiple sclerosis', 'chronic-illness'],
  ['G40.909', 'epilepsy', 'chronic-illness'],
  ['I50.9', 'heart failure', 'chronic-illness'],
  ['I69.30', 'sequelae of a stroke', 'chronic-illness'],
  ['J44.9', 'chronic obstructive pulmonary disease', 'chronic-illness'],
  ['K50.90', 'Crohn’s disease', 'chronic-illness'],
  ['K51.90', 'ulcerative colitis', 'chronic-illness'],
  ['M05.9', 'rheumatoid arthritis with rheumatoid factor', 'chronic-illness'],
  ['M06.9', 'rheumatoid arthritis', 'chronic-illness'],
  ['M32.9', 'systemic lupus erythematosus', 'chronic-illness'],
  ['N18.6', 'end stage renal disease', 'chronic-illness'],
  ['U09.9', 'post COVID-19 condition', 'chronic-illness'],
  ['Z21', 'HIV infection without symptoms', 'chronic-illness'],
  ['Z73.6', 'limitation of activities due to disability', 'chronic-illness'],
  ['Z87.820', 'history of traumatic brain injury', 'chronic-illness'],
  ['Z94.0', 'kidney transplant', 'chronic-illness'],
  ['C50.911', 'cancer of the breast', 'cancer'],
  ['D05.12', 'carcinoma in situ of the breast', 'cancer'],
  ['Z85.3', 'history of cancer of the breast', 'cancer'],
  ['F45.41', 'pain disorder with psychological factors', 'chronic-pain'],
  ['G43.909', 'migraine', 'chronic-pain'],
  ['G89.29', 'chronic pain', 'chronic-pain'],
  ['G90.50', 'complex regional pain syndrome I', 'chronic-pain'],
  ['M79.7', 'fibromyalgia', 'chronic-pain'],
  ['N80.9', 'endometriosis', 'chronic-pain'],
  ['F51.01', 'primary insomnia', 'sleep'],
  ['G47.00', 'insomnia', 'sleep'],
  ['Z72.820', 'sleep deprivation', 'sleep'],
  ['F01.50', 'vascular dementia', 'dementia-self'],
  ['F02.80', 'dementia in other diseases', 'dementia-self'],
  ['F03.90', 'unspecified dementia', 'dementia-self'],
  ['G30.9', 'Alzheimer’s disease', 'dementia-self'],
  ['G31.09', 'frontotemporal neurocognitive disorder', 'dementia-self'],
  ['G31.83', 'neurocognitive disorder with Lewy bodies', 'dementia-self'],
  ['G31.84', 'mild cognitive impairment', 'dementia-self'],
  ['Z63.6', 'dependent relative needing care at home', 'caregiving'],
  ['F90.2', 'attention-deficit hyperactivity disorder', 'adhd'],
  ['F84.0', 'autistic disorder', 'autism'],
  ['F64.0', 'gender identity disorder of adolescents and adults', 'gender-identity'],
  ['Z87.890', 'history of sex reassignment', 'gender-identity'],
  ['Z60.5', 'target of discrimination and persecution', 'racial-stress'],
  ['Z60.3', 'acculturation difficulty', 'immigration'],
  ['Z65.8', 'other psychosocial circumstances, religious ones among them', 'faith-crisis'],
  ['Z55.9', 'problems of education and literacy', 'young-adult-transitions'],
  ['N95.1', 'menopausal states', 'midlife-transition'],
  ['Z60.0', 'adjustment to life-cycle transitions', 'older-adult-transitions'],
  ['Z56.82', 'military deployment status', 'military-transition'],
  ['Z86.51', 'history of combat and operational stress reaction', 'military-transition'],
  ['Z91.82', 'history of military deployment', 'military-transition'],
  ['Z56.3', 'stressful work schedule', 'burnout'],
  ['Z56.4', 'discord with boss and workmates', 'burnout'],
  ['Z56.6', 'other strain of work', 'burnout'],
  ['Z73.0', 'burn-out', 'burnout'],
  ['Z56.0', 'unemployment', 'unemployment'],
  ['Z56.1', 'change of job', 'unemployment'],
  ['Z56.2', 'threat of job loss', 'unemployment'],
  ['Z59.00', 'homelessness', 'money-problems'],
  ['Z65.1', 'imprisonment and other incarceration', 'reentry'],
  ['Z65.2', 'problems of release from prison', 'reentry'],
  ['Z65.3', 'other legal circumstances', 'reentry'],
  ['Z63.32', 'other absence of family member', 'loved-ones-incarcerated'],
  ['F43.23', 'adjustment disorder with anxiety and depressed mood', 'adjustment-stress'],
  ['Z73.3', 'stress', 'adjustment-stress'],
])('%s, %s, is about %s', (code, _, concern) => {
  expect(codesIn(code, () => language.codes)).toMatchObject([{ concern }])
})

test.each([
  ['F24', 'shared psychotic disorder'],
  ['F41.2', 'mixed anxiety and depressive disorder, which this edition does not have'],
  ['Z62.898', 'other problems of upbringing'],
  ['Z56.81', 'sexual harassment on the job'],
  ['O04.5', 'complications of a chosen termination'],
  ['D50.9', 'iron deficiency anemia'],
])('%s, %s, is about no concern', (code) => {
  expect(codesIn(code, () => language.codes)).toEqual([])
})

test.each([
  ...['F10.21', 'F11.21', 'F12.21', 'F13.21', 'F14.21', 'F15.21', 'F16.21', 'F18.21', 'F19.21', 'F10.11', 'F10.91'],
  ...['F17.201', 'F17.211', 'F17.221', 'F17.291'],
  ...['F30.3', 'F30.4', 'F31.74', 'F32.4', 'F32.5', 'F33.42'],
])('%s says that it is in remission', (code) => {
  expect(codesIn(code, () => language.codes)).toMatchObject([{ remission: true }])
})

test.each(['F10.20', 'F10.211', 'F17.210', 'F31.81', 'F32.3', 'F33.3', 'G47.21'])('%s is current', (code) => {
  expect(codesIn(code, () => language.codes)).not.toMatchObject([{ remission: true }])
})

test.each([
  ...['T74.02XA', 'T74.12XA', 'T74.22XA', 'T74.32XA', 'T74.4XXA', 'T74.52XA', 'T74.62XA', 'T74.92XA'],
  ...['T76.02XA', 'T76.12XA', 'T76.22XA', 'T76.32XA', 'T76.52XA', 'T76.62XA', 'T76.92XA'],
])('%s tells of a child who is harmed now', (code) => {
  expect(codesIn(code, () => language.codes)).toMatchObject([{ currentChild: true }])
})

test.each([
  ['C50.911', 'an illness, and groups differ by which'],
  ['D05.12', 'an illness, and groups differ by which'],
  ['F44.81', 'dissociation, not what brought it'],
  ['F52.8', 'sexual trouble of several kinds'],
  ['F65.2', 'an inclination, which may have harmed nobody'],
  ['F65.3', 'an inclination, which may have harmed nobody'],
  ['F65.4', 'an inclination, which may have harmed nobody'],
  ['T74.11XA', 'abuse by a partner or by somebody else'],
  ['T74.21XA', 'abuse by a partner or by somebody else'],
  ['T74.31XA', 'abuse by a partner or by somebody else'],
  ['T76.11XA', 'abuse by a partner or by somebody else'],
  ['T76.21XA', 'abuse by a partner or by somebody else'],
  ['T76.31XA', 'abuse by a partner or by somebody else'],
  ['Z55.9', 'school at any age'],
  ['Z60.0', 'a change of life at any age'],
  ['Z63.32', 'an absence for any reason'],
  ['Z63.79', 'any illness in a family'],
  ['Z63.9', 'trouble with anybody of the family'],
  ['Z65.8', 'psychosocial trouble of several kinds'],
  ['Z69.81', 'abuse of several kinds'],
  ['Z69.82', 'abuse of several kinds'],
  ['Z81.1', 'a trouble of somebody else'],
  ['Z91.410', 'abuse of several kinds'],
  ['Z91.419', 'abuse of several kinds'],
])('%s is asked about: it says %s', (code) => {
  expect(read(code).questions).toHaveLength(1)
})

test.each([
  ['F10.20', ''],
  ['F10.21', 'history'],
  ['F33.42', 'history'],
  ['F17.210', ''],
  ['F17.211', 'history'],
])('%s is read as "%s"', (code, because) => {
  expect(Object.values(itemsIn(code))).toEqual([because])
})

test('an item found by a code says which', () => {
  expect(read('F33.1').items[0]).toMatchObject({ how: 'code', words: 'F33.1' })
  expect(read('F3310').items[0]?.rule).toContain('F33.10')
})

test('a code about the abuse of a child now, and one to ask about first, are told apart', () => {
  expect(codesIn('T74.12XA', () => language.codes)).toMatchObject([{ currentChild: true }])
  expect(codesIn('T74.11XA Z81.1 F33.1', () => language.codes).map(({ ask }) => ask)).toEqual([true, true, false])
})

test('a code about the abuse of a child now raises the notice about it, and no concern', () => {
  const reading = read('T74.12XA')
  expect(reading.crisis).toContain('child-elder-abuse')
  expect(reading.concerns).toEqual([])
})

test('a code wider than one concern is asked about', () => {
  expect(read('Z63.79').questions.length).toBe(1)
})
