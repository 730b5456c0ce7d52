import {
  type Diagnostic,
  type Json,
  type Place,
  type Result,
  report,
  yamlFault,
} from '@ringfence/model'
import {type Document, LineCounter, parseDocument, type YAMLError} from 'yaml'
import {duplicateKey, emptyDeal, syntaxFault, tooDeep} from './kinds.ts'
import {type Lines, linesFrom, placesIn, type ValueSpans} from './places.ts'
import {toData} from './to-data.ts'

export interface Parsed {
  readonly data: Json
  readonly spans: ReadonlyMap<string, ValueSpans>
  readonly lines: Lines
}

/**
 * Reads YAML 1.2 (and so JSON) into plain data, and where each value stands. The text may begin further down in its
 * file than at line 1.
 */
export function parseYaml(file: string, text: string, firstLine = 1): Result<Parsed> {
  const counter = new LineCounter()
  const lines = linesFrom(firstLine, counter)
  const at = (span: readonly [number, number]): Place =>
    withoutPointer(placesIn(file, new Map([['', {value: span}]]), lines).of(''))
  const document = parse(text, counter)
  if (!document || document.errors.some(({message}) => /call stack/.test(message))) {
    const message = 'Unexpected nesting of many levels, expected at most 64'
    return {
      diagnostics: [report(tooDeep, {message, place: {file, start: {line: firstLine, column: 1}}})],
    }
  }
  if (document.errors.length > 0)
    return {diagnostics: causes(document.errors).map((error) => describe(error, at(error.pos)))}
  if (document.contents === null) {
    const message = 'The file says nothing, expected a deal'
    const hint = '`ringfence new` writes one to fill in'
    return {diagnostics: [report(emptyDeal, {message, place: at([0, 0]), hint})]}
  }
  const {value, spans, diagnostics} = toData(document, at)
  return diagnostics.length > 0 ? {diagnostics} : {value: {data: value, spans, lines}, diagnostics}
}

/** Undefined if the nesting is so deep that the parser runs out of stack. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, {lineCounter, prettyErrors: false, logLevel: 'error'})
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** One slip makes YAML misread all that follows: tabs and the first other fault are causes, the rest their effects. */
function causes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const tabs = errors.filter(({code}) => code === 'TAB_AS_INDENT')
  if (tabs.length > 0) return tabs
  const clear = errors.filter(({code}) => code === 'DUPLICATE_KEY' || code === 'MULTIPLE_DOCS')
  return clear.length > 0 ? clear : errors.slice(0, 1)
}

function describe({code, message}: YAMLError, place: Place): Diagnostic {
  if (code === 'MULTIPLE_DOCS')
    return report(syntaxFault, {
      message: 'Unexpected second document, expected one deal a file',
      place,
      hint: 'split the file at the line `---`',
    })
  const kind = code === 'DUPLICATE_KEY' ? duplicateKey : syntaxFault
  return report(kind, {...yamlFault(message), place})
}

function withoutPointer({file, start, end}: Place): Place {
  return {file, ...(start ? {start} : {}), ...(end ? {end} : {})}
}
