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
  const text = decoded(feed)[Symbol.asyncIterator]()
  const { header, start } = await headerOf(text)
  const parser = parse({
    delimiter: delimiterOf(header),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
  })
  const source = Readable.from(chain(start, text), { objectMode: false, encoding: 'utf8' })
  // A failure of either stream reaches the loop below, which says what it means.
  pipeline(source, parser, () => {})
  let line = 1
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells }
      line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(LINE_BREAK)?.length ?? 0), 0)
    }
  } catch (error) {
    throw error instanceof CsvError ? broken(error) : error
  }
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
async function* decoded(feed: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | undefined
  for await (const chunk of feed) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    yield decode(decoder, chunk)
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

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0x50 && start[1] === 0x4b)
    throw new WrongFormat('it is a workbook or an archive; save the sheet as CSV')
  return 'utf-8'
}

interface Beginning {
  /** The first row, or what there is of it. */
  readonly header: string
  readonly start: string
}

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
    return { header, start }
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
