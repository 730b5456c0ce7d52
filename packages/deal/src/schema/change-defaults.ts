import {
  type Diagnostic,
  type Json,
  type JsonObject,
  near,
  type Place,
  type Result,
  report,
} from '@ringfence/model'
import {isObject, property} from '../json.ts'
import {keysOf} from '../pointer.ts'
import {compileWithAjv} from './compile-with-ajv.ts'
import {unfitDefault} from './kinds.ts'
import {mapSubschemas} from './map-subschemas.ts'

export interface DefaultChange {
  /** JSON Pointer (RFC 6901) into the deal. */
  readonly at: string
  readonly value?: Json
  /** Values for negotiating positions other than the customer's best. */
  readonly positions?: JsonObject
  readonly rationale: string
  readonly place: Place
}

/** A bundled schema in which values of deals have other defaults, each with its reason. */
export async function changeDefaults(
  schema: JsonObject,
  changes: readonly DefaultChange[],
): Promise<Result<JsonObject>> {
  const diagnostics: Diagnostic[] = []
  const changed = structuredClone(schema) as Record<string, Json>
  for (const change of changes) {
    const problem = await changeOne(changed, change)
    if (problem) diagnostics.push(problem)
  }
  return diagnostics.length > 0 ? {diagnostics} : {value: changed, diagnostics}
}

async function changeOne(
  root: JsonObject,
  {at, value, positions, rationale, place}: DefaultChange,
): Promise<Diagnostic | undefined> {
  const fail = (message: string, hint?: string) =>
    report(unfitDefault, {message, place, ...(hint ? {hint} : {})})
  let part: JsonObject = root
  for (const key of keysOf(at)) {
    const holder = definitionOf(part, root)
    if (holder !== part && isShared(part, root))
      return fail(
        `The value at \`${at}\` is part of one that stands in many places`,
        'give the default of the whole value',
      )
    const next = property(holder['properties'], key)
    if (!isObject(next)) {
      const known = isObject(holder['properties']) ? Object.keys(holder['properties']) : []
      return fail(`No value \`${at}\` in deals`, near(key, known))
    }
    part = next
  }
  for (const each of [...(value === undefined ? [] : [value]), ...Object.values(positions ?? {})])
    if (!(await fits(each, part, root)))
      return fail(
        `\`${JSON.stringify(each)}\` does not fit \`${at}\``,
        '`ringfence schema` says what does',
      )
  const before = part['x-positions'] ?? definitionOf(part, root)['x-positions']
  Object.assign(part, {
    ...(value === undefined ? {} : {default: value}),
    ...(positions ? {'x-positions': {...(isObject(before) ? before : {}), ...positions}} : {}),
    'x-rationale': rationale,
  })
  return undefined
}

async function fits(value: Json, part: JsonObject, root: JsonObject): Promise<boolean> {
  const {default: before, ...rest} = part
  const {validate} = await compileWithAjv({...rest, $defs: root['$defs'] ?? {}}, {})
  // Validation fills defaults in.
  return validate(structuredClone(value))
}

function definitionOf(part: JsonObject, root: JsonObject): JsonObject {
  const name = referred(part)
  const definition = name === undefined ? part : property(root['$defs'], name)
  return isObject(definition) ? definition : part
}

/** Whether other values are described by the same definition: a default inside it would be that of all of them. */
function isShared(part: JsonObject, root: JsonObject): boolean {
  const name = referred(part)
  let uses = 0
  const count = (schema: JsonObject): JsonObject => {
    if (referred(schema) === name) uses += 1
    return mapSubschemas(schema, count)
  }
  count(root)
  return uses > 1
}

function referred({$ref}: JsonObject): string | undefined {
  return typeof $ref === 'string' ? keysOf($ref).at(-1) : undefined
}
