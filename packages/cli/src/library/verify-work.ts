import type {VerifyInput} from '@ringfence/generator/library'
import type {JsonObject, Library} from '@ringfence/model'

/** What a thread is given to verify parts of a library. Plain JSON: its validator is compiled anew. */
export interface VerifyWork {
  readonly library: Library
  readonly schema: JsonObject
  readonly fields: JsonObject
  /** The schema of events. */
  readonly events: JsonObject
  readonly clauses?: readonly string[]
}

/** The work as it is sent to threads. Bodies that are parsed when they are asked for are parsed here. */
export function workOf({library, schema, eventSchema, clauses}: VerifyInput): VerifyWork {
  return {
    library,
    schema: schema.schema,
    fields: schema.fields,
    events: eventSchema?.schema ?? {},
    ...(clauses ? {clauses} : {}),
  }
}
