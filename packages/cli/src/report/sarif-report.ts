import type {Diagnostic, DiagnosticKind, Place, Severity} from '@ringfence/model'
import type {Findings, ReportOptions} from './diagnostic-format.ts'

/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
export function sarifReport({diagnostics}: Findings, {version, kinds}: ReportOptions): string {
  const used = kinds.filter(({code}) => diagnostics.some((each) => each.code === code))
  const driver = {
    name: 'Ringfence',
    semanticVersion: version,
    rules: used.map(ruleOf),
  }
  const run = {
    tool: {driver},
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((each) => resultOf(each, used)),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf({code, description, severity, good}: DiagnosticKind) {
  return {
    id: code,
    shortDescription: {text: description},
    help: {text: `For example: ${good}`},
    defaultConfiguration: {level: levels[severity]},
  }
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

function resultOf(diagnostic: Diagnostic, rules: readonly DiagnosticKind[]) {
  const {code, severity, message, hint, cite, place, related = []} = diagnostic
  const index = rules.findIndex((rule) => rule.code === code)
  return {
    ruleId: code,
    ...(index < 0 ? {} : {ruleIndex: index}),
    level: levels[severity],
    message: {text: hint ? `${message}. Hint: ${hint}` : message},
    locations: place ? [locationOf(place)] : [],
    ...(cite ? {properties: {citation: cite}} : {}),
    ...(related.length > 0
      ? {
          relatedLocations: related.map((each) => ({
            ...locationOf(each.place),
            message: {text: each.message},
          })),
        }
      : {}),
  }
}

function locationOf({file, start, end, pointer}: Place) {
  const region = start && {
    startLine: start.line,
    startColumn: start.column,
    ...(end ? {endLine: end.line, endColumn: end.column} : {}),
  }
  return {
    physicalLocation: {
      artifactLocation: {uri: encodeURI(file)},
      ...(region ? {region} : {}),
    },
    ...(pointer ? {logicalLocations: [{fullyQualifiedName: pointer}]} : {}),
  }
}
