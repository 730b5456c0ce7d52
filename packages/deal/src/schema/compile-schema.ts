import type {JsonObject} from '@ringfence/model'
import {compileWithAjv} from './compile-with-ajv.ts'
import type {DealSchema} from './deal-schema.ts'
import {fieldSchema} from './field-schema.ts'

/**
 * Compiles a bundled schema. Loads Ajv when it is called, which takes tens of milliseconds: programs that
 * use the schema as it is shipped have its validator ready made in `@ringfence/schemas`.
 */
export async function compileSchema(bundled: JsonObject, derived: JsonObject): Promise<DealSchema> {
  const {validate} = await compileWithAjv(bundled, {})
  return {
    schema: bundled,
    fields: fieldSchema(bundled, derived),
    validate: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  }
}
