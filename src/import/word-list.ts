export interface Listed {
  readonly words: string
  /** In quotation marks: to be taken as it stands. */
  readonly isLiteral: boolean
}

const ITEM = /\s*"((?:[^"]|"")*)"\s*(?=[,;\n]|$)|[^,;\n]+/g

/** The items of a cell, separated by commas, semicolons or line ends; an item in quotation marks may hold any of them. */
export function listedIn(cell: string): Listed[] {
  return [...cell.matchAll(ITEM)]
    .map(([whole, quoted]) =>
      quoted === undefined
        ? { words: whole.trim(), isLiteral: false }
        : { words: quoted.replaceAll('""', '"'), isLiteral: true },
    )
    .filter(({ words }) => words.trim() !== '')
}
