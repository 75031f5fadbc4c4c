import type { AnyOf } from './any-of.ts'

/** Whose trouble it is, seen from the person who would attend the group. */
export type Stance = 'self' | 'loved-one' | 'bereaved' | 'harmed' | 'caused-harm'

/** A concern of the vocabulary, as the rest of the program needs it; its words stay in `reading/`. */
export interface Concern {
  readonly id: string
  /** Person-first label shown to the clinician. */
  readonly label: string
  readonly parent?: string
  readonly stance: Stance
  /** Everyday words shown beside the label when a person picks from the list. */
  readonly terms: readonly string[]
  /** A person with this concern may be offered a group for those (partial credit). */
  readonly near: readonly string[]
  /** Commonly found together: worth asking about, no credit. */
  readonly also: readonly string[]
  /** Never offered to a person with this concern. */
  readonly contrast: readonly string[]
  /** The concern of a person whose loved one has this. */
  readonly lovedOne?: string
  /**
   * `false` = groups for the broader concern are no fallback (the loss of a pet is not met by a group for human loss);
   * `last` = they come after those for what is near (an affair is nearer to any trouble of couples than to families of people with an addiction).
   */
  readonly fallback?: false | 'last'
  /** Its kinds have little in common: a group made for one of them (tinnitus) is not for a person with another (lupus). */
  readonly apart?: boolean
  /** It stands between relatives, and groups for one side are not for the other. */
  readonly betweenKin?: boolean
  /** Who has it knows it, and who has not comes to no group for it (an addiction, psychosis, a birth). */
  readonly ofFew?: boolean
}

/** `exclusive` = membership is normally limited; `service` = a property of the meeting, not of its members. */
export type IdentityMode = 'exclusive' | 'centred' | 'mixed' | 'service'

export interface Identity {
  readonly id: string
  readonly label: string
  readonly mode: IdentityMode
  readonly broader?: string
  /** Identities that a person of this one cannot share: women and men, teens and older adults. */
  readonly excludes: readonly string[]
  /** Of two on one axis a listing takes either; of two that share none, people who are both. */
  readonly axes?: readonly string[]
  /** So many people are this that it is fair to ask. */
  readonly common?: boolean
  /** Years that imply it. */
  readonly ages?: Span
  /** Years outside of which a group for them is out of reach, where the group states none. */
  readonly reach?: Span
  /** Of whom they are the kin, as `Reading.relatives` names them. */
  readonly relatives?: readonly string[]
  /** What a service means in a listing's own fields. */
  readonly languages?: readonly string[]
  readonly access?: readonly string[]
  readonly approach?: readonly string[]
  /** Approaches that a person who asks for it does not want. */
  readonly avoid?: readonly string[]
  readonly terms: readonly string[]
}

/** People whom a group may be named for and who have no id: teachers, siblings. */
export interface Role {
  readonly label: string
  /** Phrases of a group's name. */
  readonly named: readonly string[]
  /** Phrases of a need that speak of such people as well. */
  readonly said?: readonly string[]
}

/** A phrase for a role, under its first word. */
export interface RolePhrase {
  /** The label of the role. */
  readonly role: string
  /** The words after the first. */
  readonly rest: readonly string[]
  /** Only of a need: no name of a group is taken so. */
  readonly isOnlySaid?: true
}

/** Years, both ends included; an absent end is open. */
export interface Span {
  readonly min?: number
  readonly max?: number
}

export interface Resource {
  readonly id: string
  readonly name: string
  readonly contact: string
  readonly hours: string
  readonly region?: string
}

/**
 * What is printed when a trigger is found. It orders text on a page; it is not a measure of risk.
 *
 * `first` = before every group, in every format; `notice` = one line after the header.
 */
export interface CrisisRule {
  readonly id: string
  readonly order: 'first' | 'notice'
  readonly message: string
  /** Resource ids, in the order they are printed. */
  readonly resources: readonly string[]
  readonly withholdProcessGroups?: boolean
  readonly withholdCouplesGroups?: boolean
  /** To drink less is no aim for somebody who may be in withdrawal. */
  readonly withholdModeration?: boolean
  /** Concerns whose groups wait while it stands: those bereaved by a suicide, of somebody in that danger. */
  readonly withholds?: readonly string[]
}

export interface Vocabulary {
  readonly concerns: ReadonlyMap<string, Concern>
  readonly identities: ReadonlyMap<string, Identity>
  /** The first words of what names of groups call them: most names have none. */
  readonly roleWords: AnyOf
  /** The phrases for roles that begin with a word, lower case and without apostrophes; `undefined` = none, as for most words. */
  rolesFrom(word: string): readonly RolePhrase[] | undefined
  readonly crisis: ReadonlyMap<string, CrisisRule>
  readonly resources: ReadonlyMap<string, Resource>
}
