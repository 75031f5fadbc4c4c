import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/model/import-report.ts'
import { importText } from '../../src/show/import-text.ts'

const report: ImportReport = {
  format: 'bmlt',
  read: 6,
  kept: 3,
  merged: 2,
  skipped: [{ at: 'record 3', reason: 'it is not published' }],
  unknownCodes: {},
  groups: 3,
  ages: { year: 0, twoYears: 0, fiveYears: 0, older: 0, undated: 0 },
  irregular: [],
  leftOut: {},
  notes: [],
}

test('an import says what became of each record', () => {
  expect(importText(report, 'na.yaml').split('\n')).toEqual([
    'bmlt: 6 records read. 3 groups, 2 more meetings of the same groups, 1 skipped.',
    '  Skipped 1: it is not published (record 3).',
    'Wrote 3 groups to na.yaml.',
    '',
  ])
})

test('an import into a file says what it changed there', () => {
  const update = { added: ['new'], changed: [], gone: ['old'], goneButEdited: [], unchanged: 7, keptByHand: 0 }
  expect(importText({ ...report, update }, 'na.yaml')).toContain(
    'Against the file as it was: 1 added (new), 0 changed, 1 gone (old), 7 as before.',
  )
})
