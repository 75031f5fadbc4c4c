import type { Finding, Path, Place, Problems } from './problems.ts'

/** Gives each finding its place and reports it; places are looked for only for those that will be shown. */
export function reportFindings(
  findings: readonly Finding[],
  problems: Problems,
  locate: (paths: readonly Path[]) => (path: Path, at: Finding['at']) => Place,
): void {
  const wanted = findings.filter((finding) => problems.wants(finding.severity))
  const place = wanted.length > 0 ? locate(wanted.map((finding) => finding.path)) : undefined
  const nowhere = { line: 1, column: 1 }
  const shown = new Set(wanted)
  for (const finding of findings) {
    const where = place && shown.has(finding) ? place(finding.path, finding.at) : nowhere
    problems.add(where, finding.message, finding.path, finding.severity)
  }
}
