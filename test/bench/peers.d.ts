// Installed by the benchmark alone, so the project's own types must not depend on them.
declare module 'flexsearch' {
  interface Found {
    readonly result: readonly number[]
  }
  class Document {
    constructor(options: object)
    add(document: object): void
    search(text: string, options: object): readonly Found[]
  }
  const flexsearch: { readonly Document: typeof Document }
  export default flexsearch
}

declare module 'better-sqlite3' {
  interface Statement {
    run(...values: readonly unknown[]): void
    all(...values: readonly unknown[]): readonly { readonly rowid: number }[]
  }
  class Database {
    constructor(file: string)
    exec(sql: string): void
    prepare(sql: string): Statement
  }
  export default Database
}
