import type {Json, JsonObject, Unknown} from '@ringfence/model'
import type {Places} from '../read/places.ts'
import type {SchemaError} from '../schema/deal-schema.ts'
import {schemaAt} from '../schema/schemas-at.ts'

/** What messages about a deal are made from. */
export interface FaultContext {
  readonly data: Json
  readonly schema: JsonObject
  readonly unknowns: ReadonlyMap<string, Unknown>
  readonly places: Places
}

/** The key that the schema does not have, or nothing for errors of other keywords. */
export function unexpectedKey({params}: SchemaError): string {
  return String(params['unevaluatedProperty'] ?? params['additionalProperty'] ?? '')
}

/** The schema's title of a value, for messages. */
export function titleOf(pointer: string, schema: JsonObject): string {
  const title = schemaAt(schema, pointer)?.['title']
  return typeof title === 'string' ? title : pointer
}
