import { isMisled, isRight, marksOfReadings, type ReadText } from './readings.ts'

const LABEL_WIDTH = 26
const CELL_WIDTH = 9
const TITLES = ['texts', 'main', 'anywhere', 'empty', 'misled', 'danger', 'false']

/** What was read in texts of which no group is judged. */
export function readingsTable(texts: readonly ReadText[]): string {
  const row = (label: string, cells: readonly string[]): string =>
    label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')
  const marked = (label: string, some: readonly ReadText[]): string => {
    const { texts, main, anywhere, empty, misled, dangers } = marksOfReadings(some)
    const { noticed, due, undue } = dangers
    const shares = [main, anywhere, empty, misled].map(percent)
    return row(label, [String(texts), ...shares, `${noticed}/${due}`, `${dangers.false}/${undue}`])
  }
  return [
    row('', TITLES),
    marked('readings alone', texts),
    ...(['tune', 'hold'] as const).map((half) =>
      marked(
        `  ${half}`,
        texts.filter((text) => text.half === half),
      ),
    ),
    ...[...new Set(texts.map(({ kind }) => kind))].map((kind) =>
      marked(
        `  ${kind}`,
        texts.filter((text) => text.kind === kind),
      ),
    ),
  ].join('\n')
}

/** Texts of the tuning half that are read wrong; the other half is never shown. */
export function misreadings(texts: readonly ReadText[], count: number): string {
  return texts
    .filter((text) => text.half === 'tune' && (!isRight(text) || isMisled(text)))
    .slice(0, count)
    .map(
      ({ kind, need, main, never = [], reads }) =>
        `${kind}\n  need    ${need}\n  reads   ${main.join(' or ')}   not ${never.join(', ') || '-'}\n  got     ${reads.join(', ') || '(none)'}`,
    )
    .join('\n\n')
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`
