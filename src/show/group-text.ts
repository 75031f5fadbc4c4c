import { ENTRIES, FOCUS, type Group, INDIVIDUAL_RULES, LEADERS } from '../model/group.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { costInWords, whenInWords, whereInWords } from './facts.ts'
import { concernLabel, identityLabel, languageName, tagWords } from './labels.ts'
import { listingAge } from './listing-age.ts'
import { nextText } from './next-in-words.ts'
import { nextStep } from './next-step.ts'
import { type Page, pageOf } from './page.ts'
import { publicRecord } from './public-record.ts'
import { joined, type Safe, safe, say } from './safe.ts'
import { agesInWords } from './sentences.ts'
import { sourceInWords } from './suggestion-text.ts'
import { wrap } from './wrap.ts'

const SILENT: Safe = say`the listing does not say`

function all(tags: readonly string[] | undefined, inWords: (tag: string) => Safe): Safe {
  return tags === undefined || tags.length === 0 ? SILENT : joined(tags.map(inWords), ', ')
}

function word<Key extends string>(key: Key | undefined, words: Record<Key, string>): Safe {
  return key === undefined ? SILENT : safe(words[key])
}

function whomInWords({ identities, exclusive }: Group, vocabulary: Vocabulary): Safe {
  if (identities === undefined) return say`everyone, as far as the listing says`
  const whom = all(identities, (id) => identityLabel(id, vocabulary))
  if (exclusive === undefined) return say`${whom}; the listing does not say whether others may come`
  return exclusive ? say`only ${whom}` : say`${whom}; others may come`
}

/** All that a listing says, and what it does not say, for `show`. */
export function groupText(record: Group, vocabulary: Vocabulary, page: Page): string {
  const { width, paint } = page
  const group = publicRecord(record)
  const field = (label: Safe, value: Safe): readonly Safe[] => wrap(say`${label}: ${value}`, width, 0, 2)
  const warnings = [
    ...(group.approach?.includes('directory') ? [say`A place to look for groups, not a group.`] : []),
    ...(group.leader === 'peer' ? [say`Peer support, not treatment.`] : []),
    ...(listingAge(group.source?.seen, page.now) === 'fresh'
      ? []
      : [say`The listing is old or has no date: call first.`]),
  ]
  return pageOf([
    [
      ...wrap(safe(group.name), width).map(paint.heading),
      ...(group.organization === undefined ? [] : wrap(safe(group.organization), width)),
      ...wrap(say`id: ${safe(group.id)}`, width).map(paint.quiet),
    ],
    (group.summary ?? '').split(/\r?\n/).flatMap((paragraph) => wrap(safe(paragraph), width)),
    warnings.flatMap((warning) => wrap(warning, width).map(paint.label)),
    [
      ...field(
        say`Concerns`,
        all(group.concerns, (id) => concernLabel(id, vocabulary)),
      ),
      ...field(say`For`, whomInWords(group, vocabulary)),
      ...field(say`Ages`, agesInWords(group.ages?.min, group.ages?.max) ?? SILENT),
      ...field(say`Gives`, word(group.focus, FOCUS)),
      ...field(say`Approach`, all(group.approach, tagWords)),
      ...field(say`Leader`, word(group.leader, LEADERS)),
      ...field(say`Therapy alongside`, word(group.individual, INDIVIDUAL_RULES)),
      ...field(say`When`, whenInWords(group.times, Number.POSITIVE_INFINITY)),
      ...nextText(group, page).flatMap((line) => wrap(line, width, 0, 2)),
      ...field(say`Where`, whereInWords(group)),
      ...field(say`Cost`, costInWords(group.cost)),
      ...field(say`Languages`, all(group.languages, languageName)),
      ...field(say`Access`, all(group.access, tagWords)),
      ...field(say`Entry`, word(group.entry, ENTRIES)),
    ],
    [...field(say`Next step`, nextStep(group, [])), ...field(say`Source`, sourceInWords(group)).map(paint.quiet)],
  ])
}
