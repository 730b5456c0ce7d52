import {
  type Agreement,
  type ClauseTemplate,
  type Diagnostic,
  type DiagnosticKind,
  report,
} from '@ringfence/model'
import type {ClauseTest} from './clause-test.ts'

export interface Told {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly hint?: string | undefined
}

/** Reports a fault at a part of a test. */
export function tell(
  kind: DiagnosticKind,
  test: ClauseTest,
  {path, message, hint}: Told,
  diagnostics: Diagnostic[],
): undefined {
  const place = test.placeOf(path)
  diagnostics.push(report(kind, {message, place, ...(hint === undefined ? {} : {hint})}))
}

export function ticked(name: string): string {
  return `\`${name}\``
}

/** The kinds of documents that have a clause, as messages name them. */
export function kindsWith(
  {id}: ClauseTemplate,
  documents: Readonly<Record<string, Agreement>>,
): readonly string[] {
  return Object.values(documents)
    .filter(({sections}) => sections.some(({clause}) => clause === id))
    .map(({kind}) => ticked(kind))
}
