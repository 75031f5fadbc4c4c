import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseGroups } from '../../src/directory/parse-groups.ts'
import type { Group } from '../../src/model/group.ts'
import type { Concern } from '../../src/model/vocabulary.ts'

const at = (name: string) => new URL(`../../data/${name}`, import.meta.url)
const read = (name: string) => parse(readFileSync(at(name), 'utf8'))
const groups: readonly Group[] = read('groups.yaml').groups

const idsOf = (found: readonly Group[]) => found.map((g) => g.id).sort()
const lists = (group: Group, tags: readonly string[]) => group.concerns.some((c) => tags.includes(c))

const SURVIVOR = ['domestic-violence-survivor', 'sexual-assault-survivor', 'childhood-abuse']
const CAUSED_HARM = ['domestic-violence-caused-harm', 'caused-sexual-harm']
const OWN_USE = [
  'substance-use',
  'alcohol',
  'opioids',
  'stimulants',
  'cannabis',
  'prescription-sedatives',
  'nicotine',
  'co-occurring-disorders',
  'behavioral-addiction',
  'gambling',
  'compulsive-sexual-behavior',
  'gaming-internet',
  'spending-debt',
]
const OWN_CONDITION = ['depression', 'bipolar', 'psychosis', 'hearing-voices', 'borderline-personality', 'ocd']
const ONE_LOSS = ['grief-suicide', 'grief-overdose', 'grief-homicide', 'grief-pet', 'grief-child']

/** Words of no concern in the vocabulary, kept because the nearest concern would send the wrong people. */
const FREE_TAGS = [
  'adoption',
  'aphasia',
  'apnea',
  'cancer-bereavement',
  'cancer-caregiving',
  'climate',
  'crohns',
  'depression-in-the-family',
  'hearing-voices-in-the-family',
  'hiv',
  'holocaust',
  'narcolepsy',
  'parkinsons',
  'psychedelic',
  'tapering',
  'tbi',
  'tinnitus',
  'wildfire',
]

/** Nothing to call, write to or open was found in a source. This list may only get shorter. */
const NO_CONTACT = [
  'av-child-adolescent-program',
  'benzobuddies',
  'california-grief-center-catharsis-theater',
  'coffee4vets-antelope-valley',
  'community-healing-center-willowbrook',
  'compassion-caravan-listening-circles',
  'death-cafe-network',
  'downtown-womens-center',
  'dual-diagnosis-anonymous',
  'dual-recovery-anonymous',
  'first-responder-support-network',
  'gay-fathers-worldwide',
  'hopics-trauma-recovery-center',
  'jfsla-cafe-europa',
  'la-peace-and-healing-centers',
  'lgbtq-center-orange-county',
  'loved-ones-victims-services',
  'mental-health-monday-pasadena',
  'never-search-alone',
  'pepperdine-counseling-groups',
  'pet-loss-support-group-of-california',
  'pomona-pride-center',
  'prison-families-alliance',
  'pump-station-parent-groups',
  'the-healing-circle-la',
  'trans-wellness-center-la',
  'ucsf-sleep-apnea-group',
  'valley-family-center-52-week',
  'valley-family-center-dv-teens',
  'valley-family-center-dv-women-spanish',
  'wake-up-narcolepsy-groups',
]

describe('every listing', () => {
  it('is read by the program without an error', () => {
    const known = { concerns: knownIds('concerns'), identities: knownIds('identities') }
    const { problems } = parseGroups(readFileSync(at('groups.yaml')), 'groups.yaml', known)
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([])
  })

  it('has a kebab-case id of its own', () => {
    const ids = groups.map((g) => g.id)
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('says where it was read', () => {
    expect(idsOf(groups.filter((g) => !g.source?.url))).toEqual([])
  })

  it('has a contact, but for those in which none was found', () => {
    const silent = groups.filter((g) => !g.contact?.url && !g.contact?.phone && !g.contact?.email)
    expect(idsOf(silent)).toEqual(NO_CONTACT)
  })

  it('has a summary, an approach and at least one concern, none of them twice', () => {
    expect(idsOf(groups.filter((g) => !g.summary || !g.approach?.length || !g.concerns.length))).toEqual([])
    expect(idsOf(groups.filter((g) => new Set(g.concerns).size < g.concerns.length))).toEqual([])
  })

  it('uses concerns of the vocabulary, or a free tag kept on purpose', () => {
    const used = new Set(groups.flatMap((g) => g.concerns))
    const known = knownIds('concerns')
    expect([...used].filter((tag) => !known.has(tag)).sort()).toEqual(FREE_TAGS)
  })

  it('uses identities of the vocabulary', () => {
    const used = groups.flatMap((g) => g.identities ?? [])
    const known = knownIds('identities')
    expect(used.filter((id) => !known.has(id))).toEqual([])
  })

  it('names whom it excludes others for, when it says that it does', () => {
    expect(idsOf(groups.filter((g) => g.exclusive !== undefined && !g.identities?.length))).toEqual([])
  })

  it('gives its ages when it is for teens', () => {
    expect(idsOf(groups.filter((g) => g.identities?.includes('teens') && !g.ages))).toEqual([])
  })
})

describe('whose trouble a group is for', () => {
  it('no group is for a concern and for one that is never offered with it', () => {
    const records: readonly Concern[] = read('concerns.yaml').concerns
    const contrast = new Map(records.map((each) => [each.id, each.contrast ?? []]))
    expect(idsOf(groups.filter((g) => g.concerns.some((c) => lists(g, contrast.get(c) ?? []))))).toEqual([])
  })

  it('no group is for survivors and for people who caused harm', () => {
    expect(idsOf(groups.filter((g) => lists(g, SURVIVOR) && lists(g, CAUSED_HARM)))).toEqual([])
  })

  it('no intervention program is offered as a group for anger or for couples', () => {
    const programs = groups.filter((g) => lists(g, CAUSED_HARM))
    expect(programs.length).toBeGreaterThan(0)
    expect(idsOf(programs.filter((g) => lists(g, ['anger', 'relationship-problems'])))).toEqual([])
  })

  it('no group for people whose loved one uses is for people who use', () => {
    expect(idsOf(groups.filter((g) => isForLovedOnes(g) && lists(g, OWN_USE)))).toEqual([])
  })

  it('no group for relatives is for people with the condition', () => {
    expect(idsOf(groups.filter((g) => isForLovedOnes(g) && lists(g, OWN_CONDITION)))).toEqual([])
  })

  it('no caregivers group is for patients, and no parents group for the child', () => {
    const both = (of: readonly string[], self: readonly string[]) =>
      idsOf(groups.filter((g) => lists(g, of) && lists(g, self)))
    expect(both(['caregiving', 'cancer-caregiving'], ['cancer', 'chronic-illness'])).toEqual([])
    expect(both(['dementia-caregiving'], ['dementia-self'])).toEqual([])
    expect(both(['parenting-neurodivergent'], ['autism', 'adhd'])).toEqual([])
    expect(both(['loved-ones-lgbtq'], ['lgbtq-identity', 'coming-out', 'gender-identity'])).toEqual([])
  })

  it('no group for people bereaved by suicide is for people at risk of it', () => {
    expect(
      idsOf(groups.filter((g) => lists(g, ['grief-suicide']) && lists(g, ['suicidality', 'suicide-attempt-survivor']))),
    ).toEqual([])
  })

  it('a group for one kind of loss does not take in every griever', () => {
    expect(idsOf(groups.filter((g) => ONE_LOSS.includes(g.concerns[0]!) && g.concerns.includes('grief')))).toEqual([])
  })

  it('a group for survivors of violence gives no street address', () => {
    expect(idsOf(groups.filter((g) => SURVIVOR.includes(g.concerns[0]!) && g.place?.address))).toEqual([])
  })

  it('a fellowship for drugs does not list alcohol, and one for drinking lists it first', () => {
    expect(find('na-national').concerns).not.toContain('alcohol')
    expect(find('aa-national').concerns[0]).toBe('alcohol')
  })
})

describe('what the founding essay names is there', () => {
  it.each([
    ['Alcoholics Anonymous', 'aa-national', 'alcohol'],
    ['Alcoholics Anonymous in Los Angeles', 'aa-los-angeles-central-office', 'alcohol'],
    ['Al-Anon', 'al-anon-national', 'loved-ones-alcohol'],
    ['Al-Anon in Los Angeles', 'al-anon-los-angeles', 'loved-ones-alcohol'],
    ['DBT skills', 'cogb-therapy-dbt-skills', 'emotion-dysregulation'],
    ['comprehensive DBT', 'socal-dbt-adult', 'emotion-dysregulation'],
    ['LGBTQ+ groups', 'la-lgbt-center-groups', 'lgbtq-identity'],
    ['coming out', 'gay-fathers-worldwide', 'coming-out'],
  ])('%s', (_, id, first) => {
    expect(find(id).concerns[0]).toBe(first)
  })

  it('for existential depression, two lists of Los Angeles group therapists stand in for a group', () => {
    const places = groups.filter((g) => g.approach?.includes('directory') && g.concerns.includes('existential-meaning'))
    expect(idsOf(places.filter((g) => g.area === 'Los Angeles, CA'))).toEqual([
      'gpala-group-directory',
      'the-group-list',
    ])
  })

  it('beside the twelve-step groups for drinking and drugs there are some that are not', () => {
    const others = groups.filter((g) => !g.approach?.includes('12-step') && lists(g, ['substance-use', 'alcohol']))
    expect(idsOf(others)).toEqual(expect.arrayContaining(['lifering-national', 'smart-national', 'wfs-national']))
  })
})

function find(id: string): Group {
  const found = groups.find((g) => g.id === id)
  if (!found) throw new Error(`no group ${id}`)
  return found
}

function isForLovedOnes(group: Group): boolean {
  return group.concerns.some((c) => c.startsWith('loved-ones-') || c === 'partner-betrayal')
}

/** The vocabulary files are lists of records with an id; nothing else of them matters here. */
function knownIds(list: 'concerns' | 'identities'): ReadonlySet<string> {
  const records: readonly { readonly id: string }[] = read(`${list}.yaml`)[list]
  return new Set(records.map((each) => each.id))
}
