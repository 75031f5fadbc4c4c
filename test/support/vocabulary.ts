import { anyOf } from '../../src/model/any-of.ts'
import type {
  Concern,
  CrisisRule,
  Identity,
  IdentityMode,
  Resource,
  RolePhrase,
  Stance,
  Vocabulary,
} from '../../src/model/vocabulary.ts'

type Relations = Partial<Pick<Concern, 'near' | 'contrast' | 'lovedOne' | 'fallback' | 'apart' | 'ofFew'>>

const concern = (id: string, stance: Stance, parent?: string, relations: Relations = {}): Concern => ({
  id,
  label: id,
  stance,
  terms: [],
  near: [],
  also: [],
  contrast: [],
  ...(parent === undefined ? {} : { parent }),
  ...relations,
})

const identity = (id: string, mode: IdentityMode, facts: Partial<Identity> = {}): Identity => ({
  id,
  label: id,
  mode,
  excludes: [],
  terms: [],
  ...facts,
})

const rule = (id: string, order: 'first' | 'notice', withheld: Partial<CrisisRule> = {}): CrisisRule => ({
  id,
  order,
  message: `about ${id}`,
  resources: ['r-988'],
  ...withheld,
})

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const lifeline: Resource = { id: 'r-988', name: '988 Lifeline', contact: 'call or text 988', hours: '24/7' }

/** A small part of the real vocabulary, with the relations that the rules of matching turn on. */
const roles = new Map<string, readonly RolePhrase[]>([
  ['siblings', [{ role: 'siblings', rest: [] }]],
  ['brothers', [{ role: 'siblings', rest: ['and', 'sisters'] }]],
  ['sister', [{ role: 'siblings', rest: [], isOnlySaid: true }]],
  ['brother', [{ role: 'siblings', rest: [], isOnlySaid: true }]],
  ['teacher', [{ role: 'teachers', rest: [] }]],
  ['teachers', [{ role: 'teachers', rest: [] }]],
])

export const vocabulary: Vocabulary = {
  concerns: byId([
    concern('substance-use', 'self', undefined, {
      ofFew: true,
      contrast: ['loved-ones-addiction'],
      lovedOne: 'loved-ones-addiction',
    }),
    concern('alcohol', 'self', 'substance-use', {
      near: ['substance-use'],
      contrast: ['loved-ones-alcohol', 'adult-children-of-alcoholics'],
      lovedOne: 'loved-ones-alcohol',
    }),
    concern('cannabis', 'self', 'substance-use', { near: ['substance-use'], lovedOne: 'loved-ones-drugs' }),
    concern('loved-ones-addiction', 'loved-one', undefined, { near: ['codependency'], contrast: ['substance-use'] }),
    concern('loved-ones-alcohol', 'loved-one', 'loved-ones-addiction', {
      near: ['codependency'],
      contrast: ['alcohol'],
    }),
    concern('loved-ones-drugs', 'loved-one', 'loved-ones-addiction', { contrast: ['cannabis'] }),
    concern('adult-children-of-alcoholics', 'loved-one', 'loved-ones-addiction', { contrast: ['alcohol'] }),
    concern('codependency', 'self', 'loved-ones-addiction'),
    concern('depression', 'self', undefined, { near: ['anxiety'], lovedOne: 'loved-ones-mental-illness' }),
    concern('bipolar', 'self', undefined, { near: ['depression'], lovedOne: 'loved-ones-mental-illness' }),
    concern('anxiety', 'self', undefined, { lovedOne: 'loved-ones-mental-illness' }),
    concern('panic', 'self', 'anxiety', { near: ['anxiety'], lovedOne: 'loved-ones-mental-illness' }),
    concern('loved-ones-mental-illness', 'loved-one', undefined, { contrast: ['depression', 'bipolar'] }),
    concern('trauma', 'harmed'),
    concern('childhood-abuse', 'harmed', 'trauma', { near: ['trauma'], contrast: ['caused-sexual-harm'] }),
    concern('domestic-violence-survivor', 'harmed', 'trauma', {
      near: ['trauma'],
      contrast: ['domestic-violence-caused-harm', 'anger', 'relationship-problems'],
    }),
    concern('domestic-violence-caused-harm', 'caused-harm', undefined, {
      contrast: ['domestic-violence-survivor', 'anger'],
      lovedOne: 'domestic-violence-survivor',
    }),
    concern('caused-sexual-harm', 'caused-harm', undefined, { contrast: ['childhood-abuse'] }),
    concern('anger', 'self', undefined, {
      near: ['emotion-dysregulation'],
      contrast: ['domestic-violence-caused-harm', 'domestic-violence-survivor'],
    }),
    concern('relationship-problems', 'self', undefined, { contrast: ['domestic-violence-survivor'] }),
    concern('suicidality', 'self', undefined, {
      near: ['suicide-attempt-survivor'],
      contrast: ['grief-suicide', 'loved-ones-suicidality'],
      lovedOne: 'loved-ones-suicidality',
    }),
    concern('suicide-attempt-survivor', 'self', 'suicidality', { near: ['suicidality'], contrast: ['grief-suicide'] }),
    concern('loved-ones-suicidality', 'loved-one', 'suicidality', { contrast: ['suicidality'] }),
    concern('emotion-dysregulation', 'self'),
    concern('borderline-personality', 'self', 'emotion-dysregulation', { near: ['emotion-dysregulation'] }),
    concern('grief', 'bereaved'),
    concern('grief-suicide', 'bereaved', 'grief', { near: ['grief'], contrast: ['suicidality'] }),
    concern('grief-child', 'bereaved', 'grief', { near: ['grief'] }),
    concern('grief-pet', 'bereaved', 'grief', { contrast: ['grief-child'], fallback: false }),
    concern('loneliness', 'self'),
    concern('partner-betrayal', 'loved-one', 'loved-ones-addiction', { near: ['loneliness'], fallback: 'last' }),
    concern('chronic-illness', 'self', undefined, { apart: true, ofFew: true }),
  ]),
  identities: byId([
    identity('lgbtq', 'exclusive', { axes: ['orientation'] }),
    identity('transgender', 'exclusive', { axes: ['orientation'], broader: 'lgbtq' }),
    identity('gay-men', 'exclusive', { axes: ['orientation'], broader: 'lgbtq', excludes: ['women'] }),
    identity('women', 'exclusive', { axes: ['gender'], common: true, excludes: ['men'] }),
    identity('men', 'exclusive', { axes: ['gender'], common: true, excludes: ['women'] }),
    identity('teens', 'exclusive', {
      axes: ['age'],
      excludes: ['older-adults'],
      ages: { min: 13, max: 17 },
      reach: { min: 10, max: 19 },
    }),
    identity('young-adults', 'mixed', { axes: ['age'], ages: { min: 18, max: 29 }, reach: { min: 14, max: 39 } }),
    identity('older-adults', 'mixed', { axes: ['age'], excludes: ['teens'], ages: { min: 60 }, reach: { min: 50 } }),
    identity('black', 'mixed', { axes: ['people'] }),
    identity('latine', 'mixed', { axes: ['people'] }),
    identity('lawyers', 'exclusive', { axes: ['work'] }),
    identity('parents', 'mixed', { axes: ['family'], common: true, relatives: ['child'] }),
    identity('couples', 'exclusive', { relatives: ['spouse'] }),
    identity('spanish', 'service', { languages: ['es'] }),
    identity('asl', 'service', { languages: ['ase'], access: ['asl'] }),
    identity('secular', 'service', { approach: ['secular'], avoid: ['12-step', 'faith-based'] }),
  ]),
  roleWords: anyOf('siblings brothers teacher teachers'),
  rolesFrom: (word) => roles.get(word),
  crisis: byId([
    rule('suicide', 'first', { withholdProcessGroups: true, withholds: ['grief-suicide'] }),
    rule('domestic-violence', 'first', { withholdCouplesGroups: true }),
    rule('withdrawal', 'notice', { withholdModeration: true }),
  ]),
  resources: byId([lifeline]),
}
