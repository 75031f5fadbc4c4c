import { expect, test } from 'vitest'
import { openFinder } from '../../src/index.ts'
import { misses } from './misses.ts'
import { readPeople } from './people.ts'
import { peopleTable } from './people-table.ts'
import { readTexts } from './readings.ts'
import { misreadings, readingsTable } from './readings-table.ts'
import { evaluate, PROGRAM, TOLD } from './run.ts'
import { table } from './table.ts'

const count = Number(process.env['MISSES'] ?? 0)

test('prints how the program and its peers answer the labelled intakes', async () => {
  const evaluation = await evaluate({ peers: process.env['PEERS'] !== undefined })
  const ids = evaluation.intakes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  process.stdout.write(`\n${table(evaluation)}\n`)
  if (count > 0)
    process.stdout.write(`\n${misses(evaluation, process.env['TOLD'] === undefined ? PROGRAM : TOLD, count)}\n`)
})

test('prints how the program reads texts of which no group is judged', async () => {
  const texts = readTexts(new URL('readings/', import.meta.url), await openFinder())
  expect(texts.every(({ main }) => main.length > 0)).toBe(true)
  process.stdout.write(`\n${readingsTable(texts)}\n`)
  if (count > 0) process.stdout.write(`\n${misreadings(texts, count)}\n`)
})

test('prints whom the program reads the client to be', async () => {
  const people = readPeople(new URL('people/', import.meta.url), await openFinder())
  expect(people.length).toBeGreaterThan(0)
  process.stdout.write(`\n${peopleTable(people)}\n`)
})
