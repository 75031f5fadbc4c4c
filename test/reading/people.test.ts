import { expect, test } from 'vitest'
import { read, testClaims } from './claims.ts'

testClaims({
  'in a text in the first person, he, she and they are somebody else': [
    ['He has been depressed for months and I am worn out', 'loved-ones-mental-illness -depression'],
    ['I am lonely, she has panic attacks', 'loneliness loved-ones-mental-illness -panic'],
  ],
  'he and she are none of several': [
    ['My husband drinks, the kids are scared, he hoards', 'loved-ones-alcohol -hoarding'],
  ],
  'he’ll and she’d are he and she': [['My sister is kind, she’d gamble all night', 'loved-ones-gambling -gambling']],
  'without a word in the first person it is a note, and he, she and they are the client': [
    ['He has been depressed for months', 'depression -loved-ones-mental-illness'],
    ['They have panic attacks on the bus', 'panic -loved-ones-mental-illness'],
  ],
  'the numeral of a diagnosis is nobody speaking': [
    ['She has bipolar I and panic attacks', 'bipolar panic -loved-ones-mental-illness'],
  ],
  'a client named as such is the client, also among relations': [
    ['Her husband left, client has panic attacks', 'panic -loved-ones-mental-illness'],
    ['The patient’s drinking is worse', 'alcohol -loved-ones-alcohol'],
  ],
  'a relation as the subject has the trouble': [
    ['My sister has panic attacks', 'loved-ones-mental-illness -panic'],
    ['My uncle gambles', 'loved-ones-gambling -gambling'],
  ],
  'a new subject after "and" ends the one before': [
    ['My sister has panic attacks and I feel depressed', 'loved-ones-mental-illness depression -panic'],
    ['I am lonely and my wife drinks', 'loneliness loved-ones-alcohol -alcohol'],
    ['My wife died in May and I’ll drink until I sleep', 'grief-spouse alcohol'],
    ['My dad died in May and my ex drinks', 'grief loved-ones-alcohol'],
    ['My dad died in May and my son is depressed', 'grief loved-ones-mental-illness'],
    ['My son died in May and my mother is depressed', 'grief-child loved-ones-mental-illness'],
    ['I don’t drink and my brother gambles', 'loved-ones-gambling'],
    ['I don’t drink and my uncle gambles', 'loved-ones-gambling'],
    ['I don’t drink and my roommate gambles', 'loved-ones-gambling'],
    ['I don’t have children and my cat died last week', 'grief-pet'],
  ],
  'a relation as the object holds only until the next "and"': [
    ['I love my wife and drink too much', 'alcohol -loved-ones-alcohol'],
    ['I help my brother or drink too much', 'alcohol -loved-ones-alcohol'],
  ],
  'a relative clause goes on about the object beyond "and"': [
    ['I have a brother who is lonely and drinks', 'loved-ones-alcohol -alcohol'],
  ],
  'what a relation says of the client is about the client': [
    ['My mother says I am depressed', 'depression -loved-ones-mental-illness'],
    ['Wife thinks he is hoarding', 'hoarding -loved-ones-mental-illness'],
    ['Wife says drinking too much', 'alcohol -loved-ones-alcohol'],
    ['My parents sent me because of panic attacks', 'panic -loved-ones-mental-illness'],
  ],
  'a role the client has is nobody else': [
    ['Mother of two, depressed', 'depression -loved-ones-mental-illness'],
    ['I’m a single mom with panic attacks', 'panic -loved-ones-mental-illness'],
    ['Mother, panic attacks', 'panic -loved-ones-mental-illness'],
    ['I am the wife of a gambler', 'loved-ones-gambling -gambling'],
    ['Working mother drinks daily', 'alcohol -loved-ones-alcohol'],
    ['I’m a husband who drinks', 'alcohol -loved-ones-alcohol'],
  ],
  'a describing word of trouble before a parent tells of the parent': [
    ['Alcoholic mother, always shouting', 'adult-children-of-alcoholics -alcohol'],
  ],
  'a word for the young that is nobody’s names the client': [
    ['Anxious teen', 'anxiety -loved-ones-mental-illness'],
    ['Boy, 14, with social anxiety', 'social-anxiety -loved-ones-mental-illness'],
  ],
  'the young of somebody, or in a text in the first person, are somebody else': [
    ['Her teen has OCD', 'loved-ones-mental-illness -ocd'],
    ['The boy has OCD and I worry', 'loved-ones-mental-illness -ocd'],
  ],
  'a relation inside a term of trouble is nobody': [['Mother wound, drinks daily', 'alcohol -loved-ones-alcohol']],
  'a group sought for somebody is about that person': [
    ['Looking for a group for my brother who gambles', 'gambling -loved-ones-gambling'],
    ['Support group for my mom with panic attacks', 'panic -loved-ones-mental-illness'],
  ],
  'a group for a grown relative is about them, but a partner may come for either': [
    ['My cousin gambles. Is there anything around here for him', 'gambling -loved-ones-gambling'],
    ['My sister has panic attacks, is there a group for her', 'panic -loved-ones-mental-illness'],
    ['My husband gambles. Is there anything around here for him', 'loved-ones-gambling -gambling'],
    ['My cousin gambles. Is there anything for me', 'loved-ones-gambling -gambling'],
  ],
  'a group for children is about the child, whoever else is named': [
    ['Class for my 15 yo daughter, social anxiety', 'social-anxiety'],
    ['My 15 yo daughter has social anxiety', '-social-anxiety'],
    ['My husband and I fight. My son, 9, has social anxiety, is there a kids’ group', 'social-anxiety'],
    ['My dad left. My daughter has social anxiety and should be with other kids', 'social-anxiety'],
    ['My son has social anxiety, something for him, ok if parents come', 'social-anxiety'],
    ['My husband fights me. My son has social anxiety, is there a group for him', '-social-anxiety'],
    ['My son has social anxiety, is there a group for parents of kids like him', '-social-anxiety'],
  ],
  'a group for relatives of somebody is about the relatives': [
    ['Group for parents of addicts', 'loved-ones-drugs -substance-use'],
  ],
  'a note that opens with a relation goes on about it': [
    ['Son is depressed, refuses school, has panic attacks', 'loved-ones-mental-illness -depression -panic'],
  ],
  'the note goes on about him with "he"': [
    ['Son is depressed. He has OCD', 'loved-ones-mental-illness -depression -ocd'],
  ],
  'a note that opens with a parent, or comes to a relation later, does not go on about them': [
    ['Mother is depressed, panic attacks', 'loved-ones-mental-illness panic -depression'],
    ['Panic attacks, son is depressed', 'panic loved-ones-mental-illness -depression'],
  ],
  'words about an animal are nobody’s trouble': [
    ['My dog is anxious', ''],
    ['My cat has diabetes and I am lonely', 'loneliness -chronic-illness -caregiving'],
  ],
  'after an animal the next clause is about the client': [['My cat died, panic attacks since', 'grief-pet panic']],
  'what is said again without its words is said of another': [
    ['I don’t gamble, my brother does', 'loved-ones-gambling -gambling'],
    ['It’s not my drinking, it’s hers', 'loved-ones-alcohol -alcohol'],
    ['I’m autistic and so is my son', 'autism parenting-neurodivergent'],
  ],
  'who wants to stop does it too': [['My friends smoke weed and I want to stop', 'cannabis']],
  'whom it was told to is not whom it is about': [['I came out to my wife as bi', 'coming-out -loved-ones-lgbtq']],
  'both of two others are not the client': [
    ['Both my parents drank', 'adult-children-of-alcoholics -alcohol'],
    ['My parents both drink', 'loved-ones-alcohol -alcohol'],
    ['My mom and my dad both drink', 'loved-ones-alcohol -alcohol'],
    ['Me and my husband both drink', 'alcohol loved-ones-alcohol'],
    ['Client and husband both drink', 'alcohol loved-ones-alcohol'],
  ],
  'who ends a list of what was lost is not who goes on': [
    ['I lost my job and my wife and can’t get out of bed', 'unemployment depression -loved-ones-mental-illness'],
    ['I lost my job and my wife drinks', 'unemployment loved-ones-alcohol -alcohol'],
  ],
  'one subject of two has it twice': [['My sister and I have OCD', 'ocd loved-ones-mental-illness']],
  'who cares for somebody is the client only as the subject': [
    ['My mom takes care of my kids, lonely', 'loneliness -caregiving'],
    ['I take care of my mom', 'caregiving'],
  ],
  '"mo" is a mother, and a month behind a number': [
    ['Teen w/ mo who is bipolar', 'loved-ones-mental-illness -bipolar'],
    ['Panic attacks x 3 mo', 'panic -loved-ones-mental-illness'],
  ],
  'a comparison with a relation says nothing of the relation': [
    ['Like my father, drinks daily', 'alcohol -loved-ones-alcohol'],
    ['Same as my mother, panic attacks', 'panic -loved-ones-mental-illness'],
  ],
  'who left or died is not whom the rest is about': [
    ['My husband left, panic attacks every night', 'panic -loved-ones-mental-illness'],
    ['Wife left, drinks daily', 'alcohol -loved-ones-alcohol'],
  ],
  'what somebody once was is no partner of the past': [
    ['Ex cop, drinks daily', 'alcohol -loved-ones-alcohol'],
    ['Ex Marine, panic attacks', 'panic -loved-ones-mental-illness'],
    ['My ex cop husband drinks', 'loved-ones-alcohol -alcohol'],
    ['My ex drinks daily', 'loved-ones-alcohol -alcohol'],
  ],
  'who goes on for many words behind "of two" is the parent': [
    ['Mother of two who after the birth of the second has panic attacks', 'panic -loved-ones-mental-illness'],
    ['Wife of a man for whom she left her home and panic attacks since', 'panic -loved-ones-mental-illness'],
  ],
  'in capitals SIB is self-injury, and in small letters a sibling': [
    ['SIB weekly', 'self-harm'],
    ['My sib drinks', 'loved-ones-alcohol -self-harm -alcohol'],
  ],
  'who died has no trouble now that a note could shorten': [
    ['Mother d. cancer SI daily', 'grief suicidality -loved-ones-suicidality'],
    ['Father died, brother w/ SI', 'grief loved-ones-suicidality -suicidality'],
  ],
  'a clause that begins with a verb of the client’s is about the client': [
    ['Wife drinks, reports panic attacks', 'loved-ones-alcohol panic -alcohol'],
  ],
  'a clause that begins with another verb goes on about the relation': [
    ['Wife drinks, hoards everything', 'loved-ones-alcohol -alcohol -hoarding'],
    ['Wife drinks but hoards too', 'loved-ones-alcohol -alcohol -hoarding'],
  ],
})

test('he is the man named last, she the woman', () => {
  const { items } = read('I worry about my son and my wife. He has OCD. She has bulimia.')
  const because = Object.fromEntries(items.map(({ id, because: reason, used }) => [id, used ? 'used' : reason]))
  expect(because).toMatchObject({ ocd: 'someone-else', 'eating-disorder': 'someone-else' })
})
