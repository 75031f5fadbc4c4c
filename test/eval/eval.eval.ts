import { expect, test } from 'vitest'
import { misses } from './misses.ts'
import { evaluate, PROGRAM, TOLD } from './run.ts'
import { table } from './table.ts'

test('prints how the program and its peers answer the labelled intakes', async () => {
  const evaluation = await evaluate({ peers: process.env['PEERS'] !== undefined })
  const ids = evaluation.intakes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  process.stdout.write(`\n${table(evaluation)}\n`)
  const count = Number(process.env['MISSES'] ?? 0)
  if (count > 0)
    process.stdout.write(`\n${misses(evaluation, process.env['TOLD'] === undefined ? PROGRAM : TOLD, count)}\n`)
})
