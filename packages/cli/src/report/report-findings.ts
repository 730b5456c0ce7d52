import type {DiagnosticFormat, Findings, ReportOptions} from './diagnostic-format.ts'
import {reportStream} from './report-stream.ts'

/** What a run found, as text to print; `quiet` leaves only errors. */
export async function reportFindings(
  findings: Findings,
  format: DiagnosticFormat,
  options: ReportOptions,
): Promise<string> {
  const {start, add, end} = await reportStream(format, options)
  return [start(), add(findings), end(findings)].join('')
}
