import { type Document, isMap, isSeq, parseDocument, visit, type YAMLMap } from 'yaml'
import type { Group } from '../model/group.ts'
import { isPlainWord } from './write-yaml.ts'

/** The text of a directory with these groups in place of its own; comments and the order of fields stay as people wrote them. */
export function updateYaml(text: string, groups: readonly Group[]): string {
  const document = parseDocument(text, { schema: 'core', version: '1.2', stringKeys: true })
  const list = document.get('groups', true)
  if (!isSeq(list)) throw new Error('updateYaml needs a directory that was checked before')
  const byId = new Map<unknown, YAMLMap>(list.items.filter(isMap).map((item) => [item.get('id'), item]))
  list.flow = false
  list.items = groups.map((group) => {
    const item = byId.get(group.id)
    return item ? brought(item, group, document) : itemOf(group, document)
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** Only what differs is written anew. */
function brought(item: YAMLMap, group: Group, document: Document): YAMLMap {
  const before = item.toJS(document) as Record<string, unknown>
  for (const field of Object.keys(before)) if (!Object.hasOwn(group, field)) item.delete(field)
  for (const [field, value] of Object.entries(group)) {
    if (!isSame(before[field], value)) item.set(field, valueNode(value, document))
  }
  return item
}

function itemOf(group: Group, document: Document): YAMLMap {
  const item = document.createNode({}) as YAMLMap
  item.flow = false
  for (const [field, value] of Object.entries(group)) item.set(field, valueNode(value, document))
  return item
}

/** Lists of sets have a line for each set, as an import writes them. */
function valueNode(value: unknown, document: Document): unknown {
  const node = document.createNode(value)
  visit(node, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && typeof scalar.value === 'string' && !isPlainWord(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  if (isSeq(node) && node.items.some(isMap)) for (const each of node.items) if (isMap(each)) each.flow = true
  if (isMap(node) || (isSeq(node) && !node.items.some(isMap))) node.flow = true
  return node
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [some, others] = [Object.entries(a), Object.entries(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    some.length === others.length &&
    some.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]))
  )
}
