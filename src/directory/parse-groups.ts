import type { Group } from '../model/group.ts'
import type { Problem } from '../model/problem.ts'
import { GroupChecker, isRecord, type Known, sortOf } from './check-group.ts'
import { didYouMean } from './did-you-mean.ts'
import { jsonPlaces, pathKey } from './json-places.ts'
import { linePlaces } from './line-places.ts'
import { NdjsonReader, usedAlready } from './ndjson-reader.ts'
import { PlainScalar } from './plain-scalar.ts'
import { type Finding, type Path, type Place, Problems } from './problems.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { reportFindings } from './report-findings.ts'
import { SeenIds } from './seen-ids.ts'

export interface ParsedGroups {
  /** To be used only when no problem is an error. */
  readonly groups: readonly Group[]
  readonly problems: readonly Problem[]
}

/** Small enough that the text of one piece costs nothing beside its groups. */
const CHUNK = 1024 * 1024

/** `JSON.parse` holds all of it in memory at several times its size; a larger one is better read line by line. */
const MOST_JSON_BYTES = 256 * 1024 * 1024

/** Reads one file of a directory, by its name's ending: every group, and everything that is wrong. */
export function parseGroups(
  content: Uint8Array | string,
  file: string,
  known: Known,
  ids: SeenIds = new SeenIds(),
): ParsedGroups {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (/\.ndjson$/i.test(file)) return parseNdjson(bytes, file, known, ids)
  const problems = new Problems(file)
  const data = /\.json$/i.test(file) ? readJson(bytes, problems) : readYaml(bytes, problems)
  const groups = data ? groupsOf(data, file, problems, known, ids) : []
  return { groups, problems: problems.finish() }
}

function parseNdjson(bytes: Uint8Array, file: string, known: Known, ids: SeenIds): ParsedGroups {
  const groups: Group[] = []
  const reader = new NdjsonReader(file, known, ids, (group) => groups.push(group))
  for (let start = 0; start < bytes.length; start += CHUNK) reader.push(bytes.subarray(start, start + CHUNK))
  return { groups, problems: reader.finish() }
}

interface Data {
  readonly value: unknown
  /** Where the values with these paths stand, or their keys. */
  locate(paths: readonly Path[]): (path: Path, at: Finding['at']) => Place
  /** A list of groups alone is accepted. */
  readonly bare?: boolean
}

function readJson(bytes: Uint8Array, problems: Problems): Data | undefined {
  const text = readText(bytes, MOST_JSON_BYTES, problems)
  if (text === undefined) return undefined
  const place = linePlaces(text)
  try {
    return {
      value: JSON.parse(text) as unknown,
      bare: true,
      locate: (paths) => {
        const { found } = jsonPlaces(text, new Set(paths.map(pathKey)))
        return (path, at) => place(found.get(pathKey(path))?.[at] ?? 0)
      },
    }
  } catch {
    const { fault } = jsonPlaces(text, new Set())
    problems.add(place(fault ?? 0), 'cannot be read as JSON here')
    return undefined
  }
}

function groupsOf(data: Data, file: string, problems: Problems, known: Known, ids: SeenIds): Group[] {
  const findings: Finding[] = []
  const { list, path } = listOf(data, findings)
  const checker = new GroupChecker(known)
  const groups: Group[] = []
  const idPath = (i: number): Path => [...path, i, 'id']
  let idPlaces: ReturnType<Data['locate']> | undefined
  const idLine = (i: number): number => {
    idPlaces ??= data.locate(list.map((_, j) => idPath(j)))
    return idPlaces(idPath(i), 'value').line
  }
  for (const [i, value] of list.entries()) {
    const { group, id, findings: found } = checker.check(value, [...path, i])
    for (const finding of found) findings.push(finding)
    const first = id === undefined ? undefined : ids.take(id, file, () => idLine(i))
    if (id !== undefined && first) {
      findings.push({ severity: 'error', path: idPath(i), at: 'value', message: usedAlready(id, first, file) })
    } else if (group) groups.push(group)
  }
  reportFindings(findings, problems, (paths) => data.locate(paths))
  return groups
}

const TOP_FIELDS = ['version', 'groups']

/** The list of groups and its path; what is wrong around it goes to `findings`. */
function listOf(
  { value, bare }: Data,
  findings: Finding[],
): { readonly list: readonly unknown[]; readonly path: Path } {
  const wrong = (message: string, path: Path = [], at: Finding['at'] = 'value'): void => {
    findings.push({ severity: 'error', path, at, message })
  }
  const none = (path: Path): void => {
    findings.push({ severity: 'warning', path, at: 'value', message: 'is an empty list: there is nothing to suggest' })
  }
  if (bare && Array.isArray(value)) {
    if (value.length === 0) none([])
    return { list: value, path: [] }
  }
  if (!isRecord(value)) {
    wrong(`is ${sortOf(value)}; a directory has two fields, version: 1 and groups`)
    return { list: [], path: [] }
  }
  for (const key of Object.keys(value)) {
    if (TOP_FIELDS.includes(key)) continue
    const guess = didYouMean(key, TOP_FIELDS)
    wrong(`is not a field of a directory${guess ? ` (did you mean ${guess}?)` : ''}`, [key], 'key')
  }
  const { version, groups } = value as { version?: unknown; groups?: unknown }
  const number = version instanceof PlainScalar ? version.value : version
  if (version === undefined) wrong('has no version; this format is version: 1')
  else if (number !== 1) wrong(`is ${sortOf(version)}; this program reads version 1`, ['version'])
  if (groups === undefined) wrong('has no groups')
  else if (!Array.isArray(groups)) wrong(`is ${sortOf(groups)}, not a list`, ['groups'])
  else if (groups.length === 0) none(['groups'])
  return { list: Array.isArray(groups) ? groups : [], path: ['groups'] }
}
