import { expect, test } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'

const MB = 1024 * 1024

/** A progress over one file, what it wrote, and a clock that is set by hand. */
function progressOver(path: string, bytes: number, { isTerminal = true, columns = 100 } = {}) {
  const written: string[] = []
  const clock = { ms: 0 }
  const err = {
    isTerminal,
    columns,
    failure: undefined,
    write: async (text: string) => {
      written.push(text)
    },
  }
  const file = { path, bytes, identity: '', changed: 0n }
  const progress = new Progress({ err, now: () => new Date(clock.ms) }, [file])
  progress.begin(file)
  return { progress, written, clock }
}

test('who waits less than a second is told nothing', () => {
  const { progress, written, clock } = progressOver('a.ndjson', 100)
  for (clock.ms = 0; clock.ms < 900; clock.ms += 100) progress.advance(1, 10)
  progress.last(100)
  progress.end()
  expect(written).toEqual([])
})

test('after a second: how many, how fast, how long still; five times a second, and erased at the end', () => {
  const { progress, written, clock } = progressOver('/data/a.ndjson', 40 * MB)
  clock.ms = 2000
  progress.advance(10 * MB, 24_000)
  progress.advance(1 * MB, 26_000)
  expect(written).toEqual(['\r\u001b[2KReading a.ndjson: 24,000 groups, 12,000 a second, about 6 s left'])
  clock.ms = 2200
  progress.advance(29 * MB, 48_000)
  expect(written.length).toBe(2)
  progress.last(48_000)
  expect(written.at(-1)).toBe('\r\u001b[2KSorting 48,000 groups ...')
  progress.end()
  expect(written.at(-1)).toBe('\r\u001b[2K')
})

test('a long YAML file, which is read in one go, is named before', () => {
  expect(progressOver('a.yaml', 4 * MB).written).toEqual(['\r\u001b[2KReading a.yaml ...'])
  expect(progressOver('a.yaml', 1 * MB).written).toEqual([])
})

test('a file is told nothing, and a narrow terminal no more than a line', () => {
  expect(progressOver('a.yaml', 4 * MB, { isTerminal: false }).written).toEqual([])
  const { progress, written, clock } = progressOver(`${'long'.repeat(50)}\u001b[31m.ndjson`, 100, { columns: 40 })
  clock.ms = 1500
  progress.advance(50, 10)
  expect(written[0]!.length).toBe('\r\u001b[2K'.length + 39)
  expect(written[0]).not.toContain('\u001b[31m')
})
