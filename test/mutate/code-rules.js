import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = {
  reading: ['test/reading'],
  match: ['test/match', 'test/ranking'],
  show: ['test/show'],
}

/** A list, a set or a record; what stands in it a line each are its rules. */
const OPENS = /(?:=|return|\()\s*(?:new (?:Set|Map)\()?[[{]$/
const IS_ENTRY = /^\s*(?![/*)}\]])\S.*,$/
const IS_DATA = /^(?:export )?const [A-Z_]+\b/

/** The entries of the tables in the code: each line of a table, with the file as it is without it. */
export function codeRules(root) {
  return Object.entries(FOLDERS).flatMap(([folder, tests]) =>
    readdirSync(join(root, 'src', folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => rulesIn(root, `src/${folder}/${name}`, tests)),
  )
}

function rulesIn(root, file, tests) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return entriesIn(lines).map((at) => ({
    name: `${file}:${at + 1} ${lines[at].trim()}`,
    file,
    tests,
    text: () => lines.toSpliced(at, 1).join('\n'),
  }))
}

/** Numbers of the lines that are entries of a table in capitals, or of a list made by a function. */
function entriesIn(lines) {
  const found = []
  for (const [at, line] of lines.entries()) {
    if (!OPENS.test(line) || !(IS_DATA.test(line) || /^ {2}(?:return|const \w+.*=) \[$/.test(line))) continue
    const indent = `${/^ */.exec(line)[0]}  `
    for (let next = at + 1; lines[next]?.startsWith(indent); next++) {
      if (IS_ENTRY.test(lines[next]) && /^\S/.test(lines[next].slice(indent.length))) found.push(next)
    }
  }
  return found
}
