import { expect, test } from 'vitest'
import { itemsIn, read, testClaims } from './claims.ts'

testClaims({
  'what is not looked for is denied': [
    ['Not looking for help with the divorce, something for the shopping I can’t stop', 'spending-debt -divorce'],
    ['I am not looking for a divorce group', '-divorce'],
    ['Not seeking help with drinking, here for panic', 'panic -alcohol'],
    ['No meds, wants help with drinking', 'alcohol'],
  ],
  'it is not that, nobody would say it, it is a lie: denied': [
    ['It’s not that I gamble, I’m lonely', 'loneliness -gambling'],
    ['I wouldn’t say I drink too much. I’m lonely', 'loneliness -alcohol'],
    ['My ex claims I use heroin, which is a lie. I’m lonely', 'loneliness -opioids'],
    ['My ex claims I gamble. That’s a lie. I’m lonely', 'loneliness -gambling'],
    ['My ex claims I gamble, which is true', 'gambling'],
    ['People say I’m an alcoholic is not true', '-alcohol'],
  ],
  'what was denied is owned up to after all': [
    ['Denied gambling at intake, now endorses', 'gambling'],
    ['Denied gambling at first, but later admitted it', 'gambling'],
    ['Denied gambling, endorses drinking', 'alcohol -gambling'],
  ],
  'what was often is no less past': [['I used to have panic attacks after every meal, now I hoard', 'hoarding -panic']],
  'what others thought and what would have been is not so': [
    ['My boss thought I was drunk. I was having a panic attack', 'panic -alcohol'],
    ['One doctor said I was bipolar, which turned out to be wrong. It’s ADHD', 'adhd -bipolar'],
    ['If my mother had been an alcoholic I’d understand, I’m simply lonely', 'loneliness -loved-ones-alcohol'],
  ],
  'what may come is feared': [['I’m afraid I’ll end up drinking. I’m lonely', 'loneliness -alcohol']],
  'what is not denied, not gone without, not stopped and was not expected is told': [
    ['I won’t deny that I drink too much', 'alcohol'],
    ['I can’t go a day without gambling', 'gambling'],
    ['I can’t get through a week without gambling', 'gambling'],
    ['90 days without heroin and then I slipped', 'opioids'],
    ['Three years without cutting myself', 'self-harm'],
    ['Without gambling I would be rich, I drink', 'alcohol -gambling'],
    ['I haven’t gambled for 90 days', 'gambling'],
    ['Client has not used heroin since 2019', 'opioids'],
    ['I haven’t been suicidal in years', '-suicidality'],
    ['I haven’t gambled for fun, I drink', 'alcohol -gambling'],
    ['Not a day goes by without me using heroin', 'opioids'],
    ['I never thought I would be gambling', 'gambling'],
    ['I haven’t stopped drinking', 'alcohol'],
    ['I’d do anything not to gamble', 'gambling'],
  ],
  'past a place is not in the past': [
    ['White-knuckling it past the liquor store', 'alcohol'],
    ['I drive past his bar and white-knuckle it', 'alcohol'],
  ],
  'not to know is no denial of what follows': [['She does not know why she has panic attacks', 'panic']],
  'what is denied gets no credit': [
    ['Not depressed', ''],
    ['Denies depression', ''],
    ['Never gambled', ''],
    ['Without panic attacks', ''],
    ['I’m not here for the divorce, I can’t stop worrying', 'anxiety -divorce'],
  ],
  'denied of most times is said of some, where it goes on or is done to the client': [
    ['He doesn’t hit me often', 'domestic-violence-survivor'],
    ['I don’t get panic attacks often but they floor me', 'panic'],
    ['Not always depressed, but then I can’t get up', 'depression'],
    ['I don’t drink every day, but I can’t stop', 'alcohol'],
    ['I don’t drink often', '-alcohol'],
    ['Denies drinking every day but is lonely', '-alcohol'],
    ['I don’t drink but often feel lonely', '-alcohol'],
  ],
  'what others say is taken back in a sentence of its own': [
    ['My ex tells the court I’m bipolar. I’m not.', '-bipolar'],
    ['My doctor wrote that I am an alcoholic. I’m not.', '-alcohol'],
    ['I was an alcoholic. I’m not going back to drinking', 'alcohol'],
  ],
  'a denial may come after': [
    ['Panic attacks denied', ''],
    ['Depression ruled out', ''],
    ['Depression ruled out, OCD confirmed', 'ocd -depression'],
  ],
  'a denial ends with its clause': [
    ['No trauma but hoarding', 'hoarding -trauma'],
    ['Not depressed, panic attacks', 'panic -depression'],
    ['Denies gambling; drinks daily', 'alcohol -gambling'],
  ],
  'a denial ends at a word that turns to something else': [
    ['Not depressed just lonely', 'loneliness -depression'],
    ['No gambling presents with panic attacks', 'panic -gambling'],
  ],
  'a denial reaches only so far': [['Never told anyone at any of the many old jobs about panic attacks', 'panic']],
  'a denial goes on over a list of abbreviations': [['Denies SI, HI, AVH', '-suicidality -hearing-voices']],
  'and over a list of three or more that is nothing else': [
    ['Denies SI, self-injury, psychosis. Panic', '-suicidality -self-harm -psychosis panic'],
    ['Denies SI, depressed, panicking', '-suicidality depression panic'],
    ['Denies SI, self-injury.', 'self-harm'],
  ],
  'a denial may share words with what it denies': [
    ['No past attempts, no self-injury. Panic', '-suicide-attempt-survivor -self-harm panic'],
    ['No hx of attempts, no psychosis. Panic', '-suicide-attempt-survivor -psychosis panic'],
  ],
  'a note’s "neg" behind it denies': [['SI/HI neg. Panic', '-suicidality panic']],
  'a note answers behind a heading, a question, or what stands right before it': [
    ['ETOH? Denies. Panic attacks', 'panic -alcohol'],
    ['ETOH? Denies SI. Panic attacks', 'panic alcohol'],
    ['Gambling - denies. Panic attacks', 'panic -gambling'],
    ['Gambling - denies it to his wife', 'gambling'],
    ['Gambling: N. Panic attacks', 'panic -gambling'],
    ['AVH none. Panic attacks', 'panic -hearing-voices'],
    ['Binge eating absent, panic attacks', 'panic -binge-eating'],
    ['Binge eating x 0, panic attacks', 'panic -binge-eating'],
    ['Binge eating x 3, panic attacks', 'panic binge-eating'],
    ['(-) hoarding, panic attacks', 'panic -hoarding'],
    ['Hoarding (-), panic attacks', 'panic -hoarding'],
    ['-hoarding -panic attacks', 'panic hoarding'],
  ],
  'words that look like a denial and are none': [
    ['Can’t stop gambling', 'gambling'],
    ['Not only anxious but hoarding', 'anxiety hoarding'],
    ['I don’t have friends', 'loneliness'],
    ['No motivation, depressed', 'depression'],
  ],
  'a list of abbreviations ends at another word': [
    ['Denies HI, drinks daily', 'alcohol'],
    ['No HI, struggles with OCD', 'ocd'],
  ],
  'denying that somebody accepts it does not deny it': [
    ['My parents don’t accept that I am bulimic', 'eating-disorder'],
  ],
  'a question that was asked is no fact, and the next clause may take it back': [
    ['They keep asking if I was molested, lonely', 'loneliness -childhood-abuse'],
    ['People think I was molested, and I wasn’t', '-childhood-abuse'],
    ['Molested, and I wasn’t believed', 'childhood-abuse'],
  ],
  'what runs in the family is nobody’s concern here': [
    ['Family history of bipolar, client has panic attacks', 'panic -bipolar -loved-ones-mental-illness'],
    [
      'FHx: mo bipolar, bro OUD. Panic attacks.',
      'panic -bipolar -opioids -loved-ones-mental-illness -loved-ones-drugs',
    ],
    ['Schizophrenia runs in the family', '-psychosis'],
  ],
  'what is feared is a question, not a fact': [
    ['Afraid of becoming an alcoholic', '-alcohol'],
    ['r/o ADHD', '-adhd'],
  ],
  'everyday words that only look like a trouble': [
    ['I drink my coffee alone, lonely', 'loneliness -alcohol'],
    ['Binge watching TV all night', '-binge-eating'],
    ['My job is a gamble', '-gambling'],
    ['The problem is gambling', 'gambling'],
    ['52M, 2 beers nightly', 'alcohol'],
    ['I smoke brisket on weekends', '-nicotine'],
    ['Works at a casino, insomnia', 'sleep -gambling'],
    ['Wheelchair accessible grief group', 'grief -chronic-illness'],
    ['LGBTQ affirming, OCD', 'ocd -lgbtq-identity'],
    ['Joint pain', '-cannabis'],
    ['High achiever, lonely', 'loneliness -cannabis -substance-use'],
    ['Using a walker after my stroke', 'chronic-illness -substance-use'],
  ],
  'a verb alone in its clause says all': [
    ['Bulimic, cuts, drinks', 'self-harm eating-disorder alcohol'],
    ['Budget cuts at work', '-self-harm'],
    ['Cuts corners, lonely', '-self-harm'],
  ],
  'what is said with doubt is still used': [
    ['Might be autistic', 'autism'],
    ['Possible OCD', 'ocd'],
  ],
  'recovery is kept, for groups of people with that behind them': [
    ['Sober 3 years, panic attacks', 'substance-use panic'],
    ['Clean 8 months off heroin', 'opioids'],
  ],
  'what is past fades beside what is current, unless its groups are for people with that past': [
    ['History of panic attacks, hoarding now', 'hoarding -panic'],
    ['Hx of bulimia, panic attacks now', 'panic eating-disorder'],
  ],
})

test.each([
  ['Not depressed', 'depression', 'negated'],
  ['Family history of bipolar, client has panic attacks', 'bipolar', 'family-history'],
  ['r/o ADHD', 'adhd', 'hypothetical'],
  ['Used to gamble', 'gambling', 'history'],
  ['Hx of not just alcohol but meth', 'alcohol', 'history'],
  ['I don’t gamble anymore', 'gambling', 'history'],
  ['I don’t hit my wife any more', 'domestic-violence-caused-harm', 'history'],
  ['Cancer in remission', 'cancer', 'history'],
  ['Panic attacks in high school, none since', 'panic', 'history'],
])('"%s": %s is marked as %s', (text, id, because) => {
  expect(itemsIn(text)[id]).toBe(because)
})

test.each(['Used to gamble, gambling again', 'History of gambling, still gambling'])(
  '"%s" is current, for all its past',
  (text) => {
    expect(read(text).items.some(({ id, because }) => id === 'gambling' && because === undefined)).toBe(true)
  },
)

test('a feared concern is asked about by its own words', () => {
  const [question] = read('Afraid of becoming an alcoholic').questions
  expect(question).toMatchObject({ words: 'alcoholic', options: ['alcohol'] })
})
