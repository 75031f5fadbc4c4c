import { marksOfPeople, type Person } from './people.ts'

const LABEL_WIDTH = 26
const CELL_WIDTH = 11
const TITLES = ['texts', 'sex', 'wrong', 'age', 'wrong', 'identities', 'wrong']

/** Who the client is, as read from texts in which somebody else often has another sex, age or people. */
export function peopleTable(people: readonly Person[]): string {
  const row = (label: string, cells: readonly string[]): string =>
    label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')
  const marked = (label: string, some: readonly Person[]): string => {
    const { texts, sex, age, is } = marksOfPeople(some)
    return row(label, [
      String(texts),
      ...[sex, age, is].flatMap(({ right, known, wrong }) => [`${right}/${known}`, String(wrong)]),
    ])
  }
  return [
    row('', TITLES),
    marked('who the client is', people),
    ...(['tune', 'hold'] as const).map((half) =>
      marked(
        `  ${half}`,
        people.filter((person) => person.half === half),
      ),
    ),
  ].join('\n')
}
