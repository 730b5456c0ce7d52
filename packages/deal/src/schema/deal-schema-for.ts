import {type JsonObject, near, type Result, report} from '@ringfence/model'
import {isObject, property} from '../json.ts'
import {keysOf} from '../pointer.ts'
import {unknownSchemaKind} from './kinds.ts'
import {subschemasOf} from './map-subschemas.ts'
import {widenScalars} from './widen-scalars.ts'

/**
 * The schema of deals of one kind, for editors and other validators: the kind is fixed, what it needs is
 * required, and single values may be `{unknown: true}`.
 */
export function dealSchemaFor(bundled: JsonObject, kind: string): Result<JsonObject> {
  const {allOf, properties, $id, ...rest} = bundled
  const kinds = property(property(properties, 'kind'), 'enum')
  const known = Array.isArray(kinds) ? kinds.map(String) : []
  if (!known.includes(kind)) {
    const message = `No kind \`${kind}\``
    const hint = near(kind, known) ?? `there are ${known.map((name) => `\`${name}\``).join(', ')}`
    return {diagnostics: [report(unknownSchemaKind, {message, hint})]}
  }
  const {enum: all, ...kindSchema} = property(properties, 'kind') as JsonObject
  const needs = (Array.isArray(allOf) ? allOf : []).filter(isObject).flatMap((entry) => {
    const wanted = kindOf(entry)
    if (wanted === undefined) return [entry]
    return wanted === kind && isObject(entry['then']) ? [entry['then']] : []
  })
  const schema = {
    ...rest,
    properties: {...(properties as JsonObject), kind: {...kindSchema, const: kind}},
    ...(needs.length > 0 ? {allOf: needs} : {}),
  }
  return {value: withoutUnused(widenScalars(schema)), diagnostics: []}
}

/** The kind that a conditional part of the schema is about. */
function kindOf(entry: JsonObject): unknown {
  return property(property(property(entry['if'], 'properties'), 'kind'), 'const')
}

/** The schema without definitions that nothing in it refers to. */
export function withoutUnused(schema: JsonObject): JsonObject {
  const {$defs, ...root} = schema
  const definitions = isObject($defs) ? $defs : {}
  const used = new Set<string>()
  const visit = (part: JsonObject): void => {
    const name = typeof part['$ref'] === 'string' ? keysOf(part['$ref']).at(-1) : undefined
    if (name !== undefined && !used.has(name)) {
      used.add(name)
      const definition = definitions[name]
      if (isObject(definition)) visit(definition)
    }
    for (const {schema: subschema} of subschemasOf(part)) visit(subschema)
  }
  visit(root)
  const kept = Object.entries(definitions).filter(([name]) => used.has(name))
  return {...root, $defs: Object.fromEntries(kept)}
}
