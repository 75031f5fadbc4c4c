import { type BrokenFile, bytesOf, SOUND, withLines } from './broken-file.ts'

const aliasBomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
`

/** Slips of an editor, and files that mean harm. */
export const BROKEN_YAML: readonly BrokenFile[] = [
  {
    name: 'a field given twice',
    content: withLines('area: Here', 'area: There'),
    says: ['7:5 groups[0] has "area" twice, first on line 6'],
  },
  {
    name: 'a summary of a megabyte',
    content: withLines(`summary: ${'a'.repeat(1_000_000)}`),
    says: ['6:14 groups[0].summary is 1000000 characters long; 3000 at most'],
  },
  {
    name: 'a tab that indents',
    content: SOUND.replace('    name', '\tname'),
    says: ['4:1 has a tab that indents the line; use spaces'],
  },
  {
    name: 'a quotation mark left open',
    content: withLines('summary: "It begins'),
    says: ['7:1 cannot be read as YAML: a quotation mark, a bracket, a comma or a dash is missing'],
  },
  {
    name: 'a file cut short',
    content: SOUND.slice(0, -3),
    says: [
      '5:20 cannot be read as YAML: this line does not begin where its neighbours do, or a bracket before it is not closed',
    ],
  },
  {
    name: 'lines that do not line up',
    content: SOUND.replace('    concerns', '   concerns'),
    says: ['5:1 cannot be read as YAML: a quotation mark, a bracket, a comma or a dash is missing'],
  },
  {
    name: 'two documents',
    content: `${SOUND}---\n${SOUND}`,
    says: ['6:1 cannot be read as YAML: a second document begins here; a directory is one document'],
  },
  {
    name: 'YAML 1.1',
    content: `%YAML 1.1\n---\n${SOUND}`,
    says: ['1:1 has a directive; a directory is YAML 1.2 and needs none'],
  },
  {
    name: 'an alias bomb',
    content: aliasBomb,
    says: [
      '1:4 names a value to refer to it later; write it out where it is needed',
      '2:4 names a value to refer to it later; write it out where it is needed',
      ...[8, 12, 16, 20, 24, 28, 32, 36, 40].map((column) => `2:${column} refers to another value; write it out`),
      ...[5, 9, 13, 17, 21, 25, 29, 33, 37].map((column) => `3:${column} refers to another value; write it out`),
    ],
  },
  {
    name: 'a list that holds itself',
    content: 'version: 1\ngroups: &all [*all]\n',
    says: [
      '2:9 names a value to refer to it later; write it out where it is needed',
      '2:15 refers to another value; write it out',
    ],
  },
  {
    name: 'a merge key',
    content: withLines('<<: { area: Here }'),
    says: ['6:5 groups[0] has the key "<<", which no directory uses'],
  },
  {
    name: 'keys that reach for the prototype',
    content: withLines('__proto__: { area: x }', 'constructor: 1', 'prototype: 2'),
    says: [
      '6:5 groups[0] has the key "__proto__", which no directory uses',
      '7:5 groups[0] has the key "constructor", which no directory uses',
      '8:5 groups[0] has the key "prototype", which no directory uses',
    ],
  },
  {
    name: 'a custom tag',
    content: withLines('area: !!js/function "x"', 'summary: !secret x'),
    says: [
      '6:11 has a tag; a directory is plain text, numbers and lists',
      '7:14 has a tag; a directory is plain text, numbers and lists',
    ],
  },
  {
    name: 'a key that is a list',
    content: withLines('? [a, b]', ': 1'),
    says: ['6:7 cannot be read as YAML: this key is not a plain word'],
  },
  {
    name: 'an escape sequence',
    content: withLines('summary: red \u001b[31m text'),
    says: ['6:18 holds the character <U+001B>, which a reader cannot see'],
  },
  {
    name: 'an escape sequence spelt with an escape',
    content: withLines('summary: "red \\e[31m text"', '"na\\x9bme": x'),
    says: [
      '6:14 groups[0].summary holds the character <U+001B>, which a reader cannot see',
      '7:5 groups[0].na<U+009B>me is not a field of a group (did you mean name?)',
    ],
  },
  {
    name: 'a bidi override',
    content: withLines('area: \u202egnp.exe'),
    says: ['6:11 holds the character <U+202E>, which a reader cannot see'],
  },
  {
    name: 'NUL',
    content: withLines('area: a\u0000b'),
    says: ['6:12 holds the character <U+0000>, which a reader cannot see'],
  },
  {
    name: 'a byte order mark in the middle',
    content: withLines('area: a\ufeffb'),
    says: ['6:12 holds the character <U+FEFF>, which a reader cannot see'],
  },
  {
    name: 'a lone half of a character',
    content: withLines('area: "\\ud800"'),
    says: ['6:11 groups[0].area holds the character <U+D800>, which a reader cannot see'],
  },
  {
    name: 'UTF-16 with its mark',
    content: bytesOf(`\ufeff${SOUND}`, 'utf16le'),
    says: ['1:1 is saved as UTF-16; save it as UTF-8'],
  },
  {
    name: 'UTF-16 without a mark',
    content: bytesOf(SOUND, 'utf16le'),
    says: ['1:1 is saved as UTF-16; save it as UTF-8'],
  },
  {
    name: 'Latin-1',
    content: bytesOf(withLines('area: Caf\u00e9'), 'latin1'),
    says: ['6:14 is not valid UTF-8 here; save the file as UTF-8'],
  },
  { name: '100,000 brackets', content: '['.repeat(100_000), says: ['1:33 is nested more than 32 deep'] },
  {
    name: '100,000 closing brackets',
    content: ']'.repeat(100_000),
    says: ['1:1 closes a bracket that was never opened'],
  },
  { name: '100,000 dashes', content: '- '.repeat(100_000), says: ['1:65 is nested more than 32 deep'] },
  {
    name: '100,000 keys',
    content: Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join(''),
    says: ['257:5 is one field too many; 256 at most'],
  },
  {
    name: '160,000 quotation marks',
    content: '"'.repeat(160_000),
    says: [
      '1:3 cannot be read as YAML: this is not expected here; look at the quotation marks, brackets and dashes before it',
    ],
  },
  {
    name: '100,000 tabs',
    content: '\t- a\n'.repeat(100_000),
    says: Array.from({ length: 20 }, (_, i) => `${i + 1}:1 has a tab that indents the line; use spaces`),
  },
  {
    name: 'two million empty lines',
    content: '\n'.repeat(2_000_000),
    says: ['1000001:1 has more than 1000000 parts up to here; a directory of this size belongs in a .ndjson file'],
  },
  {
    name: 'nine megabytes',
    content: ' '.repeat(9 * 1024 * 1024),
    says: ['1:1 is larger than 8 MB; a directory of this size belongs in a .ndjson file'],
  },
]
