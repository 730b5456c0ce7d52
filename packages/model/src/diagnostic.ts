import type {Json} from './json.ts'
import type {Place} from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A problem in input. Problems are returned, never thrown; a thrown error is a fault of ours. */
export interface Diagnostic {
  /** Stable id, `family/fault`, such as `reference/dangling`. */
  readonly code: string
  readonly severity: Severity
  /** "Unexpected X, expected Y": offending value in backticks, no full stop. */
  readonly message: string
  readonly place?: Place
  /** What to do about it. */
  readonly hint?: string
  readonly related?: readonly {readonly message: string; readonly place: Place}[]
  /** Statute, case or standard that the finding rests on. */
  readonly cite?: string
  /** The same facts for machines. */
  readonly data?: Json
}

/** What a phase returns: a value where one could be made, and every problem found. */
export interface Result<Value> {
  readonly value?: Value
  readonly diagnostics: readonly Diagnostic[]
}

/** The one declaration of a diagnostic code; documentation and tests are made from it. */
export interface DiagnosticKind {
  readonly code: string
  readonly severity: Severity
  /** One or two sentences for the documentation. */
  readonly description: string
  /** The smallest input that is reported. */
  readonly bad: string
  /** The same input, mended. */
  readonly good: string
}

/** What varies from one report of a kind to the next. */
export type DiagnosticDetails = Omit<Diagnostic, 'code' | 'severity'>

/** A diagnostic of a declared kind. */
export function report(kind: DiagnosticKind, details: DiagnosticDetails): Diagnostic {
  return {code: kind.code, severity: kind.severity, ...details}
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}
