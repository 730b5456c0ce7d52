import {type Diagnostic, formatDiagnostic, type Severity} from '@ringfence/model'
import {type Colour, paint} from './colour.ts'
import type {ReportOptions} from './diagnostic-format.ts'
import {excerpt} from './excerpt.ts'
import type {ReportPart, ReportStream, Totals} from './report-stream.ts'

/** For people: each diagnostic with the line it is about, then a summary. */
export function textReport({colour, quiet}: ReportOptions): ReportStream {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  let files = 0
  return {
    start: () => '',
    add: (part) => {
      for (const {severity} of part.diagnostics) counts[severity]++
      files += part.written.length
      const entries = part.diagnostics.map((each) => `${entry(each, part, colour)}\n`)
      const wrote = quiet ? [] : part.written.map((path) => `Wrote ${path}`)
      return lines([...entries, ...wrote])
    },
    end: (totals) => (quiet ? '' : lines(summaryOf(counts, files, totals))),
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

function entry(diagnostic: Diagnostic, {sources}: ReportPart, colour: boolean): string {
  const [head = '', ...rest] = formatDiagnostic(diagnostic).split('\n')
  const {severity, place} = diagnostic
  const label = `${severity}[${diagnostic.code}]`
  const painted = head.replace(label, () => paint(label, colours[severity], colour))
  const shown = place ? excerpt(place, sources.get(place.file)) : []
  return [painted, ...shown.map((line) => paint(line, 'dim', colour)), ...rest].join('\n')
}

const colours: Readonly<Record<Severity, Colour>> = {error: 'red', warning: 'yellow', info: 'cyan'}

function summaryOf(
  counts: Readonly<Record<Severity, number>>,
  files: number,
  {deals, failed, unchanged = 0, stopped = false}: Totals,
): readonly string[] {
  const found = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity === 'info' ? 'note' : severity))
  return [
    ...(deals > 1 ? [`${deals - failed} of ${counted(deals, 'deal')} without errors`] : []),
    ...(unchanged > 0 ? [`${counted(unchanged, 'deal')} unchanged since the last run`] : []),
    ...(stopped ? ['Stopped at the first deal with errors'] : []),
    found.length > 0 ? found.join(', ') : files + unchanged > 0 ? [] : 'No problems found',
  ].flat()
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
