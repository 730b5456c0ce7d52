import type {Diagnostic} from '@ringfence/model'
import type {DiagnosticFormat, ReportOptions, Source} from './diagnostic-format.ts'
import {githubReport} from './github-report.ts'
import {jsonReport} from './json-report.ts'
import {textReport} from './text-report.ts'

/** What was found in one deal, or in all that a command looked at. */
export interface ReportPart {
  readonly diagnostics: readonly Diagnostic[]
  /** Texts that the user gave, by the name of their file, for excerpts. */
  readonly sources: ReadonlyMap<string, Source>
  /** Files written. */
  readonly written: readonly string[]
}

/** How a run went, when it is over. */
export interface Totals {
  /** Number of deals, and of those that have errors. */
  readonly deals: number
  readonly failed: number
  /** Deals whose documents were made before, and are as they would be made now. */
  readonly unchanged?: number
  /** Whether the run ended at the first deal with errors, with others still to come. */
  readonly stopped?: boolean
}

/** A report that is printed as a run goes on, so that a long one needs no memory for it. */
export interface ReportStream {
  readonly start: () => string
  readonly add: (part: ReportPart) => string
  readonly end: (totals: Totals) => string
}

/** The report in a format; `quiet` leaves only errors. */
export async function reportStream(
  format: DiagnosticFormat,
  options: ReportOptions,
): Promise<ReportStream> {
  const report = await streams[format](options)
  if (!options.quiet) return report
  return {
    ...report,
    add: ({diagnostics, ...part}) =>
      report.add({
        ...part,
        diagnostics: diagnostics.filter(({severity}) => severity === 'error'),
      }),
  }
}

type Open = (options: ReportOptions) => ReportStream | Promise<ReportStream>

const streams: Readonly<Record<DiagnosticFormat, Open>> = {
  text: textReport,
  json: jsonReport,
  // It needs a hash, which the others do not load.
  sarif: async (options) => (await import('./sarif-report.ts')).sarifReport(options),
  github: githubReport,
}
