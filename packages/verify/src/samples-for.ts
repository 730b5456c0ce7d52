import type {Setting} from '@ringfence/deal'
import type {Diagnostic, JsonObject} from '@ringfence/model'
import {sampleOf} from './sample.ts'
import {schemaAt} from './schema-at.ts'

/** Values that diagnostics say are missing, made from the schema. */
export function samplesFor(
  diagnostics: readonly Diagnostic[],
  fields: JsonObject,
): readonly Setting[] {
  return diagnostics.flatMap(keysMissing).flatMap((keys) => {
    const schema = schemaAt(
      fields,
      keys.map((key) => (/^\d+$/.test(key) ? '[]' : key)),
    )
    if (!schema) return []
    const value = JSON.stringify(sampleOf(schema, fields, {extent: 'bare'}))
    return [{pointer: `/${keys.join('/')}`, value}]
  })
}

/** The keys of a value that a diagnostic asks for. */
export function keysMissing({code, message, place}: Diagnostic): readonly (readonly string[])[] {
  const pointer = (place?.pointer ?? '').split('/').slice(1)
  const [, key] = /^`(\w+)` is missing/.exec(message) ?? []
  if (code === 'deal/missing' && key !== undefined) return [[...pointer, key]]
  return code === 'value/missing' && pointer.length > 0 ? [pointer] : []
}
