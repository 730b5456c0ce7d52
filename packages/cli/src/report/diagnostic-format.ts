import type {DiagnosticKind} from '@ringfence/model'
import type {ReportPart, Totals} from './report-stream.ts'

export const diagnosticFormats = ['text', 'json', 'sarif', 'github'] as const

/** How diagnostics are printed. */
export type DiagnosticFormat = (typeof diagnosticFormats)[number]

/** A text, or one that begins at a line of a larger file. */
export type Source = string | {readonly text: string; readonly firstLine: number}

/** What a run found, for a report of it. */
export interface Findings extends ReportPart, Totals {}

export interface ReportOptions {
  readonly colour: boolean
  readonly quiet: boolean
  readonly version: string
  readonly kinds: readonly DiagnosticKind[]
}
