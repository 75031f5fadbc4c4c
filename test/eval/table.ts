import { type Marks, marksOf } from './metrics.ts'
import { type Answered, type Evaluation, PROGRAM, TOLD } from './run.ts'

const COLUMNS: readonly (readonly [title: string, cell: (marks: Marks) => string])[] = [
  ['cases', ({ cases }) => String(cases)],
  ['nDCG@5', ({ ndcg }) => decimal(ndcg)],
  ['P@1', ({ first }) => decimal(first)],
  ['wrong', ({ wrong }) => percent(wrong)],
  ['empty', ({ empty }) => percent(empty)],
  ['read P', ({ precision }) => percent(precision)],
  ['read R', ({ recall }) => percent(recall)],
  ['main', ({ mainRead }) => percent(mainRead)],
  ['misled', ({ misled }) => percent(misled)],
  ['crisis', ({ alarms }) => `${alarms.given}/${alarms.due}`],
  ['false', ({ alarms }) => `${alarms.false}/${alarms.undue}`],
]
const LABEL_WIDTH = 26
const CELL_WIDTH = 9

/** The whole evaluation on one page. */
export function table({ finders }: Evaluation): string {
  const lines: string[] = []
  const add = (label: string, cells: readonly string[]): void => {
    lines.push(label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join(''))
  }
  const addCases = (label: string, cases: readonly Answered[]): void => {
    const marks = marksOf(cases)
    add(
      label,
      COLUMNS.map(([, cell]) => cell(marks)),
    )
  }
  add(
    '',
    COLUMNS.map(([title]) => title),
  )
  for (const [name, cases] of finders) {
    addCases(name, cases)
    for (const half of ['tune', 'hold']) addCases(`  ${half}`, casesWhere(cases, 'half', half))
    for (const directory of ['built-in', 'second-city'])
      addCases(
        `  ${directory}`,
        cases.filter((asked) => asked.directory === directory),
      )
  }
  for (const name of [PROGRAM, TOLD]) {
    const cases = finders.get(name)!
    lines.push('', `${name}, by kind`)
    for (const kind of new Set(cases.map(({ intake }) => intake.kind)))
      addCases(`  ${kind}`, casesWhere(cases, 'kind', kind))
  }
  return lines.join('\n')
}

const casesWhere = (cases: readonly Answered[], key: 'half' | 'kind', value: string): Answered[] =>
  cases.filter(({ intake }) => intake[key] === value)

const decimal = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3))
const percent = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '-' : `${(value * 100).toFixed(1)}%`
