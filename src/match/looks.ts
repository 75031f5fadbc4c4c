import type { Fit } from '../model/reason.ts'
import { type Approaches, NO_DBT, TRAIT } from './approaches.ts'
import type { Asked } from './asked.ts'
import type { Manner } from './cells.ts'
import type { Facets } from './facets/index.ts'
import { IDENTITY, type Identities, peopleAsked } from './identity.ts'

/** All that the order goes by of whom a group is for, how it works and how it is reached, for the person who asks. */
export interface Look {
  /** 0 = a group that can be reached ... 3 = a place to look, and no way to reach it (A11). */
  readonly use: number
  /** One of IDENTITY. */
  readonly rank: number
  /** For people the client was not said to be: confirm first. */
  readonly isToConfirm: boolean
  /** For people that few are. */
  readonly isForOthers: boolean
  /** Of a minor, and the listing does not say that it takes minors. */
  readonly isHardlyForMinors: boolean
  /** For other people than the person was said to be; or for minors, or held in another language, where nobody spoke of that: it would have been the first thing told. */
  readonly isUnlikely: boolean
  /** For the kin of others, where the trouble is somebody's who is close. */
  readonly isForOtherKin: boolean
  readonly sharedCount: number
  /** For people who do the same work. */
  readonly isOfTheirWork: boolean
  /** For minors, of whom the person is one. */
  readonly isForTheirYouth: boolean
  /** Of the approach that was asked for. */
  readonly approach: Fit | undefined
  /** Open process, and nothing of DBT. */
  readonly isProcess: boolean
  readonly dbtRank: number
}

export interface Looks {
  /** The number of how groups of a manner look. */
  numberOf(manner: number): number
  readonly all: readonly Look[]
}

/** What was asked, and what groups are held against it by. */
export interface Held {
  readonly asked: Asked
  readonly identities: Identities
  readonly facets: Facets
}

/** Of what was asked, all that a look goes by. */
export function looksAsked({ asked }: Held): string {
  return `${peopleAsked(asked)}${JSON.stringify([asked.approach, asked.without])}`
}

/** Groups of a thousand manners look in a few dozen ways: each manner is looked at once. */
export function looksFor(
  { identities, facets: { language, approach } }: Held,
  approaches: Approaches,
  manners: readonly Manner[],
): Looks {
  const all: Look[] = []
  const numbers = new Map<string, number>()
  let byManner = new Uint16Array(0)
  const lookAt = (manner: Manner): Look => {
    const traits = approaches.traitsOf(manner.approaches)
    const dbtRank = approaches.dbtRankOf(manner.approaches)
    const rank = identities.rank(manner)
    const isUnconfirmed = language.isUnconfirmed(manner)
    return {
      use: (traits & TRAIT.directory ? 2 : 0) + (manner.contact === 0 ? 1 : 0),
      rank,
      isToConfirm: isUnconfirmed || rank >= IDENTITY.toConfirm,
      isForOthers: rank >= IDENTITY.onlyOthers,
      isHardlyForMinors: identities.isHardlyForMinors(manner),
      isUnlikely: isUnconfirmed || rank === IDENTITY.against || identities.isForUntoldMinors(manner),
      isForOtherKin: identities.isForOtherKin(manner),
      sharedCount: identities.sharedCount(manner),
      isOfTheirWork: rank === IDENTITY.shared && identities.isOfTheirWork(manner),
      isForTheirYouth: rank === IDENTITY.shared && identities.isForTheirYouth(manner),
      approach: approach.judgeKind?.(manner.approaches),
      isProcess: (traits & TRAIT.process) !== 0 && dbtRank === NO_DBT,
      dbtRank,
    }
  }
  const numbered = (look: Look): number => {
    const {
      use,
      rank,
      isToConfirm,
      isForOthers,
      isHardlyForMinors,
      isUnlikely,
      isForOtherKin,
      sharedCount,
      isOfTheirWork,
      isForTheirYouth,
      approach,
      isProcess,
      dbtRank,
    } = look
    // Put together by hand: of a large directory there are thousands of manners to look at.
    const key = `${use} ${rank} ${isToConfirm} ${isForOthers} ${isUnlikely} ${isForOtherKin} ${isHardlyForMinors} ${sharedCount} ${isOfTheirWork} ${isForTheirYouth} ${approach} ${isProcess} ${dbtRank}`
    const number = numbers.get(key) ?? all.push(look) - 1
    numbers.set(key, number)
    return number
  }
  return {
    all,
    numberOf: (manner) => {
      if (manner >= byManner.length) {
        const more = new Uint16Array(2 * manners.length)
        more.set(byManner)
        byManner = more
      }
      // One more, so that 0 is one that was not looked at.
      byManner[manner] ||= numbered(lookAt(manners[manner]!)) + 1
      return byManner[manner]! - 1
    },
  }
}
