import { expect, test } from 'vitest'
import { read } from './claims.ts'

const SEXES = ['women', 'men']
const sexesIn = (text: string): readonly string[] => {
  const { identities, implied } = read(text)
  return [...identities, ...implied].filter((id) => SEXES.includes(id))
}

test.each([
  // What people say they are.
  ['Am I a bad sister if I change my number?', 'women'],
  ['I gamble. Is there anywhere for a guy to talk?', 'men'],
  ['I gamble. Are there other women vets?', 'women'],
  ['I feel like the worst mother in the county', 'women'],
  ['Worst mother in the county, that is me, I gamble', 'women'],
  ['What kind of father am I, gambling like this?', 'men'],
  ['I’m somebody’s nana and I gamble', 'women'],
  ['I’m a pastor’s daughter and I gamble', 'women'],
  ['I’m her aunt, I gamble', 'women'],
  ['I am Muslim woman, I gamble', 'women'],
  ['I’m just a lonely old fella', 'men'],
  ['I want to be a good dad and I gamble', 'men'],
  ['As the only Black lady at work I’m tired', 'women'],
  ['I was the boy who would do well, now I gamble', 'men'],
  ['I used to be a headmistress, now I gamble', 'women'],
  ['It makes me a terrible wife, I gamble', 'women'],
  ['Can a grown man be this lonely? I am', 'men'],
  ['I’m 48, his sister, and I gamble', 'women'],
  ['im white, 18, girl, i gamble', 'women'],
  ['We’re both guys and I gamble', 'men'],
  ['Army vet, woman, gambling since my discharge', 'women'],
  ['Where would a man even go? I gamble', 'men'],
  ['I gamble. Where do I find women that quit?', 'women'],
  ['I gamble, I could talk to some other guys', 'men'],
  // Among others.
  ['Us girls at the salon all gamble, me too', 'women'],
  ['Us women at the plant all gamble, me too', 'women'],
  ['Us ladies at the plant all gamble, me too', 'women'],
  ['We wives of the crew all gamble', 'women'],
  ['A lad like me isn’t meant to cry', 'men'],
  ['Are there other mothers who gamble like I do?', 'women'],
  ['I’d like to sit with other men who gamble', 'men'],
  ['It is time I met other men it happened to', 'men'],
  // Notes.
  ['Young widow with two under five, gambling', 'women'],
  ['Muslim woman overwhelmed, gambling', 'women'],
  ['Client is the older sister of a man who gambles', 'women'],
  ['Gambling, hurts himself', 'men'],
  ['Gambling, hides it from her parents', 'women'],
  ['Gambling, hysterectomy in May', 'women'],
  ['Filipina RN, gambling', 'women'],
  ['I had my baby in June and I gamble', 'women'],
  ['I had my baby six weeks ago and I gamble', 'women'],
  ['29, cis lesbian, gambling', 'women'],
  // Who is sought for.
  ['A group for my nephew, he gambles, and I’m a single mom', 'men'],
  ['I’m a woman. I’m calling for my brother, he gambles', 'men'],
  ['My dad gambles since Mom died. He’d go if somebody took him', 'men'],
  ['My wife gambles. Is there a group for her? She said she’d go', 'women'],
  ['Is there a meeting for my nephew? He gambles', 'men'],
  ['I’m calling for my sister, she gambles', 'women'],
])('"%s" tells the sex of the client: %s', (text, sex) => {
  expect(sexesIn(text)).toEqual([sex])
})

test.each([
  'I’m not a mother, I gamble',
  'I’m married to a lovely woman and I gamble',
  'I’m with my mother and I gamble',
  'I’m dating a man who gambles',
  'I’m afraid my wife gambles',
  'He talks to other women, I gamble',
  'My terrible mother gambles, I don’t',
  'I can’t manage one old man',
  'I stayed with a boy of six all night, I gamble',
  'Lovely man, my husband, and I gamble',
  'I’m a mother’s worst nightmare',
  'Same as the man who hit me, I gamble',
  'I’m scared, his sister calls me',
  'Widowed in March, gambling',
  'Her slippers stand by the piano',
  'Just tired of being the strong one since his stroke',
  'Lonely since his death',
  'Overwhelmed by his kids',
  'Grandmother gambles, client worried',
  'Dtr gambles, her school called',
  'I gamble and need support for my husband, who has cancer',
  'Mom keeps calling for my dad, who left',
  'I gamble. A guy at work told me to come',
  'I gamble. Guy at the bank noticed',
])('"%s" tells no sex of the client', (text) => {
  expect(sexesIn(text)).toEqual([])
})

test('of two signs of the sex the plainer counts', () => {
  expect(sexesIn('45 yo trans woman, gambling, hides it from his parents')).toEqual(['women'])
  expect(sexesIn('45M gambling, hides it from her')).toEqual(['men'])
})

test.each([
  'My daughter gambles',
  'Our two little boys see me gamble',
  'I’m the worst mother, I gamble',
  'Gambling, raising three kids',
  'Gambling, hides it from his children',
])('"%s" tells that the client has a child', (text) => {
  const { identities, implied } = read(text)
  expect([...identities, ...implied]).toContain('parents')
})

test.each([
  'My brother’s kids gamble',
  'I gamble, no kids',
  'I teach children and I gamble',
  'My sister and her son gamble',
])('"%s" tells of no child of the client', (text) => {
  const { identities, implied } = read(text)
  expect([...identities, ...implied]).not.toContain('parents')
})

test('who speaks of a grandchild is no parent of one', () => {
  const impliedBy = (text: string): readonly string[] => read(text).implied
  expect(impliedBy('My grandson is trans and I gamble')).not.toContain('parents')
  expect(impliedBy('My son is trans and I gamble')).toContain('parents')
})

test('where a partner does harm, "he" alone tells the partner', () => {
  const partnerIn = (text: string): string | undefined => read(text).partner
  expect(partnerIn('He hit me and he goes through my phone')).toBe('men')
  expect(partnerIn('She hits me and she has my keys')).toBe('women')
  expect(partnerIn('He hits me, and his sister saw her mother do it')).toBe(undefined)
  expect(partnerIn('He is my boss and I panic')).toBe(undefined)
})

test.each([
  ['I’m a guy, 19, and every panic group I look at is all women', 'men'],
  ['I’m the wife, I gamble, and all I find are groups for men', 'women'],
])('what groups are for is not who "%s" is', (text, sex) => {
  expect(sexesIn(text)).toEqual([sex])
  expect(read(text).wishes.without).toBe(undefined)
})

test.each([
  ['me n my bf both dudes, he drinks', ['men', 'gay-men']],
  ['My wife and I are two moms and I gamble', ['women', 'parents', 'lesbian-queer-women']],
  ['34M, husband drinks', ['men', 'gay-men']],
  ['Not a mother, not a wife, just a woman of 50 who gambles', ['women']],
  ['I don’t think I’m a girl', ['transgender']],
])('"%s" implies %j', (text, ids) => {
  expect(read(text).implied).toEqual(ids)
})
