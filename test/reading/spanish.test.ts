import { expect, test } from 'vitest'
import { crisisIn, read, testClaims } from './claims.ts'

testClaims({
  'plain Spanish words name a concern': [
    ['Tengo depresión', 'depression'],
    ['Ansiedad y ataques de pánico', 'panic'],
    ['Soledad', 'loneliness'],
    ['Alcohólico', 'alcohol'],
    ['Duelo por mi madre', 'grief'],
  ],
  'a relation in Spanish is somebody else': [
    ['Mi marido bebe mucho', 'loved-ones-alcohol -alcohol'],
    ['Mi hijo usa drogas', 'loved-ones-addiction -substance-use'],
  ],
  'a denial in Spanish is one': [['No tengo depresión', '-depression']],
})

testClaims(
  {
    'who writes or asks for Spanish speaks it': [
      ['Busco un grupo de alcohólicos', 'spanish'],
      ['Looking for an AA group where they hablan español', 'spanish'],
    ],
  },
  (text) => read(text).identities,
)

test.each(['Quiero morir', 'No quiero vivir'])('"%s" puts the words on suicide first', (text) => {
  expect(crisisIn(text)).toContain('suicide')
})

test.each(['El domingo me apretó el cuello', 'Me quitó el teléfono y los papeles', 'Dice que me echa a la migra'])(
  '"%s" puts the words on violence at home first',
  (text) => {
    expect(crisisIn(text)).toContain('domestic-violence')
  },
)

test('"Violencia doméstica" puts the words on violence at home first', () => {
  expect(crisisIn('Violencia doméstica')).toContain('domestic-violence')
})

test('accents may be missing', () => {
  expect(read('Depresion').concerns).toEqual(read('Depresión').concerns)
})

test('asking for a group in Spanish is a wish for the language', () => {
  expect(read('Busco un grupo en español').wishes.language).toEqual(['es'])
})
