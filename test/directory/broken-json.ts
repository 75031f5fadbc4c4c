import { type BrokenFile, bytesOf, SOUND } from './broken-file.ts'

const json = (groups: unknown): string => JSON.stringify({ version: 1, groups })
const GROUP = { id: 'a-group', name: 'A group', concerns: ['grief'] }

/** JSON and NDJSON, broken by hand or by an export. */
export const BROKEN_JSON: readonly BrokenFile[] = [
  {
    name: 'JSON cut short',
    file: 'groups.json',
    content: json([GROUP]).slice(0, -4),
    says: ['1:76 cannot be read as JSON here'],
  },
  {
    name: 'JSON with a comma too many',
    file: 'groups.json',
    content: '{\n  "version": 1,\n  "groups": [],\n}',
    says: ['4:1 cannot be read as JSON here'],
  },
  { name: 'YAML that is called JSON', file: 'groups.json', content: SOUND, says: ['1:1 cannot be read as JSON here'] },
  {
    name: '100,000 brackets of JSON',
    file: 'groups.json',
    content: '['.repeat(100_000) + ']'.repeat(100_000),
    says: ['1:2 [0] is a list, not a group with its fields'],
  },
  {
    name: '100,000 open brackets of JSON',
    file: 'groups.json',
    content: '{"a":'.repeat(100_000),
    says: ['1:500001 cannot be read as JSON here'],
  },
  {
    name: 'JSON with wrong values',
    file: 'groups.json',
    content: JSON.stringify([{ ...GROUP, id: 7, focus: null, place: { postal: 90028 } }], null, 1),
    says: [
      '3:9 [0].id is the number 7, not text',
      '8:12 [0].focus has no value; what the listing does not say is left out',
      '10:14 [0].place.postal is the number 90028, not text',
    ],
  },
  {
    name: 'JSON that reaches for the prototype',
    file: 'groups.json',
    content: '[{"__proto__":{"id":"x"},"name":"A","concerns":["grief"]}]',
    says: ['1:2 [0] has no id', '1:3 [0].__proto__ is not a field of a group'],
  },
  {
    name: 'JSON with 100,000 fields',
    file: 'groups.json',
    content: JSON.stringify([Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 1]))]),
    says: ['1:2 [0] has 100000 fields; 256 at most'],
  },
  {
    name: 'an id used twice in JSON',
    file: 'groups.json',
    content: JSON.stringify([GROUP, GROUP], null, 1),
    says: ['10:9 [1].id "a-group" is already used on line 3'],
  },
  {
    name: 'lines of which some are wrong',
    file: 'groups.ndjson',
    content: `${JSON.stringify(GROUP)}\n{"id":\n\n[]\n${JSON.stringify({ ...GROUP, id: 'b', naem: 1 })}\n${JSON.stringify(GROUP)}\n`,
    says: [
      '2:7 cannot be read as JSON here; one group is one line',
      '4:1 is a list, not a group with its fields',
      '5:49 naem is not a field of a group (did you mean name?)',
      '6:7 id "a-group" is already used on line 1',
    ],
  },
  {
    name: 'a line without end',
    file: 'groups.ndjson',
    content: 'a'.repeat(3_000_000),
    says: ['1:1 is a line longer than 1048576 bytes; one group is one line'],
  },
  {
    name: 'a line that is not UTF-8',
    file: 'groups.ndjson',
    content: bytesOf(`${JSON.stringify(GROUP)}\n{"id":"\u00e9"}\n`, 'latin1'),
    says: ['2:1 is not valid UTF-8; save the file as UTF-8'],
  },
]
