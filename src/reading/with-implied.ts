import { type IdentityFound, OTHER_SEX } from './identities.ts'
import { militaryFamilyIn } from './military-family.ts'
import { sexByOrientation, withOrientation } from './orientation-by-sex.ts'
import type { Passage } from './passage.ts'
import type { People } from './people.ts'
import { SOUGHT_FOR } from './relation-at.ts'
import { parentsIn, selvesIn } from './selves.ts'
import { sexByPronoun } from './sex-by-pronoun.ts'
import { sexByRole } from './sex-by-role.ts'
import { ofPartnersOfOneSex } from './sex-of-partner.ts'
import { writtenInSpanish } from './written-in-spanish.ts'

/** Who was told to be one of these is not told anew by "he" or "she". */
const SEXES: readonly string[] = ['women', 'men', 'transgender', 'nonbinary']

const toldOf = (identities: readonly IdentityFound[]): Set<string> =>
  new Set(identities.filter(({ isClients, isDenied }) => isClients && !isDenied).map(({ id }) => id))

/** What words say somebody is, and what ages, roles and pronouns tell beside it. */
export function withImplied(
  stated: readonly IdentityFound[],
  sexes: readonly IdentityFound[],
  passage: Passage,
  people: People,
): readonly IdentityFound[] {
  const own = [...sexes, ...sexByRole(passage, people), ...selvesIn(passage, people)]
  const sexOfComing = sexOfSoughtFor(passage, people)
  const ofWhoComes = (found: IdentityFound): IdentityFound =>
    sexOfComing !== undefined && OTHER_SEX[found.id] === sexOfComing ? { ...found, isClients: false } : found
  const identities = withoutOtherSex(stated, own).map(ofWhoComes)
  const ofOneSex = (): IdentityFound[] => ofPartnersOfOneSex(passage, people, [...identities, ...own])
  const told = toldOf(identities)
  for (const imply of [
    () => sexes,
    () => sexByOrientation(identities),
    sexByRole,
    selvesIn,
    ofOneSex,
    sexByPronoun,
    parentsIn,
    militaryFamilyIn,
    writtenInSpanish,
  ]) {
    const isSexTold = SEXES.some((sex) => told.has(sex))
    for (const found of imply(passage, people).map(ofWhoComes)) {
      if (found.isClients && (told.has(found.id) || (isSexTold && SEXES.includes(found.id)))) continue
      identities.push(found)
      if (found.isClients) told.add(found.id)
    }
  }
  return withOrientation(identities, passage)
}

/** "A group for my son, I'm a single mom": the one who would come is no woman. */
function sexOfSoughtFor({ tokens }: Passage, people: People): string | undefined {
  const genders = new Set(
    tokens.flatMap(({ index }) => {
      const person = people.personAt(index)
      return person?.rule === SOUGHT_FOR && person.gender !== undefined ? [person.gender] : []
    }),
  )
  const [gender] = genders
  if (gender === undefined || genders.size > 1) return undefined
  return gender === 'male' ? 'men' : 'women'
}

/** "I'm a guy, and every group I look at says women only": whom groups are for, and not who he is. */
function withoutOtherSex(stated: readonly IdentityFound[], own: readonly IdentityFound[]): IdentityFound[] {
  const sexes = new Set(own.filter(({ isClients }) => isClients).map(({ id }) => id))
  const isOther = ({ id, isClients }: IdentityFound): boolean =>
    isClients && sexes.has(OTHER_SEX[id] ?? '') && !sexes.has(id)
  return stated.filter((found) => !isOther(found))
}
