import { hasWrong, ndcg } from './metrics.ts'
import type { Answered, Evaluation } from './run.ts'

/** The worst answers of the tuning half; the other half is never shown, or it would be tuned to as well. */
export function misses({ finders, best }: Evaluation, finder: string, count: number): string {
  return finders
    .get(finder)!
    .filter(({ intake }) => intake.half === 'tune' && intake.kind !== 'ambiguous')
    .map((asked) => ({ asked, badness: badness(asked) }))
    .filter((miss) => miss.badness > 0)
    .sort((a, b) => b.badness - a.badness)
    .slice(0, count)
    .map(({ asked }) => described(asked, best(asked, 3)))
    .join('\n\n')
}

/** A wrong group or a missed alarm is worse than any poor order; half of what is missing to the best order is forgiven. */
function badness(asked: Answered): number {
  const { intake, found, ideal } = asked
  const alarm = intake.crisis === 'notice' ? 0 : Number(found.crisis !== (intake.crisis === 'first'))
  const order = (ideal[0] ?? 0) >= 1 ? Math.max(0, 0.75 - ndcg(asked)) : 0
  return 2 * Number(hasWrong(asked)) + 2 * alarm + order
}

function described(asked: Answered, best: readonly string[]): string {
  const { intake, found, directory, gradeOf } = asked
  const graded = (ids: readonly string[]): string =>
    ids.map((id) => `${id} ${gradeOf(id).wrong ? 'WRONG' : gradeOf(id).grade}`).join(', ') || '(none)'
  const asks = Object.keys(intake.asks).length > 0 ? `  asks ${JSON.stringify(intake.asks)}` : ''
  return [
    `${intake.id}  ${directory}  nDCG ${ndcg(asked).toFixed(2)}${asks}`,
    `  need    ${intake.need.join(' | ')}`,
    `  reads   ${intake.reads.join(', ') || '(none)'}   not ${intake.drop.join(', ') || '-'}`,
    `  got     ${found.reads?.join(', ') || '(none)'}`,
    `  crisis  ${intake.crisis}   got ${found.crisis ? 'first' : 'none'}`,
    `  first   ${graded(found.suggestions.slice(0, 5))}`,
    `  ideal   ${graded(best)}`,
  ].join('\n')
}
