import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseDocument } from 'yaml'

const READING = ['test/reading']
const VOCABULARY = ['test/reading', 'test/data/vocabulary.test.ts']

/** What a rule says to people, or where it was read: no rule of its own. */
const NO_RULE = new Set(['id', 'label', 'message', 'resources', 'ask', 'token', 'stance', 'terms', 'p', 'to'])

/** Every rule of the vocabulary files, each with the file as it is without it. */
export function dataRules(root) {
  const file = (name) => join(root, 'data', `${name}.yaml`)
  const source = (name) => parse(readFileSync(file(name), 'utf8'))
  const without = (name, path) => () => {
    const document = parseDocument(readFileSync(file(name), 'utf8'))
    document.deleteIn(path)
    return document.toString({ lineWidth: 0 })
  }
  const rule = (name, path, label, tests = READING) => ({
    name: `${name}/${label}`,
    file: `data/${name}.yaml`,
    tests,
    text: without(name, path),
  })

  const cues = source('cues')
  const { concerns, ambiguous, icd10_special } = source('concerns')
  const { rules } = source('crisis')
  return [
    ...rules.flatMap((each, at) =>
      fieldsOf(each).map((path) => rule('crisis', ['rules', at, ...path], nameOf(each, path))),
    ),
    ...cues.patterns.flatMap((each, at) => [
      rule('cues', ['patterns', at], `patterns/${each.id}`),
      ...fieldsOf(each).map((path) => rule('cues', ['patterns', at, ...path], `patterns/${nameOf(each, path)}`)),
    ]),
    ...Object.entries(cues.harms).flatMap(([kind, all]) =>
      all.map((pattern, at) => rule('cues', ['harms', kind, at], `harms/${kind}/${pattern}`)),
    ),
    ...Object.entries(cues)
      .filter(([key]) => key !== 'patterns' && key !== 'harms' && key !== 'version')
      .flatMap(([key, table]) => entriesOf(table).map(([at, label]) => rule('cues', [key, at], `${key}/${label}`))),
    ...Object.entries(icd10_special).flatMap(([key, codes]) =>
      codes.map((code, at) => rule('concerns', ['icd10_special', key, at], `icd10_special/${key}/${code}`)),
    ),
    ...concerns.flatMap(({ id, icd10 = [] }, at) =>
      icd10.map((code, index) => rule('concerns', ['concerns', at, 'icd10', index], `icd10/${id}/${code}`)),
    ),
    ...ambiguous.flatMap((each, at) => [
      rule('concerns', ['ambiguous', at], `ambiguous/${each.token}`, VOCABULARY),
      ...(each.default
        ? [rule('concerns', ['ambiguous', at, 'default'], `ambiguous/${each.token}/default`, VOCABULARY)]
        : []),
    ]),
    ...concerns.flatMap((each, at) =>
      ['lovedOne', 'crisis']
        .filter((key) => key in each)
        .map((key) => rule('concerns', ['concerns', at, key], `${key}/${each.id}`)),
    ),
  ]
}

/** The parts of a record that are rules; phrases are words of the vocabulary, and a long list of them is one rule. */
function fieldsOf(record) {
  return Object.entries(record)
    .filter(([key, value]) => !NO_RULE.has(key) && value !== 'notice' && !(Array.isArray(value) && value.length === 0))
    .flatMap(([key, value]) =>
      Array.isArray(value) && (key === 'patterns' || value.length < 6) ? value.map((_, at) => [key, at]) : [[key]],
    )
}

function nameOf(record, [key, at]) {
  return [record.id, key, ...(at === undefined ? [] : [record[key][at]])].join('/')
}

function entriesOf(table) {
  return Array.isArray(table) ? table.map((each, at) => [at, each]) : Object.keys(table).map((key) => [key, key])
}
