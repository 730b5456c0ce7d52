import {
  type At,
  type Condition,
  type Diagnostic,
  type DiagnosticKind,
  near,
  report,
  type Slot,
  type TemplatePath,
  type WhenValue,
} from '@ringfence/model'
import type Handlebars from 'handlebars'
import {blockHelpers, formattingHelpers, markHelpers} from './helpers.ts'
import {unknownHelper, unsupported} from './kinds.ts'
import type {Mark, OpenBlock} from './marks.ts'

type AST = typeof Handlebars.AST extends never ? never : hbs.AST.Node

/** Reads the tags of one file into marks; what it cannot read it reports. */
export interface ExpressionReader {
  readonly mustache: (node: hbs.AST.MustacheStatement) => Mark | undefined
  readonly block: (node: hbs.AST.BlockStatement) => OpenBlock | undefined
  readonly condition: (node: hbs.AST.BlockStatement) => Condition | undefined
}

export type Fail = (kind: DiagnosticKind, node: AST, message: string, hint?: string) => undefined

export function expressionReader(file: string, diagnostics: Diagnostic[]): ExpressionReader {
  const fail: Fail = (kind, node, message, hint) => {
    const [line, column] = atOf(node)
    const place = {file, start: {line, column}}
    diagnostics.push(report(kind, {message, place, ...(hint ? {hint} : {})}))
    return undefined
  }
  return {
    mustache: (node) => readMustache(node, fail),
    block: (node) => readBlock(node, fail),
    condition: (node) => readBlockCondition(node, fail),
  }
}

/** Handlebars counts columns from 0, this project from 1. */
export function atOf(node: AST): At {
  return [node.loc.start.line, node.loc.start.column + 1]
}

function readMustache(node: hbs.AST.MustacheStatement, fail: Fail): Mark | undefined {
  const at = atOf(node)
  const name = nameOf(node)
  const [first, ...rest] = node.params
  switch (name) {
    case 'anchor':
    case 'ref': {
      const word = first && literal(first)
      if (typeof word !== 'string' || rest.length > 0)
        return fail(unknownHelper, node, `\`${name}\` takes one name in quotation marks`)
      return name === 'anchor'
        ? {type: 'anchor', name: word, at}
        : {type: 'reference', to: word, at}
    }
    case 'refs': {
      const to = node.params.map(literal)
      return to.length > 0 && to.every((each) => typeof each === 'string')
        ? {type: 'references', to, at}
        : fail(unknownHelper, node, '`refs` takes names in quotation marks')
    }
    case 'definitions':
    case 'contents':
      return first ? fail(unknownHelper, node, `\`${name}\` takes no argument`) : {type: name, at}
    case 'markdown':
    case 'answer': {
      const path = first && rest.length === 0 && pathOf(first)
      return path ? {type: name, path, at} : fail(unknownHelper, node, `\`${name}\` takes one path`)
    }
    case 'checkbox': {
      const test = first && rest.length === 0 ? readCondition(first, fail) : undefined
      return first && rest.length === 0
        ? test && {type: 'checkbox', test, at}
        : fail(unknownHelper, node, '`checkbox` takes one condition, such as `(is path "value")`')
    }
    case 'line': {
      const label = first && literal(first)
      if (typeof label !== 'string')
        return fail(
          unknownHelper,
          node,
          '`line` takes a label in quotation marks, then a path if any',
        )
      const path = rest[0] && pathOf(rest[0])
      return {type: 'line', label, at, ...(path ? {slot: slotOf('text', path, at)} : {})}
    }
    default:
      return readSlot(node, name, fail)
  }
}

function readSlot(node: hbs.AST.MustacheStatement, name: string, fail: Fail): Slot | undefined {
  const at = atOf(node)
  if (node.params.length === 0 && !node.hash) {
    const path = pathOf(node.path)
    return path ? slotOf('text', path, at) : fail(unsupported, node, 'Unexpected literal in a tag')
  }
  const signature = Object.hasOwn(formattingHelpers, name) ? formattingHelpers[name] : undefined
  if (!signature) return fail(unknownHelper, node, `Unknown helper \`${name}\``, nearHelper(name))
  const [first, ...rest] = node.params
  const path = first && pathOf(first)
  const args = rest.map(literal)
  const count = args.length
  if (
    !path ||
    args.includes(undefined) ||
    count < signature.required ||
    count > signature.arguments.length
  )
    return fail(unknownHelper, node, `Unexpected arguments of \`${name}\``, usageOf(name))
  const options: Record<string, WhenValue> = {}
  for (const {key, value} of node.hash?.pairs ?? []) {
    const option = literal(value)
    if (option === undefined || !signature.options?.includes(key))
      return fail(unknownHelper, node, `Unexpected option \`${key}\` of \`${name}\``)
    options[key] = option
  }
  return {type: 'slot', helper: name, path, args: args as WhenValue[], options, at}
}

function readBlock(node: hbs.AST.BlockStatement, fail: Fail): OpenBlock | undefined {
  const name = nameOf(node)
  if (node.program.blockParams?.length)
    return fail(unsupported, node, 'Unexpected block parameters (`as |name|`)')
  if (name === 'signature') return {type: 'signature', name}
  if (name === 'each') {
    const path = node.params.length === 1 && node.params[0] && pathOf(node.params[0])
    return path ? {type: 'loop', name, path} : fail(unknownHelper, node, '`each` takes one path')
  }
  const test = readBlockCondition(node, fail)
  return test && {type: 'choice', name, test}
}

function readBlockCondition(node: hbs.AST.BlockStatement, fail: Fail): Condition | undefined {
  const name = nameOf(node)
  if (name === 'if' || name === 'unless') {
    const [param, ...rest] = node.params
    if (!param || rest.length > 0)
      return fail(unknownHelper, node, `\`${name}\` takes one condition`)
    const test = readCondition(param, fail)
    return test && (name === 'unless' ? {op: 'not', test} : test)
  }
  if (name === 'is' || name === 'includes' || name === 'many')
    return readTest(name, node.params, node, fail)
  if (name === 'has') return readHas(node.params, node, fail)
  return fail(unknownHelper, node, `Unknown block \`${name}\``, nearBlock(name))
}

function readCondition(node: hbs.AST.Expression, fail: Fail): Condition | undefined {
  const path = pathOf(node)
  if (path) return {op: 'truthy', path}
  if (node.type !== 'SubExpression')
    return fail(unknownHelper, node, 'Unexpected literal, expected a condition')
  const {params} = node as hbs.AST.SubExpression
  const name = nameOf(node as hbs.AST.SubExpression)
  if (name === 'and' || name === 'or') {
    const tests = params.map((param) => readCondition(param, fail))
    return tests.includes(undefined) ? undefined : {op: name, tests: tests as Condition[]}
  }
  if (name === 'not' && params[0] && params.length === 1) {
    const test = readCondition(params[0], fail)
    return test && {op: 'not', test}
  }
  if (name === 'is' || name === 'includes' || name === 'many')
    return readTest(name, params, node, fail)
  if (name === 'has') return readHas(params, node, fail)
  return fail(unknownHelper, node, `Unknown condition \`${name}\``)
}

function readTest(
  op: 'is' | 'includes' | 'many',
  params: readonly hbs.AST.Expression[],
  node: AST,
  fail: Fail,
): Condition | undefined {
  const [first, ...rest] = params
  const path = first && pathOf(first)
  const values = rest.map(literal)
  const fits = op === 'many' ? values.length === 0 : values.length > 0
  if (!path || values.includes(undefined) || !fits)
    return fail(unknownHelper, node, `\`${op}\` takes a path${op === 'many' ? '' : ' and values'}`)
  return op === 'many' ? {op, path} : {op, path, values: values as WhenValue[]}
}

function readHas(
  params: readonly hbs.AST.Expression[],
  node: AST,
  fail: Fail,
): Condition | undefined {
  const sections = params.map(literal)
  return sections.length > 0 && sections.every((each) => typeof each === 'string')
    ? {op: 'has', sections}
    : fail(unknownHelper, node, '`has` takes names of clauses or schedules in quotation marks')
}

function slotOf(helper: string, path: TemplatePath, at: At): Slot {
  return {type: 'slot', helper, path, args: [], options: {}, at}
}

function nameOf(node: {readonly path: AST}): string {
  return 'original' in node.path ? String(node.path.original) : ''
}

function pathOf(node: AST): TemplatePath | undefined {
  if (node.type !== 'PathExpression') return undefined
  const {original, depth, data, parts} = node as hbs.AST.PathExpression
  return {original, depth, data, keys: parts}
}

function literal(node: AST): WhenValue | undefined {
  const known = ['StringLiteral', 'NumberLiteral', 'BooleanLiteral'].includes(node.type)
  return known ? (node as hbs.AST.StringLiteral).value : undefined
}

function usageOf(name: string): string {
  const signature = formattingHelpers[name]
  return `write {{${[name, 'path', ...(signature?.arguments ?? []).map((argument) => `"${argument}"`)].join(' ')}}}`
}

function nearHelper(name: string): string | undefined {
  return near(name, [...Object.keys(formattingHelpers), ...markHelpers])
}

function nearBlock(name: string): string | undefined {
  return near(name, blockHelpers)
}
