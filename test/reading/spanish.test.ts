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

test.each([
  ['mi mujer toma mucho', 'loved-ones-alcohol'],
  ['mi cuñado es alcohólico', 'loved-ones-alcohol'],
  ['mi ijo anda en las drogas', 'loved-ones-addiction'],
  ['mi nieto usa cristal y no sé qué hacer', 'loved-ones-drugs'],
  ['busco ayuda porque mi señora es bipolar', 'loved-ones-mental-illness'],
])('"%s" is the trouble of somebody else', (text, concern) => {
  expect(read(text).concerns.map(({ id }) => id)[0]).toBe(concern)
})

test.each(['busco ayuda', 'no la quiero conocer', 'lloro cuando amanece'])(
  'of "%s" no word is taken for a misspelt one of another language',
  (text) => {
    expect(read(text).items.filter(({ how }) => how === 'fuzzy' || how === 'abbreviation')).toEqual([])
    expect(read(text).concerns).toEqual([])
  },
)

test.each([
  ['ya no quiero vivir, tengo las pastillas juntas', 'suicide'],
  ['mi hija se quiere matar', 'suicide-other'],
  ['mi esposo me acaba de pegar', 'domestic-violence'],
  ['ahora sí lo voy a matar', 'harm-to-others'],
  ['oigo que me dicen que ahogue a la bebé', 'postpartum-emergency'],
  ['el padrastro le pega a mi nieto', 'child-elder-abuse'],
])('"%s" raises %s', (text, rule) => {
  expect(read(text).crisis).toContain(rule)
})

test.each([
  'niega ideas suicidas',
  'no quiero morirme',
  'ya no quiero vivir con mi suegra',
  'me muero de risa con ella',
])('"%s" raises no notice', (text) => {
  expect(read(text).crisis).toEqual([])
})
