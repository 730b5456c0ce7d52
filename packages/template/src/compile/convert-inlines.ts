import type {
  At,
  Condition,
  Diagnostic,
  DiagnosticKind,
  TemplateInline,
  TemplatePath,
} from '@ringfence/model'
import {report} from '@ringfence/model'
import type {PhrasingContent} from 'mdast'
import {misplaced, unsupported} from './kinds.ts'
import {isBlockMark, type Mark, splitMarks} from './marks.ts'
import {nest, type Token} from './nest.ts'
import {typographicQuotes} from './typographic-quotes.ts'

/** What the conversion of one file shares. */
export interface Conversion {
  readonly file: string
  readonly marks: readonly Mark[]
  readonly locate: (line: number, column: number) => At
  readonly diagnostics: Diagnostic[]
  /** Id of the clause, which relative references (`#anchor`) are completed with. */
  readonly owner: string
}

/** Converts the inline content of one paragraph or cell. */
export function convertInlines(
  nodes: readonly PhrasingContent[],
  conversion: Conversion,
): readonly TemplateInline[] {
  const quotes = typographicQuotes()
  return nestInlines(tokensOf(nodes, {...conversion, quotes}), conversion)
}

type InlineToken = Token<TemplateInline>
type InlineContext = Conversion & {readonly quotes: (text: string) => string}

function nestInlines(
  tokens: readonly InlineToken[],
  {file, diagnostics}: Conversion,
): TemplateInline[] {
  return nest<TemplateInline>(tokens, {file, diagnostics})
}

function tokensOf(nodes: readonly PhrasingContent[], context: InlineContext): InlineToken[] {
  return nodes.flatMap((node) => tokensOfNode(node, context))
}

function tokensOfNode(node: PhrasingContent, context: InlineContext): InlineToken[] {
  switch (node.type) {
    case 'text':
      return textTokens(node.value, atOfNode(node, context), context)
    case 'strong': {
      const quoted = quotedTerm(node.children, context)
      if (quoted) return [quoted]
      return [{type: 'strong', children: nestInlines(tokensOf(node.children, context), context)}]
    }
    case 'emphasis':
      return [{type: 'emphasis', children: nestInlines(tokensOf(node.children, context), context)}]
    case 'break':
      return [{type: 'break'}]
    case 'html':
      // A cell of a Markdown table has no other way to break a line.
      return /^<br *\/?>$/i.test(node.value) ? [{type: 'break'}] : refuse(node, context)
    default:
      return refuse(node, context)
  }
}

function refuse(node: PhrasingContent, context: InlineContext): InlineToken[] {
  const message = `Unexpected ${node.type} in a text`
  return fail(unsupported, atOfNode(node, context), message, context)
}

function textTokens(value: string, at: At, context: InlineContext): InlineToken[] {
  const tokens: InlineToken[] = []
  let [line, column] = at
  for (const part of splitMarks(value)) {
    if (typeof part === 'number') {
      const mark = context.marks[part]
      if (mark) {
        if (!isBlockMark(mark)) context.quotes('x')
        tokens.push(...markTokens(mark, context))
        ;[line, column] = mark.at
      }
      continue
    }
    const text = context.quotes(part.replaceAll(/\s*\n\s*/g, ' '))
    if (text !== '') tokens.push({type: 'text', value: text, at: [line, column]})
  }
  return tokens
}

function markTokens(mark: Mark, context: InlineContext): InlineToken[] {
  if (isBlockMark(mark)) return [mark]
  switch (mark.type) {
    case 'slot':
    case 'answer':
      return [mark]
    case 'checkbox':
      return [checkboxOf(mark)]
    case 'reference': {
      const to = mark.to.startsWith('#') ? context.owner + mark.to : mark.to
      return [{...mark, to}]
    }
    case 'references':
      return [{...mark, to: mark.to.map((to) => (to.startsWith('#') ? context.owner + to : to))}]
    default:
      return fail(misplaced, mark.at, `Unexpected \`${mark.type}\` inside a text`, context)
  }
}

/** A box is a choice like any other, so that its condition is checked, varied and counted like any other. */
function checkboxOf({test, at}: Extract<Mark, {type: 'checkbox'}>): TemplateInline {
  const path = firstPath(test)
  const box = (checked: boolean): TemplateInline => ({
    type: 'checkbox',
    checked,
    ...(path ? {path} : {}),
    at,
  })
  return {
    type: 'choice',
    branches: [{test, children: [box(true)], at}],
    otherwise: [box(false)],
    at,
  }
}

function firstPath(test: Condition): TemplatePath | undefined {
  switch (test.op) {
    case 'and':
    case 'or':
      return test.tests.map(firstPath).find((path) => path !== undefined)
    case 'not':
      return firstPath(test.test)
    case 'has':
      return undefined
    default:
      return test.path
  }
}

/** `**"Term"**`: bold and in straight quotation marks defines a term. */
function quotedTerm(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
): InlineToken | undefined {
  const [first] = nodes
  const last = nodes[nodes.length - 1]
  if (first?.type !== 'text' || last?.type !== 'text') return undefined
  const whole = nodes.map((node) => (node.type === 'text' ? node.value : '*')).join('')
  if (!/^"[^"]+"$/s.test(whole)) return undefined
  const inner = nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? 1 : 0
    const end = index === nodes.length - 1 ? node.value.length - 1 : node.value.length
    return {...node, value: node.value.slice(start, end)}
  })
  const at = atOfNode(first, context)
  const quotes = typographicQuotes()
  return {
    type: 'definedTerm',
    children: nestInlines(tokensOf(inner, {...context, quotes}), context),
    at,
  }
}

function atOfNode(node: PhrasingContent, {locate}: Conversion): At {
  const start = node.position?.start
  return start ? locate(start.line, start.column) : [1, 1]
}

function fail(kind: DiagnosticKind, [line, column]: At, message: string, context: Conversion): [] {
  context.diagnostics.push(
    report(kind, {message, place: {file: context.file, start: {line, column}}}),
  )
  return []
}
