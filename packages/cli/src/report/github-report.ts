import type {Diagnostic, Severity} from '@ringfence/model'
import type {ReportStream} from './report-stream.ts'

/** Workflow commands of GitHub Actions, which show each diagnostic beside its line in a pull request. */
export function githubReport(): ReportStream {
  return {
    start: () => '',
    add: ({diagnostics}) => diagnostics.map((each) => `${command(each)}\n`).join(''),
    end: () => '',
  }
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

function command({severity, code, message, hint, cite, place}: Diagnostic): string {
  const properties = {
    file: place?.file,
    line: place?.start?.line,
    col: place?.start?.column,
    endLine: place?.end?.line,
    endColumn: place?.end?.column,
    title: code,
  }
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  )
  const text = [message, hint, cite].filter(Boolean).join('\n')
  return `::${commands[severity]} ${given.join(',')}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
