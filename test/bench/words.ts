/** The words of made-up listings. */
export const KINDS: readonly string[] = [
  'Support Group',
  'Skills Group',
  'Circle',
  'Meeting',
  'Drop-in',
  'Process Group',
  'Peer Group',
  'Workshop',
]
export const NAMES: readonly string[] = ['Tuesday', 'Thursday Night', 'Harbor', 'New Light', 'Open Door', 'Sunrise']
export const HOSTS: readonly string[] = [
  'Community Clinic',
  'Counseling Center',
  'Hospital',
  'Library',
  'Church',
  'Alliance',
]
export const STREETS: readonly string[] = [
  'Main St',
  'Oak Ave',
  'Elm St',
  'Second St',
  'Hill Rd',
  'Park Blvd',
  'Mission St',
]
export const SYLLABLES: readonly string[] = (
  'ba be bo bri cal can cor da del do el fal fen gar gil ha hol in jar ka kel lan lo mar mel mi nor ol per quin ra ren ' +
  'ro sal sor ta tel ti ul van ver wen wil ya yor zan zel'
).split(' ')
export const SENTENCES: readonly string[] = [
  'A weekly group for people living with {term}.',
  'Members share what has helped them and listen without judging.',
  'We talk about {term} and about what comes with it: shame, sleep, work and family.',
  'Each meeting begins with a short check-in and ends with a plan for the week.',
  'New members meet the facilitator by phone before their first evening.',
  'The group follows a workbook; every session teaches one skill and practices it.',
  'Open to anyone in {city} and nearby who is touched by {term}.',
  'Families and friends are welcome on the last evening of the month.',
  'Two trained volunteers lead the conversation, and nobody has to speak.',
  'We keep the group small so that everyone has time.',
  'Coffee, a quiet room, and people who know what {term} is like.',
  'Runs for ten weeks; a new round starts each season.',
  'The facilitator is a licensed therapist with long experience of {term}.',
  'Meets at the {city} community center, on the ground floor, near the bus stop.',
]

/** The words of made-up needs; {term} is a word for the concern, {person} somebody close to the client. */
export const THREE_WORDS: readonly string[] = [
  '{term} support group',
  'help with {term}',
  'group for {term}',
  'coping with {term}',
  '{term} and insomnia',
  'adults with {term}',
]
export const TWELVE_WORDS: readonly string[] = [
  'I have been struggling with {term} for two years and feel alone',
  'client reports {term} since last spring and would like a weekly group',
  'looking for people who understand {term} because nobody at home really does',
  'my doctor says the {term} is getting worse and I need support',
  'we moved here in March and since then {term} runs my life',
]
export const TWELVE_WORDS_OF_OTHERS: readonly string[] = [
  'my {person} has a problem with {term} and I cannot sleep anymore',
  'I live with my {person} and the {term} is tearing us apart',
]
export const PERSONS: readonly string[] = ['husband', 'wife', 'daughter', 'son', 'mother', 'brother']
export const POST_OPENINGS: readonly string[] = [
  'Hi, I have never written in a place like this before and I am not sure where to start.',
  'I am thirty four and I work in an office, and on most days people would say that I am fine.',
  'I saw a counselor for a while last year but the sessions were short and we never got far.',
]
export const POST_TROUBLES: readonly string[] = [
  'For about two years I have been dealing with {term} and it has slowly taken over everything.',
  'My main trouble is {term}, and I do not know anybody who has been through the same.',
]
export const POST_REST: readonly string[] = [
  'I get up late, I cancel plans, and then I feel guilty about it for the rest of the day.',
  'My friends mean well but they change the subject when I bring it up.',
  'At work I hide in the kitchen until the meeting is over.',
  'I read a lot about it online, and every page says something else.',
  'Some evenings are better, and then I think that maybe I made it all up.',
  'My partner is patient with me, though I can see that it wears on us both.',
  'It would mean a lot to sit in a room with people who just know.',
  'I moved to a new town for a job and left nearly everyone I know behind.',
]
export const POST_ENDINGS: readonly string[] = [
  'Is there a group for this, and would it even help somebody like me?',
  'What kind of support should I look for, and how do I ask for it?',
]

/** Notes of thirty words. */
export const NOTES: readonly string[] = [
  '34F, self-referred, c/o {term} x 2 yrs, worse since job loss in March. Denies SI/HI. Lives with husband and two kids. Wants weekly evening group, prefers online, sliding scale please, has Medicaid now.',
  '58M vet, hx of {term}, sober 3 years, wife reports he isolates and sleeps badly. On sertraline. Open to individual therapy as well. Looking for peer support near Pasadena, no religious groups please.',
  'Client is a 22 yo college student with {term}, referred by PCP. Mother died last year after long illness. No current meds. Would like a skills group, mornings only, and cannot drive there herself.',
]
