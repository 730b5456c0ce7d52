import {report} from '@ringfence/model'
import {rowsSyntax} from '../kinds.ts'
import type {DealItem} from './deal-item.ts'
import type {BatchInput} from './expand-inputs.ts'
import {type RowContext, rowText} from './row-text.ts'

/** UTF-16 code units. */
const longest = 5 * 1024 * 1024

/** A deal a line, in JSON; empty lines are passed over. */
export async function* ndjsonRows(
  input: BatchInput,
  context: RowContext,
): AsyncGenerator<DealItem> {
  let line = 0
  for await (const text of linesOf(rowText(input.path, context))) {
    line += 1
    if (text === undefined) return yield tooLong(input, line)
    if (text.trim() !== '') yield rowAt(input, line, text)
  }
}

function rowAt({path, stem}: BatchInput, line: number, text: string): DealItem {
  const source = {file: path, text, firstLine: line}
  const shown = {text, firstLine: line}
  return {
    file: path,
    line,
    stem: `${stem}-${line}`,
    text: {source, cells: [], shown},
    diagnostics: [],
  }
}

function tooLong({path, stem}: BatchInput, line: number): DealItem {
  const place = {file: path, start: {line, column: 1}}
  const message = 'Unexpected line of more than 5 MB, expected a deal a line'
  return {file: path, line, stem, diagnostics: [report(rowsSyntax, {message, place})]}
}

/** Lines without their ends; undefined, and nothing more, for one that is too long to hold. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.length > longest ? undefined : line.replace(/\r$/, '')
    if (rest.length > longest) {
      yield undefined
      return
    }
  }
  if (rest !== '') yield rest
}
