import {type Diagnostic, report} from '@ringfence/model'
import {rowsEncoding} from '../kinds.ts'
import {readInput, unreadable} from '../read-input.ts'
import type {DealItem} from './deal-item.ts'
import type {BatchInput} from './expand-inputs.ts'
import {type RowContext, UnfitEncoding} from './row-text.ts'

/** The deals of all inputs in turn, each read only when it is asked for. */
export async function* dealsIn(
  inputs: readonly BatchInput[],
  context: RowContext,
): AsyncGenerator<DealItem> {
  for (const input of inputs)
    if (input.rows) yield* rowsIn(input, context)
    else yield await dealIn(input, context)
}

async function dealIn({path, stem}: BatchInput, {host}: RowContext): Promise<DealItem> {
  const {value, diagnostics} = await readInput(path, host)
  if (!value) return {file: path, stem, diagnostics}
  const shown = new TextDecoder().decode(value.text)
  return {file: path, stem, text: {source: value, cells: [], shown}, diagnostics}
}

async function* rowsIn(input: BatchInput, context: RowContext): AsyncGenerator<DealItem> {
  try {
    if (input.rows === 'csv') yield* (await import('./csv-rows.ts')).csvRows(input, context)
    else yield* (await import('./ndjson-rows.ts')).ndjsonRows(input, context)
  } catch (error) {
    yield {file: input.path, stem: input.stem, diagnostics: [faultOf(input, error)]}
  }
}

function faultOf({path}: BatchInput, error: unknown): Diagnostic {
  if (!(error instanceof UnfitEncoding)) return unreadable(path, error)
  const hint = 'save the file again with the encoding UTF-8'
  return report(rowsEncoding, {message: 'The file is not UTF-8', place: {file: path}, hint})
}
