import { describe, expect, test } from 'vitest'
import { WrongFormat } from '../../src/import/listing-format.ts'
import { groupOf, importedOf, readCsv, WORDS } from './csv-support.ts'

describe('the sheet', () => {
  const rows = [
    ['name', 'concerns', 'place.city'],
    ['Grief Circle', 'grief', 'Pasadena'],
  ]
  const plain = rows.map((row) => row.join(',')).join('\n')

  test.each(
    Object.entries({
      'line ends of Windows': plain.replaceAll('\n', '\r\n'),
      'a byte order mark': `\ufeff${plain}`,
      semicolons: plain.replaceAll(',', ';'),
      tabs: plain.replaceAll(',', '\t'),
      'every cell quoted': rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
      'empty lines': `\n${plain.replace('\n', '\n\n')}\n\n`,
      'spaces around cells': rows.map((row) => row.join(' , ')).join('\n'),
    }),
  )('reads with %s', async (_, sheet) => {
    expect(await readCsv(sheet)).toMatchObject([
      { kind: 'kept', group: { name: 'Grief Circle', concerns: ['grief'], place: { city: 'Pasadena' } } },
    ])
  })

  test('reads as the Unicode text that a spreadsheet program saves', async () => {
    const sheet = Buffer.from(`\ufeff${plain.replaceAll(',', '\t')}`, 'utf16le')
    expect(await readCsv(sheet)).toMatchObject([{ group: { name: 'Grief Circle' } }])
  })

  test('keeps quotation marks, separators and line ends that stand inside a cell', async () => {
    const [imported] = await readCsv('name,concerns,summary\n"The ""Quiet"" one, really",grief,"One.\nTwo."')
    expect(imported).toMatchObject({ group: { name: 'The "Quiet" one, really', summary: 'One. Two.' } })
  })

  test('gives each row the line it begins on', async () => {
    const sheet = 'name,concerns\n"A\r\nB",grief\n\n,grief\nC,\n'
    expect(await readCsv(sheet)).toMatchObject([
      { kind: 'kept', at: 'line 2' },
      { kind: 'skipped', at: 'line 5', reason: 'it has no name' },
      { kind: 'skipped', at: 'line 6', reason: 'it names no concern, and its name says none' },
    ])
  })

  test.each(
    Object.entries({
      '': 'it is empty',
      '  \n\n': 'it is empty',
      '[{"name":"A"}]': 'it is JSON, not CSV',
      '<html><body>': 'it is a web page or XML, not CSV',
      'PK\u0003\u0004': 'it is a workbook or an archive; save the sheet as CSV',
      'a,b\n1,2':
        'no column holds the name of the group; its columns are a, b; say which one does with --map "Column=name"',
      'name,concerns\n"A,grief\nB,grief\n':
        'a quotation mark is never closed, so the sheet is not whole or a cell holds a single one; export it again',
      'name,concerns,zip\nA,grief,1\nB,gri': 'it ends in the middle of line 3, so it is not whole; export it again',
    }),
  )('%j is refused: %s', async (sheet, message) => {
    await expect(readCsv(sheet)).rejects.toThrow(new WrongFormat(message))
  })

  test.each([
    'name,concerns,zip\nA,grief\nB,grief',
    'name,concerns,zip\nA,grief',
    'name,concerns,zip\nA,grief,1\nB,grief\n',
  ])('%j is whole: a row with fewer cells is reported', async (sheet) => {
    const rows = await readCsv(sheet)
    expect(rows.at(-1)).toMatchObject({ kind: 'kept', unknownCodes: ['a row with fewer cells than the header'] })
  })

  test('may name its separator in a line before the header', async () => {
    expect(await readCsv('sep=;\r\nname;concerns\r\nA, B;grief\r\n')).toMatchObject([
      { kind: 'kept', at: 'line 3', group: { name: 'A, B' } },
    ])
  })

  test('is refused when it is a workbook of before 2007', async () => {
    const sheet = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    await expect(readCsv(sheet)).rejects.toThrow('it is a workbook or an archive')
  })

  test('is refused when its letters are not UTF-8', async () => {
    const sheet = Buffer.from('name,concerns\nCaf\u00e9,grief\n', 'latin1')
    await expect(readCsv(sheet)).rejects.toThrow('it is not saved as UTF-8; save it as "CSV UTF-8"')
  })
})

describe('columns', () => {
  test('are known by their everyday names', async () => {
    const [imported] = await readCsv(
      'Group_Name;Phone;Day;Start Time;End time;City;State;Zip;Topic\nCircle;555-0100;Tuesdays;7:00 PM;8:30 PM;Pasadena;CA;01234;Grief & Loss\n',
    )
    expect(imported).toMatchObject({
      group: {
        name: 'Circle',
        concerns: ['grief'],
        contact: { phone: '555-0100' },
        place: { city: 'Pasadena', region: 'CA', postal: '01234' },
        times: [{ day: 'tuesday', start: '19:00', end: '20:30' }],
      },
    })
    expect(imported).not.toHaveProperty('unknownCodes')
  })

  test('of other names are mapped, one column to two fields if need be', async () => {
    const map = [
      ['wer', 'name'],
      ['Was', 'concerns'],
      ['Was', 'area'],
    ] as const
    expect(await readCsv('Wer,Was\nCircle,grief\n', { map })).toMatchObject([
      { group: { name: 'Circle', concerns: ['grief'], area: 'grief' } },
    ])
  })

  test('that a map names and the sheet or the directory does not have are refused', async () => {
    await expect(readCsv('name\nA', { map: [['Foo', 'name']] })).rejects.toThrow(
      'it has no column "Foo"; its columns are name',
    )
    await expect(readCsv('name,b\nA,1', { map: [['b', 'place.town']] })).rejects.toThrow(
      '--map "b=place.town" names no field of ours; it can be id, name',
    )
  })

  test('that nobody knows are reported for every row that fills them', async () => {
    const rows = await readCsv('name,concerns,Facilitator,\nA,grief,Ann,\nB,grief,,x\nC,grief,,,y\n')
    expect(rows.map(({ unknownCodes }) => unknownCodes)).toEqual([
      ['column "Facilitator"'],
      ['a column without a name'],
      ['a column without a name'],
    ])
  })

  test('of one field are reported but for the first', async () => {
    const [imported] = await readCsv('name,concerns,Phone,Telephone\nA,grief,555-0100,555-0199\n')
    expect(imported).toMatchObject({
      group: { contact: { phone: '555-0100' } },
      unknownCodes: ['column "Telephone"'],
    })
  })
})

describe('a cell', () => {
  test.each([
    { column: 'concerns', cell: 'Grief & Loss; depression', field: 'concerns', is: ['grief', 'depression'] },
    { column: 'concerns', cell: 'grief,"grief, of a twin"', field: 'concerns', is: ['grief', 'grief, of a twin'] },
    { column: 'identities', cell: 'Women', field: 'identities', is: ['women'] },
    { column: 'exclusive', cell: 'No', field: 'exclusive', is: false },
    { column: 'ages', cell: '18+', field: 'ages', is: { min: 18 } },
    { column: 'ages', cell: '13 - 17', field: 'ages', is: { min: 13, max: 17 } },
    { column: 'ages', cell: 'under 18', field: 'ages', is: { max: 17 } },
    { column: 'focus', cell: 'Skills and connection', field: 'focus', is: 'both' },
    { column: 'leader', cell: 'Peer-led', field: 'leader', is: 'peer' },
    { column: 'individual', cell: 'individual therapy is required', field: 'individual', is: 'required' },
    { column: 'Format', cell: 'Hybrid (Zoom)', field: 'meets', is: ['in-person', 'online'] },
    { column: 'Cost', cell: 'Free', field: 'cost', is: { type: 'free' } },
    {
      column: 'Cost',
      cell: '$25 per session',
      field: 'cost',
      is: { type: 'fee', amount: 25, note: '$25 per session' },
    },
    {
      column: 'Fee',
      cell: 'Sliding scale $10-40',
      field: 'cost',
      is: { type: 'sliding', note: 'Sliding scale $10-40' },
    },
    { column: 'Language', cell: 'Spanish, en', field: 'languages', is: ['es', 'en'] },
    { column: 'Accessibility', cell: 'Wheelchair accessible; ASL', field: 'access', is: ['wheelchair', 'asl'] },
    { column: 'entry', cell: 'Walk-in', field: 'entry', is: 'drop-in' },
    {
      column: 'Website',
      cell: 'www.example.org/groups',
      field: 'contact',
      is: { url: 'https://www.example.org/groups' },
    },
    { column: 'Last updated', cell: '7/15/2026', field: 'source', is: { seen: '2026-07-15' } },
    { column: 'name', cell: "'=Circle", field: 'name', is: '=Circle' },
    { column: 'name', cell: 'R&amp;R \u202eCircle', field: 'name', is: 'R&R Circle' },
  ] as const)('$column "$cell" is $is', async ({ column, cell, field, is }) => {
    expect((await groupOf({ [column]: cell }))[field]).toEqual(is)
  })

  test.each([
    { column: 'focus', cell: 'fun', note: 'focus "fun"' },
    { column: 'ages.min', cell: 'old', note: 'ages.min "old"' },
    { column: 'ages', cell: '30-20', note: 'ages "30-20"' },
    { column: 'meets', cell: 'not in person', note: 'meets "not in person"' },
    { column: 'cost', cell: 'call', note: 'cost "call"' },
    { column: 'cost', cell: 'not free', note: 'cost "not free"' },
    { column: 'languages', cell: 'Klingon', note: 'languages "Klingon"' },
    { column: 'contact.phone', cell: 'see website', note: 'contact.phone "see website"' },
    { column: 'place.latitude', cell: '100', note: 'place.latitude "100"' },
    { column: 'source.seen', cell: '3/4/2026', note: 'source.seen "3/4/2026"' },
    { column: 'times', cell: 'every other Tuesday', note: 'times "every other Tuesday"' },
    { column: 'access', cell: 'True', note: 'access "True"' },
    { column: 'concerns', cell: 'tinnitus', note: 'concerns "tinnitus"' },
  ])('$column "$cell" is not guessed at, and reported', async ({ column, cell, note }) => {
    expect(await importedOf({ [column]: cell })).toMatchObject({ kind: 'kept', unknownCodes: [note] })
  })

  test('that names a concern nobody knows stays as a free tag', async () => {
    expect((await groupOf({ concerns: 'grief, tinnitus' })).concerns).toEqual(['grief', 'tinnitus'])
  })

  test('that leads into a meeting is left out unless links are kept, and then without its pass code', async () => {
    const sheet = 'name,concerns,Link\nA,grief,https://us02web.zoom.us/j/123?pwd=abc\n'
    const [dropped] = await readCsv(sheet)
    expect(dropped).toMatchObject({ leftOut: ['a meeting link'] })
    expect(JSON.stringify(dropped)).not.toContain('zoom')
    expect(await readCsv(sheet, { keepLinks: true })).toMatchObject([
      { group: { contact: { url: 'https://us02web.zoom.us/j/123' } } },
    ])
  })

  test.each([
    ['https://example.org/?pwd=1&a=2', 'https://example.org/?a=2'],
    ['https://example.org/?a=2#x', 'https://example.org/?a=2#x'],
    ['https://ann:secret@example.org/', undefined],
  ])('a page keeps no pass code and no password: %s', async (link, url) => {
    const [imported] = await readCsv(`name,concerns,url\nA,grief,${link}\n`)
    expect(imported).toMatchObject({ kind: 'kept' })
    expect(imported?.kind === 'kept' && imported.group.contact?.url).toBe(url)
  })

  test('without a concern leaves it to the name of the group, and that is reported', async () => {
    expect(await importedOf({ name: 'Panic attacks', concerns: '' })).toMatchObject({
      group: { concerns: ['panic'] },
      unknownCodes: ['concerns read from the name'],
    })
  })
})

describe('rows of one group', () => {
  test('that differ in their times alone have one key', async () => {
    const rows = await readCsv(
      'name,concerns,city,times\nA,grief,X,Mon 19:00\nA,grief,X,Tue 19:00\nA,grief,Y,Wed 19:00\n',
    )
    const [first, second, third] = rows.map((row) => (row.kind === 'kept' ? row.key : ''))
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  test('keep the id that the sheet gives, and two groups under one id are kept apart', async () => {
    const rows = await readCsv('id,name,concerns\nG-7,A,grief\nG-7,B,grief\n')
    expect(rows).toMatchObject([{ group: { id: 'g-7' } }, { group: { id: 'g-7' } }])
    expect(new Set(rows.map((row) => (row.kind === 'kept' ? row.key : ''))).size).toBe(2)
  })
})

describe('a meeting of a fellowship', () => {
  const shared = { organization: 'Narcotics Anonymous', approach: ['12-step'], leader: 'peer', focus: 'connection' }

  test('has what all of its meetings have in common, unless the row says otherwise', async () => {
    expect(await groupOf({ fellowship: 'NA', concerns: '' })).toMatchObject({ ...shared, concerns: ['substance-use'] })
    expect(await groupOf({ fellowship: 'NA', concerns: 'grief', leader: 'clinician' })).toMatchObject({
      ...shared,
      concerns: ['grief'],
      leader: 'clinician',
    })
  })

  test('may be said of the whole sheet', async () => {
    expect(await readCsv('name\nA\n', { fellowship: WORDS.fellowshipOf('NA') })).toMatchObject([
      { group: { ...shared, concerns: ['substance-use'] } },
    ])
  })

  test('that nobody knows is reported', async () => {
    expect(await importedOf({ fellowship: 'XYZ' })).toMatchObject({ unknownCodes: ['fellowship "XYZ"'] })
  })
})
