import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { WrongFormat } from './listing-format.ts'

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

const DELIMITERS = [',', ';', '\t'] as const
/** A longer header is no header; it bounds what is held before the first row. */
const LONGEST_HEADER = 64 * 1024
/** No listing comes near: a larger row is a quotation mark that was never closed. */
const LONGEST_ROW = 1024 * 1024

/** The rows of a spreadsheet, header first; commas, semicolons or tabs, as its header has them. */
export async function* csvRows(feed: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const end: End = { isBreak: true }
  const text = decoded(feed, end)[Symbol.asyncIterator]()
  const { delimiter, start, linesBefore } = await headerOf(text)
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
  })
  const source = Readable.from(chain(start, text), { objectMode: false, encoding: 'utf8' })
  // A failure of either stream reaches the loop below, which says what it means.
  pipeline(source, parser, () => {})
  let line = 1 + linesBefore
  const widths: Widths = { header: 0, narrowest: Number.POSITIVE_INFINITY }
  let held: CsvRow | undefined
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (held !== undefined) {
        yield held
        measure(widths, held)
        held = undefined
      }
      if (cells.some((cell) => cell.trim() !== '')) held = { line, cells }
      line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(LINE_BREAK)?.length ?? 0), 0)
    }
    if (held === undefined) return
    if (!end.isBreak && isCut(held, widths))
      throw new WrongFormat(`it ends in the middle of line ${held.line}, so it is not whole; export it again`)
    yield held
  } catch (error) {
    throw error instanceof CsvError ? broken(error) : error
  }
}

/** How the text read so far ends. */
interface End {
  isBreak: boolean
}

interface Widths {
  header: number
  narrowest: number
}

function measure(widths: Widths, { cells }: CsvRow): void {
  if (widths.header === 0) widths.header = cells.length
  else widths.narrowest = Math.min(widths.narrowest, cells.length)
}

/** Where every row has a cell for each column, a last one with fewer cells and no end of line is half a row. */
function isCut({ cells }: CsvRow, { header, narrowest }: Widths): boolean {
  return cells.length < header && narrowest >= header && Number.isFinite(narrowest)
}

const LINE_BREAK = /\r\n?|\n/g

function broken(error: CsvError): Error {
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? new WrongFormat(
        'a quotation mark is never closed, so the sheet is not whole or a cell holds a single one; export it again',
      )
    : new WrongFormat(`it cannot be read as CSV: ${error.message}`)
}

type Decoder = InstanceType<typeof TextDecoder>

/** Text by the byte order mark, else UTF-8; what is neither is said, because its letters would be wrong. */
async function* decoded(feed: AsyncIterable<Uint8Array>, end: End): AsyncGenerator<string> {
  let decoder: Decoder | undefined
  for await (const chunk of feed) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    const text = decode(decoder, chunk)
    if (text !== '') end.isBreak = /[\r\n]$/.test(text)
    yield text
  }
  if (decoder) yield decode(decoder)
}

function decode(decoder: Decoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new WrongFormat('it is not saved as UTF-8; save it as "CSV UTF-8"')
  }
}

/** How workbooks begin: those of today, which are archives, and those of before 2007. */
const WORKBOOKS = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
]

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (WORKBOOKS.some((first) => first.every((byte, at) => start[at] === byte)))
    throw new WrongFormat('it is a workbook or an archive; save the sheet as CSV')
  return 'utf-8'
}

interface Beginning {
  readonly delimiter: string
  /** The text from its header on. */
  readonly start: string
  readonly linesBefore: number
}

/** The line that some spreadsheets put before the header: `sep=;`. */
const SEPARATOR_LINE = /^\s*sep=([,;\t])[\r\n]+/i

async function headerOf(text: AsyncIterator<string>): Promise<Beginning> {
  let start = ''
  for (;;) {
    const { value, done } = await text.next()
    if (!done) start += value
    const end = start.search(/\S[^\n\r]*[\n\r]/)
    if (!done && end < 0 && start.length < LONGEST_HEADER) continue
    const header = start.trimStart().split(/[\n\r]/, 1)[0] ?? ''
    if (header === '') throw new WrongFormat('it is empty')
    if (/^[[{]/.test(header)) throw new WrongFormat('it is JSON, not CSV')
    if (header.startsWith('<')) throw new WrongFormat('it is a web page or XML, not CSV')
    const [line, delimiter] = SEPARATOR_LINE.exec(start) ?? []
    if (line !== undefined && delimiter !== undefined)
      return { delimiter, start: start.slice(line.length), linesBefore: 1 }
    return { delimiter: delimiterOf(header), start, linesBefore: 0 }
  }
}

/** The one that the header has most of, outside quotation marks. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '')
  const count = (delimiter: string): number => bare.split(delimiter).length
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best))
}

async function* chain(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start
  yield* { [Symbol.asyncIterator]: () => rest }
}
