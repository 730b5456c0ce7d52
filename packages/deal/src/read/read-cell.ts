import type {Json, JsonObject, Result} from '@ringfence/model'
import {isObject} from '../json.ts'
import {resolved, schemasAt} from '../schema/schemas-at.ts'
import {parseYaml} from './parse-yaml.ts'

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
const unknown = /^\{\s*"?unknown"?\s*:/
const structure = /^[[{]/

/**
 * What the text of a cell means, by what the schema expects at the pointer: `007` stays text where text is expected.
 * Lists and mappings are written as JSON, and `{unknown: true}` says everywhere that a value is not known. What does
 * not fit stays text, and the validator says so.
 */
export function readCell(
  {pointer, value}: {readonly pointer: string; readonly value: string},
  schema: JsonObject,
): Result<Json> {
  const types = typesAt(schema, pointer)
  const text = value.trim()
  if (types.has('boolean') && /^(?:true|false)$/i.test(text))
    return {value: text.toLowerCase() === 'true', diagnostics: []}
  if ((types.has('number') || types.has('integer')) && number.test(text))
    return {value: Number(text), diagnostics: []}
  const structured = (types.has('array') || types.has('object')) && structure.test(text)
  if (!structured && !unknown.test(text)) return {value, diagnostics: []}
  const parsed = parseYaml('cell', text)
  return parsed.value
    ? {value: parsed.value.data, diagnostics: []}
    : {diagnostics: parsed.diagnostics}
}

const known = new WeakMap<JsonObject, Map<string, ReadonlySet<string>>>()

/** Found once a column. */
function typesAt(root: JsonObject, pointer: string): ReadonlySet<string> {
  const found = known.get(root) ?? new Map<string, ReadonlySet<string>>()
  known.set(root, found)
  const types =
    found.get(pointer) ?? new Set(schemasAt(root, pointer).flatMap((each) => typesOf(each, root)))
  found.set(pointer, types)
  return types
}

function typesOf(schema: JsonObject, root: JsonObject): readonly string[] {
  const {type, enum: allowed, const: only, anyOf, oneOf} = resolved(schema, root)
  const values = [...(Array.isArray(allowed) ? allowed : []), ...(only === undefined ? [] : [only])]
  const others = [anyOf, oneOf].flatMap((list) =>
    Array.isArray(list) ? list.filter(isObject) : [],
  )
  return [
    ...(typeof type === 'string' ? [type] : Array.isArray(type) ? type.map(String) : []),
    ...values.map((each) => typeof each),
    ...others.flatMap((each) => typesOf(each, root)),
  ]
}
