import type { Directory } from '../../model/directory.ts'
import type { Asked } from '../asked.ts'
import { access } from './access.ts'
import { age } from './age.ts'
import { type ApproachFacet, approach } from './approach.ts'
import { cost } from './cost.ts'
import type { Facet } from './facet.ts'
import { individual } from './individual.ts'
import { type LanguageFacet, language } from './language.ts'
import { meets } from './meets.ts'
import { type PlaceFacet, place } from './place.ts'
import { schedule } from './schedule.ts'
import { wants } from './wants.ts'

/** In the order their reasons are read. */
export interface Facets {
  readonly wants: Facet
  readonly approach: ApproachFacet
  readonly individual: Facet
  readonly age: Facet
  readonly place: PlaceFacet
  readonly meets: Facet
  readonly schedule: Facet
  readonly language: LanguageFacet
  readonly cost: Facet
  readonly access: Facet
}

export function facetsFor(directory: Directory, asked: Asked): Facets {
  return {
    wants: wants(directory, asked),
    approach: approach(directory, asked),
    individual: individual(directory, asked),
    age: age(directory, asked),
    place: place(directory, asked),
    meets: meets(directory, asked),
    schedule: schedule(directory, asked),
    language: language(directory, asked),
    cost: cost(directory, asked),
    access: access(directory, asked),
  }
}
