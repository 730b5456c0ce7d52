import {type Diagnostic, type JsonObject, report} from '@ringfence/model'
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js'
import {manifestFault} from './kinds.ts'
import type {Manifest} from './read-manifest.ts'

const validators = new WeakMap<JsonObject, Map<string, ValidateFunction>>()

/**
 * Whether a value of a manifest fits a definition of the schema; what it leaves out is filled with defaults. Every
 * fault is reported at its place.
 */
export function schemaCheck(
  definition: string,
  {value, placeOf}: Manifest,
  path: readonly string[],
  {fields, diagnostics}: {readonly fields: JsonObject; readonly diagnostics: Diagnostic[]},
): boolean {
  const validate = validatorOf(definition, fields)
  const target = path.reduce<unknown>((whole, key) => (whole as JsonObject)[key], value)
  if (validate(target)) return true
  for (const error of validate.errors ?? []) {
    const keys = error.instancePath.split('/').slice(1)
    const place = placeOf([...path, ...keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key))])
    diagnostics.push(report(manifestFault, {message: messageOf(error), place}))
  }
  return false
}

function validatorOf(definition: string, fields: JsonObject): ValidateFunction {
  const known = validators.get(fields) ?? new Map<string, ValidateFunction>()
  validators.set(fields, known)
  const validate = known.get(definition) ?? compile(definition, fields)
  known.set(definition, validate)
  return validate
}

function compile(definition: string, fields: JsonObject): ValidateFunction {
  const ajv = new Ajv2020({allErrors: true, strict: false, useDefaults: true})
  return ajv.compile({$ref: `#/$defs/${definition}`, $defs: fields['$defs']})
}

function messageOf({instancePath, message = 'does not fit', params}: ErrorObject): string {
  const name = instancePath === '' ? 'The entry' : `\`${instancePath.slice(1)}\``
  const allowed = Array.isArray(params['allowedValues'])
    ? `: ${params['allowedValues'].join(', ')}`
    : ''
  const extra = params['additionalProperty'] ? `: \`${params['additionalProperty']}\`` : ''
  return `${name} ${message}${allowed}${extra}`
}
