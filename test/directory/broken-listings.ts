import { type BrokenFile, SOUND, withLines } from './broken-file.ts'

/** YAML that reads well and says something that no group can be. */
export const BROKEN_LISTINGS: readonly BrokenFile[] = [
  { name: 'an empty file', content: '', says: ['1:1 is empty; a directory has two fields, version: 1 and groups'] },
  {
    name: 'comments alone',
    content: '# nothing yet\n',
    says: ['1:1 is empty; a directory has two fields, version: 1 and groups'],
  },
  {
    name: 'a list at top level',
    content: '- id: a-group\n',
    says: ['1:1 is a list; a directory has two fields, version: 1 and groups'],
  },
  {
    name: 'a word at top level',
    content: 'groups\n',
    says: ['1:1 is text ("groups"); a directory has two fields, version: 1 and groups'],
  },
  {
    name: 'another version',
    content: SOUND.replace('1', '2'),
    says: ['1:10 version is the number 2; this program reads version 1'],
  },
  {
    name: 'no version',
    content: SOUND.replace('version: 1\n', ''),
    says: ['1:1 has no version; this format is version: 1'],
  },
  { name: 'no groups', content: 'version: 1\n', says: ['1:1 has no groups'] },
  {
    name: 'an empty list of groups',
    content: 'version: 1\ngroups: []\n',
    says: ['warning 2:9 groups is an empty list: there is nothing to suggest'],
  },
  {
    name: 'groups that are a set',
    content: 'version: 1\ngroups:\n  a-group: {}\n',
    says: ['3:3 groups is a set of fields, not a list'],
  },
  {
    name: 'a misspelt field at top level',
    content: SOUND.replace('groups:', 'group:'),
    says: ['1:1 has no groups', '2:1 group is not a field of a directory (did you mean groups?)'],
  },
  {
    name: 'a group that is a word',
    content: 'version: 1\ngroups: [grief]\n',
    says: ['2:10 groups[0] is text ("grief"), not a group with its fields'],
  },
  {
    name: 'a group with nothing in it',
    content: 'version: 1\ngroups:\n  - {}\n',
    says: ['3:5 groups[0] has no id', '3:5 groups[0] has no name', '3:5 groups[0] has no concerns'],
  },
  {
    name: 'a misspelt field',
    content: withLines('sumary: Words.', 'zzz: 1'),
    says: [
      '6:5 groups[0].sumary is not a field of a group (did you mean summary?)',
      '7:5 groups[0].zzz is not a field of a group',
    ],
  },
  {
    name: 'a misspelt field of a part',
    content: withLines('place: { citty: LA }'),
    says: ['6:14 groups[0].place.citty is not a field of a place (did you mean city?)'],
  },
  {
    name: 'words that no closed list has',
    content: withLines('focus: skils', 'leader: wizard', 'entry: dropin'),
    says: [
      '6:12 groups[0].focus "skils" is not a focus (did you mean skills?)',
      '7:13 groups[0].leader "wizard" is not a kind of leader (it can be clinician, peer or mixed)',
      '8:12 groups[0].entry "dropin" is not a way in (did you mean drop-in?)',
    ],
  },
  {
    name: 'a misspelt day',
    content: withLines('times: [{ day: wensday }]'),
    says: ['6:20 groups[0].times[0].day "wensday" is not a day (did you mean wednesday?)'],
  },
  {
    name: 'times of day that are none',
    content: withLines("times: [{ day: monday, start: '7pm', end: '24:00' }]"),
    says: [
      '6:35 groups[0].times[0].start "7pm" is not a time such as 19:30',
      '6:47 groups[0].times[0].end "24:00" is not a time such as 19:30',
    ],
  },
  {
    name: 'a week that is none',
    content: withLines('times: [{ day: monday, weeks: [0, 6, -1, 1.5] }]'),
    says: [
      '6:36 groups[0].times[0].weeks[0] 0 is not a week of the month: 1 to 5, or -1 for the last',
      '6:39 groups[0].times[0].weeks[1] 6 is not a week of the month: 1 to 5, or -1 for the last',
      '6:46 groups[0].times[0].weeks[3] 1.5 is not a week of the month: 1 to 5, or -1 for the last',
    ],
  },
  {
    name: 'a list that is text',
    content: withLines('meets: online'),
    says: ['6:12 groups[0].meets is text ("online"), not a list'],
  },
  {
    name: 'text that is a list',
    content: withLines('summary: [one, two]'),
    says: ['6:14 groups[0].summary is a list, not text'],
  },
  {
    name: 'text that is a set',
    content: withLines('area: { city: LA }'),
    says: ['6:11 groups[0].area is a set of fields, not text'],
  },
  {
    name: 'a set that is text',
    content: withLines('contact: 555-0100'),
    says: ['6:14 groups[0].contact is text ("555-0100"), not a contact with its fields'],
  },
  {
    name: 'yes for true',
    content: withLines('exclusive: yes', 'identities: [lgbtq]'),
    says: ['6:16 groups[0].exclusive "yes" is not true or false (did you mean true?)'],
  },
  {
    name: 'a number in quotes',
    content: withLines("cost: { type: fee, amount: '20' }"),
    says: ['6:32 groups[0].cost.amount "20" is not an amount in dollars; write a number without quotes'],
  },
  {
    name: 'fields without a value',
    content: withLines('area:', 'place: { city: ~ }'),
    says: [
      '6:10 groups[0].area has no value; what the listing does not say is left out',
      '7:20 groups[0].place.city has no value; what the listing does not say is left out',
    ],
  },
  {
    name: 'empty text and an empty list of concerns',
    content: SOUND.replace('A group', "''").replace('[grief]', '[]'),
    says: [
      '4:11 groups[0].name is empty; what the listing does not say is left out',
      '5:15 groups[0].concerns is empty; it needs at least one',
    ],
  },
  {
    name: 'ids that are not kebab-case',
    content: SOUND.replace('a-group', 'A Group'),
    says: ['3:9 groups[0].id "A Group" is not an id in lower case with hyphens, such as grief-circle'],
  },
  {
    name: 'an id used twice',
    content: `${SOUND}${SOUND.slice(SOUND.indexOf('  - id'))}`,
    says: ['6:9 groups[1].id "a-group" is already used on line 3'],
  },
  {
    name: 'a place off the globe',
    content: withLines('place: { latitude: 134, longitude: -218 }'),
    says: [
      '6:24 groups[0].place.latitude 134 is not a latitude from -90 to 90',
      '6:40 groups[0].place.longitude -218 is not a longitude from -180 to 180',
    ],
  },
  {
    name: 'half a place',
    content: withLines('place: { latitude: 34 }'),
    says: ['6:24 groups[0].place.latitude needs both latitude and longitude, or neither'],
  },
  {
    name: 'numbers that are none',
    content: withLines('place: { latitude: .nan, longitude: .inf }'),
    says: [
      '6:24 groups[0].place.latitude NaN is not a latitude from -90 to 90',
      '6:41 groups[0].place.longitude Infinity is not a longitude from -180 to 180',
    ],
  },
  {
    name: 'ages the wrong way round',
    content: withLines('ages: { min: 30, max: 18 }'),
    says: ['6:18 groups[0].ages.min 30 is more than max, 18'],
  },
  {
    name: 'contacts that reach nobody',
    content: withLines('contact: { url: "javascript:x", email: nobody }'),
    says: [
      '6:21 groups[0].contact.url "javascript:x" is not a web address such as https://example.org',
      '6:44 groups[0].contact.email "nobody" is not an e-mail address',
    ],
  },
  {
    name: 'dates that are none',
    content: withLines("source: { seen: '2026-13' }", 'languages: [English]'),
    says: [
      '6:21 groups[0].source.seen "2026-13" is not a date such as 2026, 2026-07 or 2026-07-15',
      '7:17 groups[0].languages[0] "English" is not a language tag such as en or es-MX',
    ],
  },
  {
    name: 'an identity misspelt',
    content: withLines('identities: [lgbqt]'),
    says: ['warning 6:18 groups[0].identities[0] "lgbqt" is not an identity of the vocabulary (did you mean lgbtq?)'],
  },
  {
    name: 'an exclusive group of nobody',
    content: withLines('exclusive: true'),
    says: ['warning 6:16 groups[0].exclusive says that only some may attend, but identities does not say who'],
  },
  {
    name: 'a concern misspelt, one unknown and one twice',
    content: SOUND.replace('[grief]', '[greif, tinnitus, grief, grief]'),
    says: [
      'warning 5:16 groups[0].concerns[0] "greif" is not a concern of the vocabulary; it is kept as a free tag (did you mean grief?)',
      'warning 5:23 groups[0].concerns[1] "tinnitus" is not a concern of the vocabulary; it is kept as a free tag',
      'warning 5:40 groups[0].concerns[3] "grief" is listed twice',
    ],
  },
]
