import {
  type At,
  type Condition,
  type Diagnostic,
  type DiagnosticKind,
  type JsonObject,
  near,
  report,
  type Slot,
  type TemplateBlock,
  type TemplatePath,
} from '@ringfence/model'
import {allowedValues, entryScope, type FieldScope, fieldAt, itemsOf, rootScope} from './fields.ts'
import {formattingHelpers} from './helpers.ts'
import {impossibleValue, unknownField, unknownVocabulary} from './kinds.ts'
import {missingField} from './missing-field.ts'

export interface FieldCheck {
  readonly file: string
  /** Schema of everything that templates may read. */
  readonly fields: JsonObject
  readonly vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly diagnostics: Diagnostic[]
}

/** Checks every path, compared value and vocabulary of a template against the schema of deals. */
export function checkFields(body: readonly TemplateBlock[], check: FieldCheck): void {
  checkNodes(body, rootScope(check.fields), check)
}

type AnyNode = {readonly type: string; readonly at?: At}

function checkNodes(nodes: readonly AnyNode[], scope: FieldScope, check: FieldCheck): void {
  for (const node of nodes) checkNode(node as never, scope, check)
}

/** Reads any template node by the properties it has: children, cells, branches, paths. */
function checkNode(
  node: Record<string, unknown> & AnyNode,
  scope: FieldScope,
  check: FieldCheck,
): void {
  switch (node.type) {
    case 'slot':
      return checkSlot(node as unknown as Slot, scope, check)
    case 'markdown':
    case 'answer':
      return void schemaOf(node['path'] as TemplatePath, node.at, scope, check)
    case 'line':
      return node['slot'] ? checkSlot(node['slot'] as Slot, scope, check) : undefined
    case 'choice':
      for (const branch of node['branches'] as {test: Condition; children: AnyNode[]; at: At}[]) {
        checkCondition(branch.test, branch.at, scope, check)
        checkNodes(branch.children, scope, check)
      }
      return checkNodes(node['otherwise'] as AnyNode[], scope, check)
    case 'loop': {
      const list = schemaOf(node['path'] as TemplatePath, node.at, scope, check)
      checkNodes(
        node['children'] as AnyNode[],
        list ? entryScope(scope, list) : scope,
        list ? check : silent(check),
      )
      return checkNodes(node['otherwise'] as AnyNode[], scope, check)
    }
    default:
      for (const key of ['heading', 'children', 'rows'] as const)
        if (node[key]) checkNodes(node[key] as AnyNode[], scope, check)
      for (const key of ['header', 'cells'] as const)
        for (const cell of (node[key] as AnyNode[][] | undefined) ?? [])
          checkNodes(cell, scope, check)
  }
}

/** Inside a loop over an unknown list every name would be unknown: one report is enough. */
function silent(check: FieldCheck): FieldCheck {
  return {...check, diagnostics: []}
}

function checkSlot({path, helper, args, at}: Slot, scope: FieldScope, check: FieldCheck): void {
  const schema = schemaOf(path, at, scope, check)
  for (const [index, argument] of args.entries())
    if (formattingHelpers[helper]?.arguments[index] === 'vocabulary')
      checkVocabulary(String(argument), schema, {at, root: scope.root}, check)
}

function checkVocabulary(
  name: string,
  schema: JsonObject | undefined,
  {at, root}: {at: At; root: JsonObject},
  check: FieldCheck,
): void {
  const vocabulary = Object.hasOwn(check.vocabularies, name) ? check.vocabularies[name] : undefined
  if (!vocabulary) {
    const hint = near(name, Object.keys(check.vocabularies)) ?? 'add it under `vocabularies/`'
    return complain(unknownVocabulary, `Unknown vocabulary \`${name}\``, at, check, hint)
  }
  if (!schema) return
  const codes = allowedValues(itemsOf(schema, root) ?? schema, root) ?? []
  const lacking = codes.filter((code) => !Object.hasOwn(vocabulary, String(code)))
  if (lacking.length > 0) {
    const some = lacking.slice(0, 5).map((code) => `\`${code}\``)
    complain(unknownVocabulary, `Vocabulary \`${name}\` lacks ${some.join(', ')}`, at, check)
  }
}

function checkCondition(test: Condition, at: At, scope: FieldScope, check: FieldCheck): void {
  switch (test.op) {
    case 'and':
    case 'or':
      for (const inner of test.tests) checkCondition(inner, at, scope, check)
      return
    case 'not':
      return checkCondition(test.test, at, scope, check)
    case 'has':
      return
    case 'truthy':
    case 'many':
      return void schemaOf(test.path, at, scope, check)
    case 'is':
    case 'includes': {
      const schema = schemaOf(test.path, at, scope, check)
      const target = test.op === 'includes' && schema ? itemsOf(schema, scope.root) : schema
      const allowed = target && allowedValues(target, scope.root)
      for (const value of test.values)
        if (allowed && !allowed.includes(value))
          complain(
            impossibleValue,
            `Unexpected value \`${value}\` for \`${test.path.original}\``,
            at,
            check,
            near(String(value), allowed.map(String)) ??
              `expected one of ${allowed.map((each) => `\`${each}\``).join(', ')}`,
          )
    }
  }
}

function schemaOf(
  path: TemplatePath,
  at: At | undefined,
  scope: FieldScope,
  check: FieldCheck,
): JsonObject | undefined {
  const found = fieldAt(scope, path)
  if ('schema' in found) return found.schema
  complain(
    unknownField,
    missingField(path.original, found.missing),
    at ?? [1, 1],
    check,
    near(found.missing, found.known),
  )
  return undefined
}

function complain(
  kind: DiagnosticKind,
  message: string,
  [line, column]: At,
  {file, diagnostics}: FieldCheck,
  hint?: string,
): void {
  const place = {file, start: {line, column}}
  diagnostics.push(report(kind, {message, place, ...(hint ? {hint} : {})}))
}
