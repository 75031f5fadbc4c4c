import { expect, test } from 'vitest'
import type { Wishes } from '../../src/model/reading.ts'
import { itemsIn, read } from './claims.ts'

/** What is wished; whether it must be so has its own tests. */
function wishesOf(text: string): Wishes {
  const { areHoursPreferred: _, isCostPreferred: __, ...wishes } = read(text).wishes
  return wishes
}

test.each<[string, Wishes]>([
  ['Panic, wants skills', { wants: 'skills' }],
  ['Panic, wants to meet other people', { wants: 'connection' }],
  ['Panic, wants tools and wants community', {}],
  ['Panic, already has a therapist', { individual: 'already' }],
  ['Panic, doesn’t want individual therapy', { individual: 'no' }],
  ['Panic, over video', { meets: ['online'] }],
  ['Panic, in person', { meets: ['in-person'] }],
  // Not every meeting of it is like the one somebody walked out of.
  ['Drinks daily, walked out of AA', {}],
  ['OUD on bup, told he’s “not really clean”', { without: ['12-step'] }],
  ['Panic, sliding scale, not church', { cost: 'low', without: ['faith-based'] }],
  ['Drinks daily, too much God talk', { without: ['faith-based'] }],
  ['Drinks daily, wants to quit outright', { without: ['moderation'] }],
  ['I panic. Are there people like me? It began two Saturdays ago', { wants: 'connection' }],
  ['I panic. I didn’t look at it until morning. Is there anything', {}],
  ['Panic, cheap or online', { meets: ['online'], isMeetsPreferred: true }],
  ['Panic, cheap and online', { meets: ['online'], cost: 'low' }],
  ['Hoards what she gets from free piles, low fee', { cost: 'low' }],
  ['Panic, women’s group in Sp', { language: ['es'], without: ['men'] }],
  ['Panic, monolingual Sp spkr', { language: ['es'] }],
  ['Panic, Vn-speaking', { language: ['vi'] }],
  ['Panic, Dari only', { language: ['fa'] }],
  ['Panic, in Kreyol', { language: ['ht'] }],
  ['Panic, Saturdays', { days: ['saturday'] }],
  ['Panic, weekends', { days: ['saturday', 'sunday'] }],
  ['Panic, weekdays', { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] }],
  ['Panic, evenings', { time: 'evening' }],
  // Rather so, and not only so.
  ['OCD. Online best', { meets: ['online'], isMeetsPreferred: true }],
  ['OCD, telehealth preferred', { meets: ['online'], isMeetsPreferred: true }],
  ['OCD, ideally in person', { meets: ['in-person'], isMeetsPreferred: true }],
  ['OCD, prefers online only', { meets: ['online'] }],
  ['OCD. Online/phone only', { meets: ['online', 'phone'] }],
  ['OCD, remote dev', {}],
  ['My dad is drunk every nite after work', {}],
  ['I want to stop checking the bank at 3 in the morning', {}],
  ['OUD on bup, told at NA he’s not clean, wants peers', { wants: 'connection', without: ['12-step'] }],
  ['Gambles. I would rather sit with brothers in Christ than in a secular program', {}],
  ['Drinks daily, and not an atheist', {}],
  ['OCD, daytime only', { time: { from: 240, until: 1020 } }],
  ['OCD, afternoons or evenings', { time: { from: 660, until: 1260 } }],
  ['OCD, mornings or evenings', {}],
  ['Gambles. Dont want steps, want tools', { wants: 'skills', without: ['12-step'] }],
  ['OCD. Don’t want a shrink', { wants: 'connection' }],
  ['OCD, monolingual Span', { language: ['es'] }],
  // What is named is declined, and so is what was tried in vain.
  ['Gambles. No groups with God in them', { without: ['faith-based'] }],
  ['Gambles. I can’t stand groups with God in them', { without: ['faith-based'] }],
  ['Did Al-Anon twice, no thanks. Wife drinks', { without: ['12-step'] }],
  ['Drinks daily. Tried AA, which made it worse', { without: ['12-step'] }],
  ['Drinks daily, no abstinence only please', { without: ['12-step'] }],
  ['Wife drinks. AA saved my life, never again will I use', {}],
  // What is gone to already is not asked for.
  ['Attends AA weekly, wants anxiety group', {}],
  ['AA member, 10 yrs, wants help w/ depression', {}],
  ['Already in DBT, wants group for panic', {}],
  ['Would attend AA', { approach: ['12-step'] }],
  ['Depression, do you have CBT', { approach: ['cbt'] }],
  // Hours that are taken up, or out of reach, are none that are free.
  ['I see a counselor on Mondays and she thinks a group would help my panic', { individual: 'already' }],
  ['Panic, chemo on Thursdays, wants group', {}],
  ['Custody wkends, wants divorce group', {}],
  ['I can’t get to anything in the daytime. Is there a group for panic', {}],
  ['Panic. Mornings are out for me', {}],
  ['Panic, works weekends', {}],
  ['Panic, weekends work', { days: ['saturday', 'sunday'] }],
  ['Panic, mornings while kids at school', { time: 'morning' }],
  ['I panic. I would like a group that meets in the evening', { time: 'evening' }],
  ['I panic. I left after 22 years, do people regret this?', {}],
  ['Is it possible to cut back on wine without quitting altogether?', { approach: ['harm-reduction'] }],
  ['Panic, not comfortable with women in group', { without: ['women'] }],
  ['Panic. I don’t think I could say it with men in the room', { without: ['men'] }],
  ['Panic, only free mornings', { time: 'morning' }],
  ['Panic, free Mondays', { days: ['monday'] }],
  ['Panic, free group on Mondays', { days: ['monday'], cost: 'free' }],
  // What only happened on a day, or was had before, is no wish.
  ['Gambles, job due by Friday', {}],
  ['Uses meth q weekend', {}],
  ['Panic eating lunch alone', {}],
  ['Drinks daily, would like to get to weekends only', {}],
  ['Home from hospital since Sunday, panic attacks', {}],
  ['My husband hit the wall on Sunday. Do you have a panic group?', {}],
  ['Panic, works from home', {}],
  ['F60.3, DBT twice already', {}],
  ['Panic, zoom ok', {}],
  // Who has stopped declines to go on; who will not stop does not.
  ['Drinks no more, 5 months sober', { without: ['moderation'] }],
  ['Not ready to quit drinking', { approach: ['harm-reduction'] }],
  ['We are not religious, panic attacks', { without: ['faith-based'] }],
  ['Drinks daily, no more steps please', { without: ['12-step'] }],
  ['Panic, before work', { time: 'morning' }],
  ['Panic, speaks Korean', { language: ['ko'] }],
  ['Panic, needs childcare', { access: ['childcare'] }],
  ['Panic, sliding scale', { cost: 'low' }],
  ['Panic, no insurance', { cost: 'free' }],
  ['Panic, CBT', { approach: ['cbt'] }],
  ['Panic, no zoom', { without: ['online'] }],
  ['Panic, no internet', { without: ['online'] }],
  ['Panic, can’t leave the house for groups', { without: ['in-person'] }],
  ['Drinks daily, no church', { without: ['faith-based'] }],
  ['Panic, women only', { without: ['men'] }],
  ['Panic, men only', { without: ['women'] }],
  ['Panic, DBT', { approach: ['dbt'] }],
  ['Panic, process group', { approach: ['process'] }],
  ['Drinks daily, harm reduction', { approach: ['harm-reduction'] }],
  ['Panic, peer led', { approach: ['peer-support'] }],
  ['Panic, art therapy', { approach: ['art'] }],
  ['Panic, by phone', { meets: ['phone'] }],
  ['Panic, afternoons', { time: 'midday' }],
  ['Panic, Mondays', { days: ['monday'] }],
  ['Panic, Tuesdays', { days: ['tuesday'] }],
  ['Panic, Wednesdays', { days: ['wednesday'] }],
  ['Panic, Thursdays', { days: ['thursday'] }],
  ['Panic, Fridays', { days: ['friday'] }],
  ['Panic, Sundays', { days: ['sunday'] }],
  ['Panic, speaks Spanish', { language: ['es'] }],
  ['Panic, Mandarin', { language: ['zh'] }],
  ['Panic, in Vietnamese', { language: ['vi'] }],
  ['Panic, Tagalog', { language: ['tl'] }],
  ['Panic, in Armenian', { language: ['hy'] }],
  ['I panic and still dream in Spanish', {}],
  ['We’d be glad of a group for panic', {}],
  ['Panic, in Farsi', { language: ['fa'] }],
  ['Panic, in Russian', { language: ['ru'] }],
  ['Panic, in Arabic', { language: ['ar'] }],
  ['Panic, in Japanese', { language: ['ja'] }],
  ['Panic, in Portuguese', { language: ['pt'] }],
  ['Panic, in French', { language: ['fr'] }],
  ['Panic, needs sign language', { access: ['asl'] }],
  ['Panic, uses a wheelchair', { access: ['wheelchair'] }],
  ['Panic', {}],
  // Short forms of notes.
  ['Panic, eves', { time: 'evening' }],
  ['Panic, wkdays only', { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] }],
  ['Hoarding. Could do Mon/Thurs', { days: ['monday', 'thursday'] }],
  ['Hoarding, Sun mornings best', { days: ['sunday'], time: 'morning' }],
  ['Hoarding, wants group Wed', { days: ['wednesday'] }],
  ['OCD, sun exposure makes it worse', {}],
  ['OCD, sat in the car and cried', {}],
  ['Hoarding, AM meetings only', { time: 'morning' }],
  ['Hoarding, week nights', { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], time: 'evening' }],
  ['Hoarding, Mon-Thurs', { days: ['monday', 'tuesday', 'wednesday', 'thursday'] }],
  ['Hoarding, Tuesday through Thursday', { days: ['tuesday', 'wednesday', 'thursday'] }],
  // Hours by the clock.
  ['Panic, anytime between 10 and 3', { time: { from: 600, until: 900 } }],
  ['Panic, could come between 1:30 and 4', { time: { from: 810, until: 960 } }],
  ['Panic, between 7 and 9', {}],
  ['Panic, between 7 and 9 pm', { time: { from: 1140, until: 1260 } }],
  ['Panic, after 6:15', { time: 'evening' }],
  ['Panic, after 9', { time: { from: 960, until: 1680 } }],
  ['Panic, 10p or later', { time: 'night' }],
  ['Panic, ten or later', {}],
  ['Panic after 4 years of marriage', {}],
  ['Panic attacks after 8 pm', {}],
  ['I panic. I finish work at six so it would have to be after that', { time: 'evening' }],
  // Days that go with what could be, or with somebody else.
  ['I gamble. Saturdays are the only day I have', { days: ['saturday'] }],
  ['My boy is autistic. Wednesdays I could come', { days: ['wednesday'] }],
  ['I gamble and any weekend works for me', { days: ['saturday', 'sunday'] }],
  ['Panic, sees a therapist on Thurs', { individual: 'already' }],
  ['Hoarding. Wants group, Tuesday nights choir so not Tuesday', {}],
  ['Panic, helps his dad Mon and Wed after work', {}],
  ['I gamble. Fridays I can manage', { days: ['friday'] }],
  // Individual therapy.
  ['Panic, sees individual tx', { individual: 'already' }],
  ['I panic. I have had the same therapist since school', { individual: 'already' }],
  ['Panic, declines 1:1', { individual: 'no' }],
  ['I panic. One on one is not for me', { individual: 'no' }],
  ['Panic, no individual tx at present', {}],
  ['Panic, wants group plus own therapist', { individual: 'yes' }],
  ['Panic, wants a therapist led group', {}],
  // Ways of meeting.
  ['Panic, prefers f2f', { meets: ['in-person'], isMeetsPreferred: true }],
  ['Panic, in person, would do video sessions if need be', { meets: ['in-person'] }],
  ['I panic and I will only do it face to face', { meets: ['in-person'] }],
  ['I gamble. Zoom would be easiest', { meets: ['online'], isMeetsPreferred: true }],
  ['Panic, phone or zoom', { meets: ['online', 'phone'] }],
  ['Panic, works all day on Zoom', {}],
  ['I gamble and I don’t want to be the only woman in the room', {}],
  // Refused in other words.
  ['Panic. Telehealth is a no-go', { without: ['online'] }],
  ['Panic. Telehealth is not an option', { without: ['online'] }],
  ['I drink. You could not drag me to AA', { without: ['12-step'] }],
  ['I drink and I’m not going back to AA', { without: ['12-step'] }],
  ['Drinks daily. Went to AA, refuses to go back', { without: ['12-step'] }],
  ['I drink. I would sooner die than pray in a circle', { without: ['faith-based'] }],
  ['I left the Mormons. Not looking for another church', { without: ['faith-based'] }],
  ['I drink and I can’t take it to my church', {}],
  ['I drink. Nothing religious for me', { without: ['faith-based'] }],
  ['PTSD, won’t share with men', { without: ['men'] }],
  ['I’m beaten. I could never say it with men listening', { without: ['men'] }],
  ['PTSD, is fine with men listening', {}],
  ['PTSD, scared of men in the room', { without: ['men'] }],
  ['PTSD, there were men in the room', {}],
  ['I can’t pray anymore since he died', {}],
  ['Drinks daily, not interested in moderation groups', { without: ['moderation'] }],
  ['Drinks daily, wants to stop entirely', { without: ['moderation'] }],
  ['Drinks daily, wants moderation', { approach: ['harm-reduction'] }],
  ['My wife hates Zoom. I gamble', {}],
  ['My wife won’t touch anything virtual. I gamble', {}],
  ['I’m trans and want to meet other trans kids not online', { wants: 'connection', without: ['online'] }],
  ['How to get my boyfriend to quit drinking', {}],
  ['Panic, CBT x 2 yrs', {}],
  ['Can’t leave home, needs video. Panic', { meets: ['online'] }],
  // What it may cost.
  ['Panic, can’t afford much', { cost: 'low' }],
  ['Panic, free or cheap', { cost: 'low' }],
  ['Panic, free weekly group', { cost: 'free' }],
  ['Panic, free if possible', { cost: 'free' }],
  ['Gambles on a free phone', {}],
  ['Drinks cheap gin', {}],
  ['Depressed, free-floating worry', {}],
  // A language beside English is none that is needed.
  ['Panic, Armenian-language group', { language: ['hy'] }],
  ['Panic, speaks Korean and English', {}],
  ['Panic, speaks Arabic/English', {}],
  ['Panic, speaks Russian, English ok', {}],
  ['Panic, prefers Korean, speaks English at work', { language: ['ko'] }],
  // Approach and access.
  ['BPD, wants DBT skills group', { wants: 'skills', approach: ['dbt'] }],
  ['Panic, art-based group', { approach: ['art'] }],
  ['On bup, not ready for abstinence', { approach: ['harm-reduction'] }],
  ['Panic, w/c user', { access: ['wheelchair'] }],
  ['Panic, wants other cancer patients', { wants: 'connection' }],
])('"%s" wishes for %j', (text, wishes) => {
  expect(wishesOf(text)).toEqual(wishes)
})

test.each([
  ['Drinks daily, not AA', '12-step'],
  ['Drinks daily, hated AA', '12-step'],
  ['Binge eating, no OA', '12-step'],
  ['Gambles, doesn’t want GA', '12-step'],
  ['Wife drinks, no Al-Anon', '12-step'],
  ['Binge eating, tried OA', '12-step'],
  ['Drinks daily, done with AA', '12-step'],
  ['Drinks daily, refuses a bible study', 'faith-based'],
  ['Panic, dislikes mindfulness', 'mindfulness'],
])('"%s" declines %s', (text, value) => {
  const { wishes } = read(text)
  expect(wishes.without).toEqual([value])
  expect(wishes.approach).toBe(undefined)
})

test('what is declined is shown as such, and does not deny the concern', () => {
  expect(itemsIn('Drinks daily, not AA', 'decline')).toEqual({ 'approach:12-step': '' })
  expect(read('Drinks daily, not AA').concerns[0]?.id).toBe('alcohol')
})

test('a dislike ends with its clause', () => {
  expect(read('Hates crowds. CBT, panic').wishes).toEqual({ approach: ['cbt'] })
})

test('a day that is refused is no wish for it, and none for another', () => {
  expect(read('Hoarding, not free on Mondays').wishes).toEqual({})
})

test('a time that somebody would like to be gone is no time for a group', () => {
  expect(read('Wish I could disappear for a weekend').wishes).toEqual({})
})

test('of two wishes in the same words, the wider phrase counts', () => {
  expect(read('Drinks daily, non 12 step').wishes).toEqual({ without: ['12-step'] })
})

test.each([
  'I cry every Sunday when the house goes quiet',
  'My husband drinks from the morning until he falls asleep at night',
  'He hit me on Friday and I told the nurse that I slipped',
  'I work from home and I have not spoken to anybody but my cat since we moved here in the spring',
  'I drive the truck, the other men make jokes, and since the fire in May I check that my children breathe',
])('in a story, "%s", a day, an hour, a screen or other people are no wish', (text) => {
  expect(read(text).wishes).toEqual({})
})

test.each<[string, Wishes]>([
  ['My father died in May and I cry at work. I could do Saturdays', { days: ['saturday'] }],
  ['I check the door ten times a night and it takes hours of my day. Evenings only', { time: 'evening' }],
  ['My baby was stillborn in spring. I want to talk to other mothers', { wants: 'connection' }],
  ['I yell at my children every evening. I need to learn how to stop', { wants: 'skills' }],
  ['I have panic attacks on bridges since last year, it would need to be from my house', { meets: ['online'] }],
])('where it asks for something, "%s", it wishes for %j', (text, wishes) => {
  expect(wishesOf(text)).toEqual(wishes)
})

test('the therapist of somebody else is not the client’s', () => {
  expect(read('My girlfriend adores me and hates me, her therapist said borderline').wishes).toEqual({})
})

test.each(['Gambling online', 'Gambling (online slots), owes money'])(
  '"%s": what is done online is a trouble, and no wish',
  (text) => {
    expect(read(text).concerns[0]?.id).toBe('gambling')
    expect(read(text).wishes).toEqual({})
  },
)

test.each(['I think I’m gay and my parents are very religious', 'My husband is an atheist, I’m lonely'])(
  '"%s": what others believe is no wish of the client',
  (text) => {
    expect(read(text).wishes).toEqual({})
  },
)

test('what the client believes is a wish where a group is asked for, and what is disliked is declined anywhere', () => {
  expect(read('I drink too much and I want a secular group').wishes.approach).toEqual(['secular'])
  expect(read('My husband drinks and I hated the church group').wishes.without).toEqual(['faith-based'])
})

test.each([
  ['Knee OA, hoarding', {}],
  ['43F drinks daily, nothing 12 step', { without: ['12-step'] }],
  ['43F drinks daily, not 12-step', { without: ['12-step'] }],
  ['AA turned me off. I drink daily', { without: ['12-step'] }],
  ['Drinks daily, no Jesus please', { without: ['faith-based'] }],
  ['Drinks daily, only free at night', { time: 'evening' }],
  ['Drinks daily, free on Sat', { days: ['saturday'] }],
  ['Drinks daily, can’t leave the house so online', { meets: ['online'] }],
  ['Drinks daily, hates video calls', { without: ['online'] }],
  ['Drinks daily, won’t do individual', { individual: 'no' }],
  ['Drinks daily, in therapy already', { individual: 'already' }],
  ['Drinks daily, doesn’t want men there', { without: ['men'] }],
])('"%s" wishes for %o', (text, wishes) => {
  expect(wishesOf(text)).toEqual(wishes)
})

test.each<[string, Wishes]>([
  ['Panic, evenings', { areHoursPreferred: true }],
  ['Panic, could do Saturdays, free', { areHoursPreferred: true, isCostPreferred: true }],
  ['Panic, evenings only', {}],
  ['Panic, can’t do anything but Saturdays', {}],
  ['Panic, must be free', {}],
  ['Panic, low cost, Tuesdays only', { isCostPreferred: true }],
  ['Panic, in person', {}],
])('"%s": %o may give way to a group that fits better', (text, { areHoursPreferred, isCostPreferred }) => {
  const { wishes } = read(text)
  expect([wishes.areHoursPreferred, wishes.isCostPreferred]).toEqual([areHoursPreferred, isCostPreferred])
})
