import type {Deal, Diagnostic, DiagnosticKind, JsonObject, Place} from '@ringfence/model'
import {report} from '@ringfence/model'
import type {FormatContext} from './format.ts'

/** What templates read that is not the deal's, by name. */
export interface Given {
  /** Printed as text, like the words of a template. */
  readonly words: JsonObject
  /** Printed as values, like those of the deal. */
  readonly values: JsonObject
}

/** What is the same for the whole of one document. */
export interface FillContext extends FormatContext {
  readonly deal: Deal
  readonly given: Given
  /** File of the text that is being filled. */
  readonly file: string
  readonly diagnostics: Diagnostic[]
  /** Pointers of values already reported, so that each is reported once. */
  readonly reported: Set<string>
}

/** Reports a fault of a value once, at its place in the deal, with the template line beside it. */
export function reportValue(
  kind: DiagnosticKind,
  {message, pointer, place, hint}: {message: string; pointer: string; place: Place; hint?: string},
  {deal, diagnostics, reported}: FillContext,
): void {
  const key = `${kind.code} ${pointer}`
  if (reported.has(key)) return
  reported.add(key)
  diagnostics.push(
    report(kind, {
      message,
      place: {...deal.placeOf(pointer), pointer},
      related: [{message: 'printed here', place}],
      ...(hint ? {hint} : {}),
    }),
  )
}
