import { expect, test } from 'vitest'
import { read } from './claims.ts'

test.each<[string, readonly string[]]>([
  ['my fella is on the whisky from breakfast', ['spouse']],
  ['How do I get my brother to accept treatment for his crack habit?', ['sibling']],
  ['My husband drinks and our son is scared', ['spouse', 'child']],
  // Nobody is named, and it may be anybody.
  ['She hides vodka behind the cereal', []],
  ['I drink too much and my wife knows', []],
  ['No contact with my mother for two years', ['parent']],
])('"%s": kin of %j', (text, relatives) => expect(read(text).relatives).toEqual(relatives))
