import type {At, Diagnostic} from '@ringfence/model'
import {report} from '@ringfence/model'
import Handlebars from 'handlebars'
import {syntaxError, unsupported} from './kinds.ts'
import type {Mark} from './marks.ts'
import {atOf, type ExpressionReader, expressionReader} from './read-expression.ts'

/** A stretch of template text, or a mark, with its place in the file. */
export type Piece =
  | {readonly type: 'text'; readonly value: string; readonly at: At}
  | {readonly type: 'mark'; readonly index: number; readonly at: At}
  | {readonly type: 'comment'; readonly at: At}

export interface MarkedTemplate {
  /** Lines of text in which every tag has become a mark. */
  readonly lines: readonly (readonly Piece[])[]
  readonly marks: Mark[]
}

/**
 * Parses a template with Handlebars and puts a mark in the place of every tag.
 *
 * Nothing is compiled: a template is data, and can neither run code nor reach a prototype.
 */
export function markTemplate(
  text: string,
  file: string,
  diagnostics: Diagnostic[],
): MarkedTemplate {
  const program = parse(text, file, diagnostics)
  const reader = expressionReader(file, diagnostics)
  const marker = new Marker(reader, file, diagnostics)
  if (program) marker.program(program)
  return {lines: marker.lines, marks: marker.marks}
}

function parse(text: string, file: string, diagnostics: Diagnostic[]): hbs.AST.Program | undefined {
  try {
    return Handlebars.parseWithoutProcessing(text)
  } catch (error) {
    diagnostics.push(syntaxDiagnostic(error, file))
    return undefined
  }
}

function syntaxDiagnostic(error: unknown, file: string): Diagnostic {
  const {message, lineNumber, column} = error as Error & {lineNumber?: number; column?: number}
  const [, inMessage] = /Parse error on line (\d+)/.exec(message) ?? []
  const line = lineNumber ?? (inMessage ? Number(inMessage) : 1)
  const [expected] = /[A-Za-z]+ doesn't match [A-Za-z]+/.exec(message) ?? []
  return report(syntaxError, {
    message: expected
      ? `Unexpected end of block: ${expected}`
      : 'Unexpected text in a tag, or a tag that is not closed',
    place: {file, start: {line, column: (column ?? 0) + 1}},
    hint: 'close every `{{#block}}` with `{{/block}}` of the same name and every `{{` with `}}`',
  })
}

class Marker {
  readonly lines: Piece[][] = [[]]
  readonly marks: Mark[] = []
  readonly #reader: ExpressionReader
  readonly #file: string
  readonly #diagnostics: Diagnostic[]

  constructor(reader: ExpressionReader, file: string, diagnostics: Diagnostic[]) {
    this.#reader = reader
    this.#file = file
    this.#diagnostics = diagnostics
  }

  program(program: hbs.AST.Program): void {
    for (const statement of program.body) this.#statement(statement)
  }

  #statement(node: hbs.AST.Statement): void {
    switch (node.type) {
      case 'ContentStatement':
        return this.#content(node as hbs.AST.ContentStatement)
      case 'MustacheStatement': {
        const mark = this.#reader.mustache(node as hbs.AST.MustacheStatement)
        return mark && this.#mark(mark)
      }
      case 'BlockStatement':
        return this.#block(node as hbs.AST.BlockStatement)
      case 'CommentStatement':
        return void this.#line().push({type: 'comment', at: atOf(node)})
      default:
        return this.#refuse(node)
    }
  }

  #content({original, loc}: hbs.AST.ContentStatement): void {
    let at: At = [loc.start.line, loc.start.column + 1]
    for (const [index, value] of String(original).split(/\r?\n/).entries()) {
      if (index > 0) {
        this.lines.push([])
        at = [at[0] + 1, 1]
      }
      if (value !== '') this.#line().push({type: 'text', value, at})
    }
  }

  #block(node: hbs.AST.BlockStatement): void {
    const block = this.#reader.block(node)
    if (!block) return
    this.#mark({type: 'open', block, alone: false, at: atOf(node)})
    this.program(node.program)
    this.#inverse(node.inverse)
    this.#mark({type: 'close', name: block.name, alone: false, at: atOf(node)})
  }

  /** `{{else if}}` comes as a block of its own inside the inverse; here it is one more branch. */
  #inverse(inverse: (hbs.AST.Program & {readonly chained?: boolean}) | undefined): void {
    if (!inverse) return
    const [chained] = inverse.body
    if (inverse.chained && chained) {
      const block = chained as hbs.AST.BlockStatement
      this.#mark({
        type: 'branch',
        test: this.#reader.condition(block),
        alone: false,
        at: atOf(block),
      })
      this.program(block.program)
      return this.#inverse(block.inverse)
    }
    this.#mark({type: 'branch', test: undefined, alone: false, at: atOf(inverse)})
    this.program(inverse)
  }

  #mark(mark: Mark): void {
    this.#line().push({type: 'mark', index: this.marks.push(mark) - 1, at: mark.at})
  }

  #line(): Piece[] {
    return this.lines[this.lines.length - 1] ?? []
  }

  #refuse(node: hbs.AST.Statement): void {
    const [line, column] = atOf(node)
    this.#diagnostics.push(
      report(unsupported, {
        message: `Unexpected ${node.type.replace('Statement', '').toLowerCase()}`,
        place: {file: this.#file, start: {line, column}},
        hint: 'templates have values, conditions and loops; they do not include one another',
      }),
    )
  }
}
