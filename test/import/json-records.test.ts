import { describe, expect, test } from 'vitest'
import { type JsonRecord, jsonRecords } from '../../src/import/json-records.ts'
import { allOf, bytesOf } from './csv-support.ts'

const read = (feed: string | Uint8Array, step?: number): Promise<JsonRecord[]> =>
  allOf(jsonRecords(bytesOf(feed, step)))
const values = async (feed: string, step?: number): Promise<unknown[]> =>
  (await read(feed, step)).map(({ value }) => value)

const RECORDS = [{ a: 'x "y" \\ ] }', b: [1, { c: null }] }, 'text', 12.5, true, null, [], {}, { é: '日本' }]

test.each([1, 2, 3, 7, 1000])(
  'a list is read record by record, wherever the bytes are cut (every %i)',
  async (step) => {
    expect(await values(JSON.stringify(RECORDS), step)).toEqual(RECORDS)
    expect(await values(` \n${JSON.stringify(RECORDS, undefined, 2)}\n`, step)).toEqual(RECORDS)
  },
)

test.each([1, 5, 1000])(
  'an envelope gives the records of each of its lists by its name (bytes cut every %i)',
  async (step) => {
    const envelope = {
      total: 2,
      meetings: [{ a: 1 }, { a: 2 }],
      page: { size: [1] },
      formats: [{ k: 'O' }],
      next: null,
    }
    expect(await read(JSON.stringify(envelope), step)).toEqual([
      { list: 'meetings', number: 1, value: { a: 1 } },
      { list: 'meetings', number: 2, value: { a: 2 } },
      { list: 'formats', number: 1, value: { k: 'O' } },
    ])
  },
)

test.each([1, 1000])('an envelope in another one is opened too (bytes cut every %i)', async (step) => {
  const envelope = {
    status: 'ok',
    data: {
      meta: { days: ['Sunday', 'Monday'], none: {} },
      meetings: [{ a: 1, b: { c: [1] } }],
      formats: [{ k: 'O' }],
    },
  }
  expect(await read(JSON.stringify(envelope), step)).toEqual([
    { list: 'meetings', number: 1, value: { a: 1, b: { c: [1] } } },
    { list: 'formats', number: 1, value: { k: 'O' } },
  ])
})

test('a byte order mark is no part of the feed', async () => {
  expect(await values('\ufeff[1]', 1)).toEqual([1])
})

describe('what is no whole list of records is refused, with what it is instead', () => {
  test.each([
    { name: 'nothing', feed: '', message: 'it is empty' },
    { name: 'white space', feed: ' \n ', message: 'it is empty' },
    {
      name: 'half a list',
      feed: '[{"a":1},{"a":',
      message: 'it ends in the middle, in or after record 1; fetch it again',
    },
    { name: 'a list cut after a record', feed: '[{"a":1},', message: /ends in the middle/ },
    { name: 'half an envelope', feed: '{"meetings":[{"a":1}]', message: /ends in the middle/ },
    {
      name: 'half of an envelope in another one',
      feed: '{"data":{"meetings":[{"a":1}]}',
      message: /ends in the middle/,
    },
    { name: 'half a number', feed: '[1', message: /ends in the middle/ },
    { name: 'a page', feed: '<!DOCTYPE html>', message: 'it is a web page or XML, not JSON' },
    { name: 'a table', feed: 'name,day\n', message: 'it is not JSON, which begins with [ or {' },
    { name: 'a set without a list', feed: '{"error":"no"}', message: 'it has no list of records' },
    { name: 'two documents', feed: '[1][2]', message: 'something follows its end: it is not one JSON document' },
    { name: 'a missing comma', feed: '[{"a":1}{"a":2}]', message: 'it cannot be read as JSON after record 1' },
    { name: 'words that are no JSON', feed: '[{"a":1},{a:2}]', message: 'it cannot be read as JSON after record 1' },
    { name: 'a nameless value', feed: '{1:[]}', message: /cannot be read as JSON/ },
  ])('$name', async ({ feed, message }) => {
    await expect(read(feed, 3)).rejects.toThrow(message)
    await expect(read(feed, 3)).rejects.toMatchObject({ name: 'WrongFormat' })
  })

  test('UTF-16 and broken UTF-8', async () => {
    await expect(read(Uint8Array.from([0xff, 0xfe, 0x5b, 0, 0x5d, 0]))).rejects.toThrow('it is saved as UTF-16')
    await expect(read(Uint8Array.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]))).rejects.toThrow('record 1 is not valid UTF-8')
  })

  test('a record without an end', async () => {
    await expect(read(`["${'a'.repeat(1024 * 1024)}"]`, 65536)).rejects.toThrow('record 1 is longer than 1048576 bytes')
  })
})
