import type { Group } from '../../src/model/group.ts'

/** Within an axis one shared identity is enough; every axis a group names has to fit. */
const AXES: Readonly<Record<string, readonly string[]>> = {
  gender: ['women', 'men'],
  lgbtq: ['lgbtq', 'gay-men', 'lesbian-queer-women', 'transgender', 'nonbinary'],
  age: ['teens', 'tweens-children', 'young-adults', 'older-adults'],
  people: ['black', 'latine', 'aapi', 'native', 'mena', 'multiracial-adoptee', 'bipoc'],
  faith: ['christian', 'jewish', 'muslim'],
  service: ['veterans-military', 'military-families', 'first-responders'],
  work: ['healthcare-workers', 'therapists', 'lawyers-judges', 'clergy'],
}

/** On these axes a stated identity rules out the others; a person can well be lesbian and nonbinary. */
const RULES_OUT: ReadonlySet<string> = new Set(['gender', 'age', 'people', 'faith'])

/** A phone call settles these; the others a clinician would know of before offering the group. */
const EASILY_ASKED: ReadonlySet<string> = new Set(['gender', 'parents', 'new-parents', 'caregivers', 'couples'])

export interface IdentityFit {
  /** Something stated is what the group centres on. */
  readonly shared: boolean
  readonly conflict: boolean
  /** Steps down for what nobody stated. */
  readonly doubt: number
}

/** How a group's members and what is known of the person go together; `inYears` = the person's age is within the group's. */
export function identityFit(
  group: Group,
  stated: readonly string[],
  implied: readonly string[],
  inYears: boolean,
): IdentityFit {
  const known = new Set([...stated, ...implied])
  let shared = false
  let conflict = false
  let doubt = 0
  for (const [axis, wanted] of axesOf(group.identities ?? [])) {
    if (wanted.some((identity) => known.has(identity))) {
      shared ||= wanted.some((identity) => stated.includes(identity))
      continue
    }
    if (axis === 'age' && inYears) continue
    const others = AXES[axis]?.filter((identity) => known.has(identity)) ?? []
    if (others.length > 0 && RULES_OUT.has(axis)) conflict = true
    else if (group.exclusive !== true) doubt += axis === 'parents' ? 0 : 1
    else doubt += EASILY_ASKED.has(axis) ? 1 : 2
  }
  return { shared, conflict, doubt }
}

function axesOf(identities: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const axes = new Map<string, string[]>()
  for (const identity of identities) {
    // "Women and nonbinary people" is about gender; "trans and nonbinary people" is not.
    const isGender = identity === 'nonbinary' && (identities.includes('women') || identities.includes('men'))
    const axis = isGender ? 'gender' : (Object.keys(AXES).find((name) => AXES[name]!.includes(identity)) ?? identity)
    axes.set(axis, [...(axes.get(axis) ?? []), identity])
  }
  return axes
}
