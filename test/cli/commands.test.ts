import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PROGRAM, ROOT, runProgram, withoutWishes } from '../support/run-program.ts'

const linesOf = (text: string): string[] => text.trim().split('\n')

describe('show', () => {
  test('a group, whole: as text, and as the record that was written', () => {
    expect(runProgram(['show', 'al-anon-national']).out).toContain('Al-Anon Family Groups')
    const group = JSON.parse(runProgram(['show', 'al-anon-national', '--json']).out)
    expect(group).toMatchObject({ id: 'al-anon-national', concerns: expect.arrayContaining(['loved-ones-alcohol']) })
  })
})

describe('list', () => {
  test('every group of the directory, in the order of their names', () => {
    const written = [...readFileSync(`${ROOT}data/groups.yaml`, 'utf8').matchAll(/^ {2}- id: (\S+)/gm)].map(
      ([, id]) => id,
    )
    const { groups } = JSON.parse(runProgram(['list', '--json']).out)
    expect(groups.map(({ id }: { id: string }) => id).toSorted()).toEqual(written.toSorted())
    const shown = linesOf(runProgram(['list']).out).filter((line) => !line.startsWith(' '))
    expect(shown).toEqual(groups.map(({ id }: { id: string }) => id))
  })
})

describe('concerns', () => {
  test('narrowed by words, which may be everyday ones', () => {
    const all = linesOf(runProgram(['concerns']).out)
    const some = runProgram(['concerns', 'suicide']).out
    expect(some).toContain('grief-suicide')
    expect(linesOf(some).length).toBeLessThan(all.length)
  })

  test('each can be asked for by its id', () => {
    const concerns: { id: string }[] = JSON.parse(runProgram(['concerns', '--json']).out)
    const intakes = concerns.map(({ id }) => JSON.stringify({ id, need: id })).join('\n')
    const answers = linesOf(runProgram(['batch'], { input: intakes }).out).map((line) => JSON.parse(line))
    const unread = answers.filter(
      ({ id, reading }) => !reading.some((item: { id: string; used: boolean }) => item.id === id && item.used),
    )
    expect(unread.map(({ id }) => id)).toEqual([])
  })
})

describe('batch', () => {
  const intakes = [
    '{"id":"a","need":"grief"}',
    '',
    '{"id":"b"}',
    'no json',
    '[1]',
    '{"id":"c","need":"grief","wants":"skils"}',
    '{"id":"d","need":"grief","sprache":"de"}',
    '{"id":{"deep":[1]},"need":["gambling"],"days":"monday","limit":1}',
    '{"need":"zzyzx"}',
  ]
  const ran = runProgram(['batch'], { input: intakes.join('\r\n') })
  const answers = linesOf(ran.out).map((line) => JSON.parse(line))

  test('one answer a line, in order; a bad line is answered in its place, by its number', () => {
    expect(answers.map(({ id, line, error }) => [id, line, error !== undefined])).toEqual([
      ['a', undefined, false],
      ['b', 3, true],
      [undefined, 4, true],
      [undefined, 5, true],
      ['c', 6, true],
      ['d', 7, true],
      [{ deep: [1] }, undefined, false],
      [undefined, undefined, false],
    ])
    expect(answers[1].error).toContain('need')
    expect(answers[2].error).toContain('JSON')
    expect(answers[4].error).toContain('Did you mean skills?')
    expect(answers[5].error).toContain('sprache')
    expect(ran.code).toBe(2)
    expect(ran.err).toBe('')
  })

  test('the id comes first, and the rest is what --json gives', () => {
    const [first] = answers
    expect(Object.keys(first)[0]).toBe('id')
    const { id: _, ...rest } = first
    expect(rest).toEqual(JSON.parse(runProgram(['--need', 'grief', '--json']).out))
  })

  test('fields mean what the options mean', () => {
    const intake = {
      need: ['self harm'],
      identity: 'lgbtq',
      wants: 'skills',
      individual: 'no',
      age: 30,
      near: 'Pasadena, CA',
      within: 20,
      meets: ['online'],
      days: ['monday', 'tuesday'],
      time: 'evening',
      language: 'en',
      cost: 'low',
      access: ['asl'],
      without: ['12-step'],
      limit: 3,
    }
    const args = Object.entries(intake).flatMap(([field, value]) =>
      [value].flat().flatMap((each) => [`--${field === 'days' ? 'day' : field}`, String(each)]),
    )
    const asked = runProgram([...args, '--json'])
    expect(asked.err).toBe('')
    expect(runProgram(['batch'], { input: JSON.stringify(intake) }).out).toBe(asked.out)
  })

  test('nothing in, nothing out; all lines good, 0', () => {
    expect(runProgram(['batch'], { input: '' })).toEqual({ code: 0, out: '', err: '' })
    expect(runProgram(['batch', '-'], { input: '{"need":"grief"}' }).code).toBe(0)
  })

  test('an answer does not wait for the end of the input', async () => {
    const program = spawn(process.execPath, [PROGRAM, 'batch'], { env: withoutWishes() })
    program.stdin.write('{"id":1,"need":"grief"}\n')
    const [first] = await once(program.stdout, 'data')
    expect(String(first)).toMatch(/^\{"id":1,/)
    program.stdin.end()
    expect(await once(program, 'close')).toEqual([0, null])
  })
})
