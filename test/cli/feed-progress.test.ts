import { expect, test } from 'vitest'
import { FeedProgress } from '../../src/cli/feed-progress.ts'

/** A progress over a feed that is read to a tenth, what it wrote, and a clock that is set by hand. */
function progressAt(columns: number, size: number | undefined = 1000) {
  const written: string[] = []
  const clock = { ms: 0 }
  const write = async (text: string): Promise<void> => void written.push(text)
  const err = { isTerminal: true, columns, failure: undefined, write }
  const progress = new FeedProgress({ err, now: () => new Date(clock.ms) }, { size, read: () => 100 })
  return { progress, written, clock }
}

test('after a second: how many, how far, how long still, how fast; erased at the end', async () => {
  const { progress, written, clock } = progressAt(80)
  await progress.at(500)
  clock.ms = 2000
  await progress.at(1000)
  await progress.at(1500)
  await progress.end()
  expect(written).toEqual(['\r\u001b[K1000 records read, 10 %, about 18 s left, 500 a second', '\r\u001b[K'])
})

test('never more than a line of a narrow terminal', async () => {
  const { progress, written, clock } = progressAt(40)
  clock.ms = 2000
  await progress.at(1000)
  expect(written).toEqual(['\r\u001b[K1000 records read, 10 %, about 18 s lef'])
})

test('of standard input nobody knows the end', async () => {
  const { progress, written, clock } = progressAt(80, 0)
  clock.ms = 2000
  await progress.at(1000)
  expect(written).toEqual(['\r\u001b[K1000 records read, 500 a second'])
})
