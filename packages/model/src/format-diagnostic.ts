import type {Diagnostic} from './diagnostic.ts'
import type {Place} from './place.ts'

/**
 * A diagnostic as plain text: `file:line:column: error[code]: message`, then indented lines for related
 * places, hint and citation. No line break at the end.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const {code, severity, message, place, hint, related = [], cite} = diagnostic
  const before = place ? `${formatPlace(place)}: ` : ''
  return [
    `${before}${severity}[${code}]: ${message}`,
    ...related.map((other) => `  see: ${formatPlace(other.place)}: ${other.message}`),
    ...(hint ?? '').split('\n').flatMap((line) => (line === '' ? [] : [`  hint: ${line}`])),
    ...(cite ? [`  cite: ${cite}`] : []),
  ].join('\n')
}

/** The pointer stands in where there is no line, as for values given on the command line. */
function formatPlace({file, start, pointer}: Place): string {
  if (start) return `${file}:${start.line}:${start.column}`
  return pointer ? `${file} ${pointer}` : file
}
