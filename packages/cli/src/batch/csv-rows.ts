import {Readable} from 'node:stream'
import {checkColumn, type Setting} from '@ringfence/generator'
import {type Diagnostic, hasErrors, type Place, report} from '@ringfence/model'
import {CsvError, parse} from 'csv-parse'
import {repeatedColumn, rowsSyntax, rowWidth} from '../kinds.ts'
import {cellStarts} from './cell-starts.ts'
import type {DealItem} from './deal-item.ts'
import type {BatchInput} from './expand-inputs.ts'
import {type RowContext, rowText} from './row-text.ts'

/** Bytes. */
const largest = 5 * 1024 * 1024

/** A row as the parser gives it. */
interface Raw {
  readonly record: readonly string[]
  readonly raw: string
}

/** A row, and where it stands. */
interface Row {
  readonly input: BatchInput
  readonly cells: readonly string[]
  readonly raw: string
  readonly line: number
  readonly delimiter: string
}

/**
 * A deal a row of CSV (RFC 4180); the first row says by JSON Pointers which values the columns hold. An empty cell
 * says nothing, and columns whose head begins with `#` are for people.
 */
export async function* csvRows(input: BatchInput, context: RowContext): AsyncGenerator<DealItem> {
  let line = 1
  let heads: readonly string[] | undefined
  let empty = true
  try {
    for await (const row of rowsOf(input, context)) {
      const here = {...row, line}
      line += row.raw.match(/\r\n|\r|\n/g)?.length ?? 0
      if (row.cells.every((cell) => cell.trim() === '')) continue
      if (heads) {
        empty = false
        yield itemOf(here, heads)
      } else {
        heads = row.cells.map((cell) => cell.trim())
        const diagnostics = checkHeads(here, heads, context)
        if (hasErrors(diagnostics)) return yield faulty(here, diagnostics)
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return yield unparsable(input, line, faultOf(error))
  }
  if (!heads) yield unparsable(input, 1, noHeads)
  else if (empty) yield unparsable(input, line, noRows)
}

async function* rowsOf(input: BatchInput, context: RowContext): AsyncGenerator<Omit<Row, 'line'>> {
  const {delimiter, pieces} = await withDelimiter(rowText(input.path, context))
  let fault: CsvError | undefined
  const parser = parse({
    delimiter,
    raw: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: largest,
    // A parser that throws forgets the rows before the fault that nobody has taken yet.
    skip_records_with_error: true,
    on_skip: (error) => {
      fault ??= error
    },
  })
  const source = Readable.from(pieces)
  source.on('error', (error) => parser.destroy(error))
  let count = 0
  for await (const {record, raw} of source.pipe(parser) as AsyncIterable<Raw>) {
    if (fault && count >= Number(fault['records'])) throw fault
    count += 1
    yield {input, cells: record, raw, delimiter}
  }
  if (fault) throw fault
}

/** Spreadsheets write semicolons or tabs in some countries: the first line tells. */
async function withDelimiter(
  pieces: AsyncGenerator<string>,
): Promise<{delimiter: string; pieces: AsyncIterable<string>}> {
  let start = ''
  while (!/[\r\n]/.test(start) && start.length < largest) {
    const next = await pieces.next()
    if (next.done) break
    start += next.value
  }
  const [head = ''] = start.split(/[\r\n]/)
  const count = (delimiter: string) => head.split(delimiter).length
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))
  async function* all() {
    yield start
    yield* pieces
  }
  return {delimiter, pieces: all()}
}

function checkHeads(
  row: Row,
  heads: readonly string[],
  {schema}: RowContext,
): readonly Diagnostic[] {
  const places = placesOf(row)
  return heads.flatMap((head, index) => {
    const place = places(index)
    if (head.startsWith('#')) return []
    if (heads.indexOf(head) < index && head !== '')
      return [report(repeatedColumn, {message: `Column \`${head}\` stands twice`, place})]
    return checkColumn(head, schema.schema, place) ?? []
  })
}

function itemOf(row: Row, heads: readonly string[]): DealItem {
  const {input, cells, line, raw} = row
  if (cells.length !== heads.length) {
    const message = `Unexpected ${cells.length} cells, expected ${heads.length} as in the first row`
    const hint = 'a cell with a comma, a quote or a line break stands in double quotes'
    const place = placesOf(row)(0)
    return faulty(row, [report(rowWidth, {message, place, hint})])
  }
  const places = placesOf(row)
  const settings = heads.flatMap((pointer, index): Setting[] => {
    const value = cells[index] ?? ''
    const empty = value.trim() === '' || pointer.startsWith('#')
    return empty ? [] : [{pointer, value, cell: {...places(index), pointer}}]
  })
  return {
    file: input.path,
    line,
    stem: `${input.stem}-${line}`,
    text: {
      source: {file: input.path, text: '{}', firstLine: line},
      cells: settings.toSorted((a, b) => order.compare(a.pointer, b.pointer)),
      shown: {text: raw, firstLine: line},
    },
    diagnostics: [],
  }
}

/** A list before its entries, and those in their order. */
const order = new Intl.Collator('en', {numeric: true})

function placesOf({input, raw, line, delimiter}: Row): (index: number) => Place {
  const starts = cellStarts(raw, delimiter)
  return (index) => {
    const start = starts[index] ?? {line: 1, column: 1}
    return {file: input.path, start: {line: line + start.line - 1, column: start.column}}
  }
}

function faulty({input, line, raw}: Row, diagnostics: readonly Diagnostic[]): DealItem {
  const text = {
    source: {file: input.path, text: ''},
    cells: [],
    shown: {text: raw, firstLine: line},
  }
  return {file: input.path, line, stem: input.stem, text, diagnostics}
}

interface Fault {
  readonly message: string
  readonly hint: string
}

const noHeads: Fault = {
  message: 'No row of heads',
  hint: 'the first row says by JSON Pointers which values the columns hold',
}

const noRows: Fault = {
  message: 'No row below the heads',
  hint: 'each row is a deal',
}

function faultOf({code, message}: CsvError): Fault {
  const hint = 'a quote within a quoted cell is written twice; rows from here on are not read'
  return {message: messages[code] ?? message, hint}
}

function unparsable({path, stem}: BatchInput, line: number, fault: Fault): DealItem {
  const place = {file: path, start: {line, column: 1}}
  return {file: path, line, stem, diagnostics: [report(rowsSyntax, {...fault, place})]}
}

const messages: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quoted cell that begins in this row is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'Unexpected quote in this row within a quoted cell',
  INVALID_OPENING_QUOTE: 'Unexpected quote in this row within a cell without quotes',
  CSV_MAX_RECORD_SIZE: 'Unexpected row of more than 5 MB',
}
