import { expect, test } from 'vitest'
import { linkText } from '../../src/show/link.ts'

test.each([
  'https://example.org/meetings?day=2#list',
  'http://example.org:8080',
  'mailto:hello@example.org',
  'hello@example.org',
  'tel:+1-555-0100',
])('%s is printed as it stands', (link) => {
  expect(linkText(link)).toBe(link)
})

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://aa.org@evil.example/',
  'https://аа.org',
  'https://example.org/ two',
  'example',
])('%s is marked as odd', (link) => {
  expect(linkText(link)).toBe(`${link} (odd link)`)
})

test('a hidden character in a link is made visible, and the link is marked', () => {
  expect(linkText('https://example.org/\u202egro')).toBe('https://example.org/<U+202E>gro (odd link)')
})
