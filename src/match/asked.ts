import type { Day, Meets } from '../model/group.ts'
import type { CostLimit, IndividualAnswer, Intake, Slot, Spot, TimeOfDay, Wants } from '../model/intake.ts'
import type { Reading } from '../model/reading.ts'
import type { Identity, Vocabulary } from '../model/vocabulary.ts'

/** What was asked for, from the flags and from the words of the need together. `undefined` = not asked. */
export interface Asked {
  readonly wants: Wants | undefined
  readonly individual: IndividualAnswer | undefined
  readonly age: number | undefined
  /** Years that the person has at least, where the age is not known. */
  readonly leastAge: number | undefined
  readonly near: Spot | undefined
  readonly within: number
  readonly meets: readonly Meets[]
  /** Another way of meeting comes later, and is not ruled out. */
  readonly isMeetsPreferred: boolean
  /** One of them is enough; none = any time. */
  readonly slots: readonly Slot[]
  readonly areSlotsPreferred: boolean
  readonly language: readonly string[]
  /** Languages that an identity which was stated tells of. */
  readonly speaks: readonly string[]
  readonly cost: CostLimit | undefined
  readonly isCostPreferred: boolean
  readonly access: readonly string[]
  readonly approach: readonly string[]
  readonly without: readonly string[]
  /** What does not suit people of an identity that was stated, by that identity: a group for these people is another matter (AA for atheists). */
  readonly unsuited: ReadonlyMap<string, string>
  /** As stated, in the order they were. */
  readonly identities: readonly string[]
  /** The stated ones and the broader ones they belong to: a trans woman is LGBTQ. */
  readonly identitiesAndBroader: ReadonlySet<string>
  /** What only follows from a word: it may close a group, and never lifts one. */
  readonly implied: ReadonlySet<string>
  /** Kin of whom the person comes as, where it was told. */
  readonly relatives: readonly string[]
  /** The sex that most people have of whom such things are told; it hides nothing, and puts groups of the other behind. */
  readonly likelySex: 'women' | 'men' | undefined
}

/** How far a person may be asked to travel when nobody said: about an hour each way in a city. */
const WITHIN_MILES = 30

/** Twelve-step meetings are for those who want to stop (Tradition Three of AA). */
const NOT_FOR: Readonly<Record<string, readonly string[]>> = { 'harm-reduction': ['12-step'] }

/** A flag has the last word over the words of the need; what is declined anywhere stays declined. */
export function askedFor(vocabulary: Vocabulary, intake: Intake, reading: Reading): Asked {
  const { wishes } = reading
  const identities = [...new Set([...(intake.identity ?? []), ...reading.identities])]
  const isWished = (what: string): boolean =>
    wishes.approach?.includes(what === 'moderation' ? 'harm-reduction' : what) === true
  const declined = [...(intake.without ?? []), ...(wishes.without ?? [])].filter((what) => !isWished(what))
  const identityOf = (id: string): Identity | undefined => vocabulary.identities.get(id)
  // What an approach rules out, it rules out for whoever asks for it: atheists who mean to drink on as well.
  const avoiding = [...identities, ...(wishes.approach ?? [])].sort(
    (a, b) => Number(a in NOT_FOR) - Number(b in NOT_FOR),
  )
  const unsuited = avoiding.flatMap((id) =>
    (identityOf(id)?.avoid ?? NOT_FOR[id] ?? []).map((what): [string, string] => [what, id]),
  )
  return {
    wants: intake.wants ?? wishes.wants,
    individual: intake.individual ?? wishes.individual,
    age: intake.age ?? reading.age,
    leastAge: intake.age === undefined && reading.age === undefined ? reading.leastAge : undefined,
    near: intake.near,
    within: intake.within ?? WITHIN_MILES,
    meets: intake.meets ?? wishes.meets ?? [],
    isMeetsPreferred: intake.meets === undefined && wishes.isMeetsPreferred === true,
    slots: intake.slots ?? slotsOf(intake.days ?? wishes.days ?? [], intake.time ?? wishes.time),
    areSlotsPreferred:
      [intake.slots, intake.days, intake.time].every((flag) => flag === undefined) && wishes.areHoursPreferred === true,
    language: intake.language ?? wishes.language ?? [],
    speaks: identities.flatMap((id) => identityOf(id)?.languages ?? []),
    cost: intake.cost ?? wishes.cost,
    isCostPreferred: intake.cost === undefined && wishes.isCostPreferred === true,
    access: intake.access ?? wishes.access ?? [],
    approach: wishes.approach ?? [],
    without: [...new Set(declined)],
    unsuited: new Map(unsuited.filter(([what]) => !declined.includes(what) && !isWished(what))),
    identities,
    identitiesAndBroader: withBroader(vocabulary, identities),
    implied: withBroader(vocabulary, reading.implied),
    relatives: reading.relatives,
    likelySex: likelySex(vocabulary, identities, reading),
  }
}

/** Whose husband or newborn it is. Nothing is likely of whom it was told, or whose identities are of another kind. */
function likelySex(
  vocabulary: Vocabulary,
  stated: readonly string[],
  { implied, partner, concerns }: Reading,
): Asked['likelySex'] {
  const isTold = [...stated, ...implied].some((id) =>
    vocabulary.identities.get(id)?.axes?.some((axis) => axis === 'gender' || axis === 'orientation'),
  )
  if (isTold) return undefined
  if (partner !== undefined) return partner === 'men' ? 'women' : 'men'
  return concerns.some(({ id, weight }) => weight === 'main' && id === 'perinatal') ? 'women' : undefined
}

function slotsOf(days: readonly Day[], time: TimeOfDay | undefined): readonly Slot[] {
  if (time !== undefined) return [{ days, time }]
  return days.length === 0 ? [] : [{ days }]
}

function withBroader(vocabulary: Vocabulary, identities: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const stated of identities) {
    for (let id: string | undefined = stated; id !== undefined && !all.has(id); ) {
      all.add(id)
      id = vocabulary.identities.get(id)?.broader
    }
  }
  return all
}
