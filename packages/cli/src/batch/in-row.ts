import type {Diagnostic} from '@ringfence/model'
import type {DealItem} from './deal-item.ts'

/** What is found elsewhere than in the row of a deal, such as in a template, with the row that it is found for. */
export function inRow(
  diagnostics: readonly Diagnostic[],
  {file, line}: DealItem,
): readonly Diagnostic[] {
  if (line === undefined) return diagnostics
  const place = {file, start: {line, column: 1}}
  return diagnostics.map((each) =>
    each.place === undefined
      ? {...each, place}
      : each.place.file === file
        ? each
        : {...each, related: [...(each.related ?? []), {message: 'in this row', place}]},
  )
}
