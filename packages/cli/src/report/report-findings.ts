import type {DiagnosticFormat, Findings, Reporter, ReportOptions} from './diagnostic-format.ts'
import {githubReport} from './github-report.ts'
import {jsonReport} from './json-report.ts'
import {sarifReport} from './sarif-report.ts'
import {textReport} from './text-report.ts'

/** What a run found, as text to print; `quiet` leaves only errors. */
export function reportFindings(
  findings: Findings,
  format: DiagnosticFormat,
  options: ReportOptions,
): string {
  const diagnostics = options.quiet
    ? findings.diagnostics.filter(({severity}) => severity === 'error')
    : findings.diagnostics
  return reporters[format]({...findings, diagnostics}, options)
}

const reporters: Readonly<Record<DiagnosticFormat, Reporter>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
}
