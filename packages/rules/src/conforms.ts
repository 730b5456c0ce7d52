import {Validator} from '@cfworker/json-schema'
import type {Json, JsonObject} from '@ringfence/model'

const validators = new WeakMap<JsonObject, Validator>()

/** Whether a value is valid by a JSON Schema (2020-12). Schemas are prepared when they are first used. */
export function conforms(value: Json, schema: JsonObject | boolean): boolean {
  if (typeof schema === 'boolean') return schema
  let validator = validators.get(schema)
  if (!validator) {
    validator = new Validator(schema, '2020-12')
    validators.set(schema, validator)
  }
  return validator.validate(value).valid
}
