import type {JsonObject} from '@ringfence/model'
import {isObject, property} from '../json.ts'
import {compileWithAjv} from './compile-with-ajv.ts'
import type {DealSchema} from './deal-schema.ts'
import {withoutUnused} from './deal-schema-for.ts'
import {resolved} from './schemas-at.ts'
import {widenScalars} from './widen-scalars.ts'

/**
 * The schema of events, ready to validate with: an object that has an event under the name of its kind. `schema` is
 * self-contained, as `bundleSchemas` makes it of `notices.schema.json`.
 */
export type EventSchema = Pick<DealSchema, 'schema' | 'validate'>

/** Compiles a bundled schema of events, with Ajv, which is loaded when this is called. */
export async function compileEventSchema(bundled: JsonObject): Promise<EventSchema> {
  const {validate} = await compileWithAjv(bundled, {})
  return {
    schema: bundled,
    validate: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  }
}

/**
 * The schema of the event of one kind by itself, for editors and for blank files; undefined for a kind that has none.
 * Single values may be `{unknown: true}`.
 */
export function eventSchemaFor(bundled: JsonObject, kind: string): JsonObject | undefined {
  const part = property(bundled['properties'], kind)
  if (!isObject(part)) return undefined
  const {$ref, ...own} = resolved(part, bundled)
  const {$schema = '', $defs = {}} = bundled
  return withoutUnused(widenScalars({$schema, ...own, $defs}))
}
