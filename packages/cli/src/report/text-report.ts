import {type Diagnostic, formatDiagnostic, type Severity} from '@ringfence/model'
import {type Colour, paint} from './colour.ts'
import type {Findings, ReportOptions} from './diagnostic-format.ts'
import {excerpt} from './excerpt.ts'

/** For people: each diagnostic with the line it is about, then a summary. */
export function textReport(findings: Findings, {colour, quiet}: ReportOptions): string {
  const entries = findings.diagnostics.map((each) => `${entry(each, findings, colour)}\n`)
  const summary = quiet ? [] : summaryOf(findings)
  return [...entries, ...summary].map((line) => `${line}\n`).join('')
}

function entry(diagnostic: Diagnostic, {sources}: Findings, colour: boolean): string {
  const [head = '', ...rest] = formatDiagnostic(diagnostic).split('\n')
  const {severity, place} = diagnostic
  const label = `${severity}[${diagnostic.code}]`
  const painted = head.replace(label, () => paint(label, colours[severity], colour))
  const shown = place ? excerpt(place, sources.get(place.file)) : []
  return [painted, ...shown.map((line) => paint(line, 'dim', colour)), ...rest].join('\n')
}

const colours: Readonly<Record<Severity, Colour>> = {error: 'red', warning: 'yellow', info: 'cyan'}

function summaryOf({diagnostics, written, deals, failed}: Findings): readonly string[] {
  const found = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: diagnostics.filter((d) => d.severity === severity).length,
    }))
    .filter(({count}) => count > 0)
    .map(({severity, count}) => counted(count, severity === 'info' ? 'note' : severity))
  return [
    ...written.map((path) => `Wrote ${path}`),
    ...(deals > 1 ? [`${deals - failed} of ${counted(deals, 'deal')} without errors`] : []),
    found.length > 0 ? found.join(', ') : written.length > 0 ? [] : 'No problems found',
  ].flat()
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
