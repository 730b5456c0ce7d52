import type {Diagnostic, Place} from '@ringfence/model'
import {
  DiagnosticSeverity,
  type Diagnostic as EditorDiagnostic,
  type Range,
} from 'vscode-languageserver'
import {offsetAt, rangeOf} from './lines.ts'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** A diagnostic as editors show it: the same code and words as on the command line, with the hint. */
export function toEditorDiagnostic(
  diagnostic: Diagnostic,
  text: string,
  uriOf: (file: string) => string | undefined,
): EditorDiagnostic {
  const {code, severity, message, hint, cite, place, related = []} = diagnostic
  const lines = [message, hint ? `hint: ${hint}` : '', cite ?? ''].filter(Boolean)
  return {
    range: rangeAt(place, text),
    severity: severities[severity],
    code,
    source: 'ringfence',
    message: lines.join('\n'),
    relatedInformation: related.flatMap(({message: said, place: other}) => {
      const uri = uriOf(other.file)
      return uri ? [{message: said, location: {uri, range: pointAt(other)}}] : []
    }),
  }
}

function pointAt({start}: Place): Range {
  const point = {line: (start?.line ?? 1) - 1, character: (start?.column ?? 1) - 1}
  return {start: point, end: point}
}

/** Where no end is known, to the end of the tag or the word. */
function rangeAt(place: Place | undefined, text: string): Range {
  const {line = 1, column = 1} = place?.start ?? {}
  const start = {line: line - 1, character: column - 1}
  if (place?.end) return {start, end: {line: place.end.line - 1, character: place.end.column - 1}}
  const from = offsetAt(text, start)
  const rest = text.slice(from).split('\n', 1)[0] ?? ''
  const [word = ''] = /^\{\{.*?\}\}|^["'].*?["']|^[^\s,:{}[\]]+/.exec(rest) ?? []
  return rangeOf(text, {start: from, end: from + word.length})
}
