import {createHash} from 'node:crypto'
import {isAbsolute, relative, sep} from 'node:path'
import type {Diagnostic, DiagnosticKind, Place, Severity} from '@ringfence/model'
import type {ReportOptions} from './diagnostic-format.ts'
import {jsonList} from './json-list.ts'
import type {ReportStream} from './report-stream.ts'

/**
 * SARIF 2.1.0 (OASIS), as code scanning services read it. The rules come after the results, since only then it is known
 * which were met.
 */
export function sarifReport({version, kinds}: ReportOptions): ReportStream {
  const results = jsonList(6)
  const used: DiagnosticKind[] = []
  const seen = new Map<string, number>()
  return {
    start: () => head,
    add: ({diagnostics}) =>
      results.add(
        diagnostics.map((each) => {
          const index = indexOf(each.code, used, kinds)
          return resultOf(each, {index, fingerprint: fingerprintOf(each, seen)})
        }),
      ),
    end: () => {
      const driver = {name: 'Ringfence', semanticVersion: version, rules: used.map(ruleOf)}
      const tool = JSON.stringify({driver}, null, 2).replaceAll('\n', '\n      ')
      return `${results.end()},\n      "tool": ${tool}\n    }\n  ]\n}\n`
    },
  }
}

const head = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": [`

/** The place of a rule among those that were met, in the order in which they were; none for an undeclared code. */
function indexOf(
  code: string,
  used: DiagnosticKind[],
  kinds: readonly DiagnosticKind[],
): number | undefined {
  const before = used.findIndex((each) => each.code === code)
  if (before >= 0) return before
  const kind = kinds.find((each) => each.code === code)
  return kind && used.push(kind) - 1
}

/**
 * Tells a finding apart from others when lines move: what it says, of what value of which file, and how many that say
 * the same came before it.
 */
function fingerprintOf({code, message, place}: Diagnostic, seen: Map<string, number>): string {
  const said = [code, place?.file, place?.pointer, message].join('\n')
  const digest = createHash('sha256').update(said).digest('hex').slice(0, 16)
  const count = (seen.get(digest) ?? 0) + 1
  seen.set(digest, count)
  return `${digest}:${count}`
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

function resultOf(
  {code, severity, message, hint, cite, place, related = []}: Diagnostic,
  {index, fingerprint}: {readonly index: number | undefined; readonly fingerprint: string},
) {
  return {
    ruleId: code,
    ...(index === undefined ? {} : {ruleIndex: index}),
    level: levels[severity],
    message: {text: hint ? `${message}. Hint: ${hint}` : message},
    // Code scanning shows no result without a location.
    locations: [locationOf(place ?? {file: 'ringfence'})],
    partialFingerprints: {'ringfence/v1': fingerprint},
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

function locationOf({file, start = {line: 1, column: 1}, end, pointer}: Place) {
  return {
    physicalLocation: {
      artifactLocation: {uri: uriOf(file)},
      region: {
        startLine: start.line,
        startColumn: start.column,
        ...(end ? {endLine: end.line, endColumn: end.column} : {}),
      },
    },
    ...(pointer ? {logicalLocations: [{fullyQualifiedName: pointer}]} : {}),
  }
}

/** Relative to the working folder where the file is in it, as code scanning wants; `/` also from Windows. */
function uriOf(file: string): string {
  const path = isAbsolute(file) ? relative('', file) : file
  const inside = isAbsolute(file) && !path.startsWith('..') ? path : file
  const uri = inside.split(sep).join('/').replace(/^\.\//, '')
  return encodeURI(uri)
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F')
    .replace(/^[A-Za-z]:/, 'file:///$&')
}
