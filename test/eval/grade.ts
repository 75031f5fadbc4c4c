import type { Group } from '../../src/model/group.ts'
import { identityFit } from './identity-fit.ts'
import type { DirectoryName, LabelledIntake } from './intakes.ts'
import { isMadeFor } from './made-for.ts'
import { practicalFit } from './practical-fit.ts'
import { IMPLIED, OPPOSITE, SERVES } from './serves.ts'

/*
 * The rubric. An examiner reads the labels of the intake and the record of the group, never the program's answer.
 *
 *   3   made for the main concern: it stands first in the group's list
 *   2   serves it: it stands further down, or the group's first concern is one that serves it (serves.ts)
 *   1   broader, near, or for a concern named besides
 *   0   anything else
 *
 * A group made for one illness, loss or kind of relative (made-for.ts) is 3.5 when the words tell of it, two steps less when not.
 *
 * Half a step up:   the group centres on an identity the person stated; it has the approach asked for;
 *                   a full DBT program for borderline personality, self-harm or suicidal thoughts.
 * A step up:        it serves two of the needs (to 3 at most).
 * Half a step down: it gives skills to one who wants connection, or the reverse; it is silent on something asked for.
 * Two steps down:   it is held only in another language than the person writes.
 * A step down:      it lacks the approach asked for; it is for some identity or age that nobody stated (two when closed);
 *                   it says nothing of age and the person is a minor.
 * One step at most: a list of groups; a group whose listing has no address, number or page to reach it by.
 * Nothing left:     outside its years; closed to the person; declined; in another language, place, day, format or price
 *                   than asked for; individual therapy required and refused; an open process group while suicidal thoughts stand.
 *
 * Wrong, and counted apart: a group for the other side of the trouble, one for a reading labelled as misleading, one the
 * person declined, one that is closed to them.
 */

export interface Grade {
  readonly grade: number
  readonly wrong: boolean
}

const MINOR = 18
const LISTED_FAR_DOWN = 4
const MADE_FOR_THIS = 3.5
const FULL_DBT = new Set(['borderline-personality', 'self-harm', 'suicidality'])

/** What one group is worth to one intake, with the examiner's corrections by hand on top. */
export function gradeOf(group: Group, intake: LabelledIntake, directory: DirectoryName): Grade {
  const byRubric = rubric(group, intake)
  const byHand = intake.grades[directory]?.[group.id]
  const isNever = intake.never.includes(group.id) || intake.never.includes(`@concern:${group.concerns[0]}`)
  if (isNever) return { grade: 0, wrong: true }
  return byHand === undefined ? byRubric : { grade: byHand, wrong: false }
}

function rubric(group: Group, intake: LabelledIntake): Grade {
  const age = intake.asks.age ?? intake.truth.age
  const stated = [...(intake.truth.identities ?? []), ...(intake.asks.identity ?? [])]
  const concern = concernGrade(group, intake)
  if (concern === 0) return { grade: 0, wrong: isOpposite(group, intake) }

  const years = yearsFit(group, age)
  const identity = identityFit(
    group,
    stated,
    intake.reads.flatMap((read) => IMPLIED[read] ?? []),
    years === 'in',
  )
  const practical = practicalFit(group, intake)
  if (years === 'out' || practical.declined || (identity.conflict && group.exclusive === true))
    return { grade: 0, wrong: true }
  if (practical.gone || isWithheld(group, intake)) return { grade: 0, wrong: false }

  const dbt = group.approach?.includes('dbt-comprehensive') && FULL_DBT.has(intake.reads[0] ?? '') ? 0.5 : 0
  const minor = age !== undefined && age < MINOR && years === 'silent' && !identity.shared ? 1 : 0
  const strangeYears = age === undefined ? yearsDoubt(group, stated) : 0
  const grade =
    concern +
    (identity.shared ? 0.5 : 0) +
    dbt +
    practical.steps -
    foreignSteps(group, intake) -
    Math.max(identity.doubt, strangeYears) -
    (identity.conflict ? 2 : 0) -
    minor
  const isLead = group.approach?.includes('directory') || !isReachable(group)
  const capped = isLead ? Math.min(grade, 1) : grade
  return { grade: Math.max(0, Math.min(4, capped)), wrong: false }
}

function concernGrade(group: Group, intake: LabelledIntake): number {
  if (intake.words.length > 0 && hasWords(group, intake.words)) return 3
  const besideWords = intake.words.length > 0 ? 1 : 0
  const perNeed = intake.reads.map((read, place) => Math.max(0, served(group, read) - (place > 0 ? 1 : 0)))
  const context = [...intake.may, ...intake.options].map((read) => served(group, read) - 2)
  const best = Math.max(0, ...perNeed.map((grade) => grade - besideWords), ...context)
  const made = isMadeFor(group.id, wordsOf(intake))
  if (made === false) return Math.max(0, best - 2)
  const isCentral = group.concerns.slice(0, 2).some((offered) => intake.reads.includes(offered))
  if (made === true && isCentral) return MADE_FOR_THIS
  const needsServed = perNeed.filter((grade, place) => grade >= (place > 0 ? 1 : 2)).length
  return needsServed > 1 ? Math.min(3, best + 1) : best
}

function served(group: Group, read: string): number {
  const grades = group.concerns.map((offered, place) => {
    const down = place === 0 ? 0 : place < LISTED_FAR_DOWN ? 1 : 2
    return offered === read ? Math.max(1, 3 - down) : Math.max(0, (SERVES[read]?.[offered] ?? 0) - down)
  })
  return Math.max(0, ...grades)
}

/** What tells of the person: the words, the age and whom they were said to be. */
function wordsOf({ need, asks, truth }: LabelledIntake): readonly string[] {
  const age = asks.age ?? truth.age
  return [...need, ...(age === undefined ? [] : [`${age}`]), ...(truth.identities ?? []), ...(asks.identity ?? [])]
}

function isReachable({ contact = {} }: Group): boolean {
  return contact.url !== undefined || contact.phone !== undefined || contact.email !== undefined
}

function hasWords(group: Group, words: readonly string[]): boolean {
  const text = [group.name, group.organization, group.summary, ...group.concerns].join(' ').toLowerCase()
  return words.some((word) => new RegExp(`\\b${word}`).test(text))
}

function isOpposite(group: Group, intake: LabelledIntake): boolean {
  const first = group.concerns[0]!
  const isAlsoFair = [...intake.may, ...intake.options].some((read) => group.concerns.includes(read))
  if (isAlsoFair) return false
  return intake.drop.includes(first) || intake.reads.some((read) => OPPOSITE[read]?.includes(first))
}

function isWithheld(group: Group, intake: LabelledIntake): boolean {
  if (intake.reads.includes('domestic-violence-survivor') && group.identities?.includes('couples')) return true
  return intake.reads.includes('suicidality') && group.approach?.includes('process') === true
}

/** A group held only in another language, for somebody who writes English and did not ask for it. */
function foreignSteps({ languages }: Group, { asks, truth }: LabelledIntake): number {
  const asked = asks.language ?? truth.language
  return asked === undefined && languages !== undefined && !languages.includes('en') ? 2 : 0
}

function yearsFit({ ages }: Group, age: number | undefined): 'in' | 'out' | 'silent' {
  if (age === undefined || ages === undefined) return 'silent'
  return age >= (ages.min ?? 0) && age <= (ages.max ?? 150) ? 'in' : 'out'
}

/** A group for one stretch of life, offered to somebody whose age nobody gave. */
function yearsDoubt({ ages }: Group, stated: readonly string[]): number {
  const named = ['teens', 'tweens-children', 'young-adults', 'older-adults', 'college-students']
  if (ages === undefined || stated.some((identity) => named.includes(identity))) return 0
  if ((ages.max ?? 150) <= 20) return 2
  return (ages.max ?? 150) <= 40 || (ages.min ?? 0) >= 50 ? 1 : 0
}
