import {type Diagnostic, type DiagnosticKind, report} from '@ringfence/model'
import type {SourcePlace} from '../source/source-document.ts'

/** Something that a person has to look at. */
export interface Finding {
  readonly kind: DiagnosticKind
  readonly at: SourcePlace
  readonly message: string
  /** The words of the source that it is about. */
  readonly quote: string
  readonly hint?: string
}

/** A finding as a diagnostic: in Markdown at its line, in Word by the number of the paragraph. */
export function diagnosticOf({kind, at, message, quote, hint}: Finding, file: string): Diagnostic {
  const where = at.start === undefined && at.paragraph > 0 ? `Paragraph ${at.paragraph}: ` : ''
  const words = quote === '' ? '' : `: \`${shortened(quote)}\``
  return report(kind, {
    message: `${where}${message}${words}`,
    place: {file, ...(at.start ? {start: at.start} : {})},
    ...(hint === undefined ? {} : {hint}),
  })
}

/** The first words of a text, on one line. */
export function shortened(text: string, most = 80): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20)).trimEnd()}…`
}
