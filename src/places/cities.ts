import { lineAt, type Row, rowOf } from './row.ts'

/** The rows of every city that has this name, in lower case, by the code of its state. */
export type Cities = (name: string) => ReadonlyMap<string, readonly Row[]>

/** For a name or two: a search of the table as it is costs less than reading all of it. */
export function searchCities(table: string): Cities {
  return (name) => {
    const found = new Map<string, Row[]>()
    for (const { index } of table.matchAll(new RegExp(`\\t${name}\\t`, 'gi'))) {
      const { start, end } = lineAt(table, index)
      const row = rowOf(table.slice(start, end))
      listIn(found, row.state).push(row)
    }
    return found
  }
}

/** For the many names of a directory: the table is read once. */
export function indexCities(table: string): Cities {
  const cities = new Map<string, Map<string, Row[]>>()
  for (const line of table.split('\n')) {
    if (line === '') continue
    const row = rowOf(line)
    const name = row.city.toLowerCase()
    let states = cities.get(name)
    if (states === undefined) {
      states = new Map()
      cities.set(name, states)
    }
    listIn(states, row.state).push(row)
  }
  return (name) => cities.get(name) ?? new Map()
}

function listIn(map: Map<string, Row[]>, key: string): Row[] {
  const list = map.get(key) ?? []
  if (list.length === 0) map.set(key, list)
  return list
}
