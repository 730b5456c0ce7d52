import type {Diagnostic, DiagnosticKind} from '@ringfence/model'

export const diagnosticFormats = ['text', 'json', 'sarif', 'github'] as const

/** How diagnostics are printed. */
export type DiagnosticFormat = (typeof diagnosticFormats)[number]

/** What a run found, for a report of it. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  /** Texts of the files that the user gave, by name, for excerpts. */
  readonly sources: ReadonlyMap<string, string>
  /** Files written. */
  readonly written: readonly string[]
  /** Number of deals, and of those that have errors. */
  readonly deals: number
  readonly failed: number
}

export interface ReportOptions {
  readonly colour: boolean
  readonly quiet: boolean
  readonly version: string
  readonly kinds: readonly DiagnosticKind[]
}

export type Reporter = (findings: Findings, options: ReportOptions) => string
