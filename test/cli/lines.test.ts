import { expect, test } from 'vitest'
import { Lines, LONGEST_LINE } from '../../src/cli/lines.ts'

function linesOf(...chunks: readonly (string | Uint8Array)[]): (string | undefined)[] {
  const lines = new Lines()
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
  return [...bytes.flatMap((chunk) => lines.push(chunk)), ...lines.end()]
}

test('a line is whole, wherever the chunks part it, within a letter too', () => {
  const bytes = Buffer.from('one\ntwö\r\n\nthree')
  for (let at = 0; at <= bytes.length; at++)
    expect(linesOf(bytes.subarray(0, at), bytes.subarray(at))).toEqual(['one', 'twö\r', '', 'three'])
})

test('nothing gives no line, and an ended last line no empty one after it', () => {
  expect(linesOf()).toEqual([])
  expect(linesOf('one\n')).toEqual(['one'])
})

test('a line too long is told in its place, and the others are whole', () => {
  const piece = 'x'.repeat(LONGEST_LINE / 4)
  expect(linesOf('one\n', ...Array.from({ length: 12 }, () => piece), '\ntwo')).toEqual(['one', undefined, 'two'])
  expect(linesOf(...Array.from({ length: 4 }, () => piece))).toEqual([piece.repeat(4)])
  expect(linesOf(...Array.from({ length: 5 }, () => piece))).toEqual([undefined])
})

test('the mark of an encoding before the first line is no part of it', () => {
  expect(linesOf('\ufeffone\n\ufefftwo')).toEqual(['one', '\ufefftwo'])
})
