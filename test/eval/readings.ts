import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Finder } from '../../src/index.ts'
import { intakeOf } from '../../src/index.ts'
import type { Half } from './intakes.ts'

/** A text with what a careful clinician would read in it; no group is judged. */
interface Text {
  readonly need: string
  /** Any of these comes first. */
  readonly main: readonly string[]
  readonly also?: readonly string[]
  /** Misleading. */
  readonly never?: readonly string[]
  /** Whether a notice is due; absent = not judged. */
  readonly danger?: boolean
}

export interface ReadText extends Text {
  readonly kind: string
  readonly half: Half
  /** Concern ids, the main one first. */
  readonly reads: readonly string[]
  /** A crisis block or a notice. */
  readonly isNoticed: boolean
}

export interface ReadingMarks {
  readonly texts: number
  readonly main: number
  readonly anywhere: number
  readonly empty: number
  readonly misled: number
  readonly dangers: { readonly due: number; readonly noticed: number; readonly undue: number; readonly false: number }
}

const HALVES: readonly Half[] = ['tune', 'hold']

export function readTexts(folder: URL, finder: Finder): readonly ReadText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const texts = parse(readFileSync(new URL(file, folder), 'utf8')) as Record<Half, readonly Text[]>
      const kind = file.slice(0, -'.yaml'.length)
      return HALVES.flatMap((half) =>
        texts[half].map((text) => ({ ...text, kind, half, ...readBy(finder, text.need) })),
      )
    })
}

function readBy(finder: Finder, need: string): Pick<ReadText, 'reads' | 'isNoticed'> {
  const { reading, crisis, notices } = finder.answer(intakeOf({ need: [need], limit: 1 }, finder))
  return {
    reads: reading.concerns.filter(({ weight }) => weight !== 'context').map(({ id }) => id),
    isNoticed: crisis !== undefined || notices.length > 0,
  }
}

export const isRight = ({ main, reads }: ReadText): boolean => main.includes(reads[0] ?? '')
export const isMisled = ({ never = [], reads }: ReadText): boolean => reads.some((id) => never.includes(id))

export function marksOfReadings(texts: readonly ReadText[]): ReadingMarks {
  const share = (isSo: (text: ReadText) => boolean): number => texts.filter(isSo).length / texts.length
  const due = texts.filter(({ danger }) => danger === true)
  const undue = texts.filter(({ danger }) => danger === false)
  return {
    texts: texts.length,
    main: share(isRight),
    anywhere: share(({ main, reads }) => reads.some((id) => main.includes(id))),
    empty: share(({ reads }) => reads.length === 0),
    misled: share(isMisled),
    dangers: {
      due: due.length,
      noticed: due.filter(({ isNoticed }) => isNoticed).length,
      undue: undue.length,
      false: undue.filter(({ isNoticed }) => isNoticed).length,
    },
  }
}
