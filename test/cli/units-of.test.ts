import { expect, test } from 'vitest'
import { unitsOf } from '../../src/cli/units-of.ts'

test.each([
  [{}, 'miles'],
  [{ LANG: 'en_US.UTF-8' }, 'miles'],
  [{ LANG: 'en_GB.UTF-8' }, 'miles'],
  [{ LANG: 'my_MM' }, 'miles'],
  [{ LANG: 'de_DE.UTF-8' }, 'kilometers'],
  [{ LANG: 'sr_RS@latin' }, 'kilometers'],
  [{ LANG: 'C.UTF-8' }, 'miles'],
  [{ LANG: 'POSIX' }, 'miles'],
  [{ LANG: 'en_US.UTF-8', LC_MEASUREMENT: 'fr_CA.UTF-8' }, 'kilometers'],
  [{ LANG: 'de_DE', LC_MEASUREMENT: 'fr_FR', LC_ALL: 'en_US' }, 'miles'],
  [{ LANG: 'fr_FR', LC_ALL: '' }, 'kilometers'],
] as const)('%j measures in %s', (env, units) => {
  expect(unitsOf(env)).toBe(units)
})
