import type {JsonObject} from '@ringfence/model'

/** A schema of deals, ready to validate with. */
export interface DealSchema {
  /** Self-contained JSON Schema 2020-12, as `bundleSchemas` makes it. */
  readonly schema: JsonObject
  /** The same with what is derived: everything that templates may read, with titles. */
  readonly fields: JsonObject
  /** Fills defaults into the data, in place, and returns every error; none if the data is valid. */
  readonly validate: (data: unknown) => readonly SchemaError[]
}

/** What Ajv says of one failed keyword. */
export interface SchemaError {
  /** JSON Pointer of the value. */
  readonly instancePath: string
  /** Where the keyword is in the schema: `#/$defs/party/required`. */
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}
