import { expect, test } from 'vitest'
import { displayWidth } from '../../src/show/display-width.ts'
import { safe } from '../../src/show/safe.ts'
import { wrap } from '../../src/show/wrap.ts'
import { HOSTILE } from './hostile.ts'

test.each([
  { text: 'abc', width: 3 },
  { text: '日本語', width: 6 },
  { text: 'e\u0301', width: 1 },
  { text: '👧', width: 2 },
  { text: 'ｆｕｌｌ', width: 8 },
  { text: '￥', width: 2 },
  { text: '한국어', width: 6 },
  { text: '\u1112\ua960', width: 4 }, // Korean letters by themselves
  { text: '⽇、', width: 4 },
  { text: '\uf900', width: 2 }, // a Chinese sign kept for older texts
  { text: '𠮷田', width: 4 },
  { text: '︐﹏', width: 4 }, // punctuation for columns
  { text: '𗀀', width: 2 }, // Tangut
  { text: '𛀁', width: 2 }, // kana of old
  { text: '𝌀', width: 2 },
  { text: '🈐', width: 2 },
])('$text takes $width columns', ({ text, width }) => {
  expect(displayWidth(text)).toBe(width)
})

test('no line is wider than the page, whatever the text', () => {
  for (const text of HOSTILE) {
    for (const width of [20, 40, 120]) {
      for (const line of wrap(safe(`Some words, then ${text} and more words after it.`), width, 5, 7)) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }
    }
  }
})

test('no letter is lost', () => {
  for (const text of HOSTILE) {
    const shown = safe(`word ${text} word`)
    expect(wrap(shown, 24, 2, 4).join('').replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''))
  }
})

test('a long link stays whole', () => {
  const url = 'https://example.org/a/very/long/path/that/does/not/fit/in/forty/columns'
  expect(wrap(safe(`See ${url} first.`), 40, 3)).toContain(`   ${url}`)
})

test('the first line has its own indent', () => {
  expect(wrap(safe('- one two three'), 11, 2, 4)).toEqual(['  - one', '    two', '    three'])
})
