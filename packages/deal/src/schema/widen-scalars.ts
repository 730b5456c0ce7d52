import type {JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'
import {mapSubschemas} from './map-subschemas.ts'
import {resolved} from './schemas-at.ts'

/** What a deal may say in place of a single value. */
const unknown: JsonObject = {
  title: 'Not known',
  description:
    'The value is not known yet; the document shows a placeholder and is marked as a draft.',
  type: 'object',
  properties: {
    unknown: {title: 'Not known', description: 'Always `true`.', const: true},
    note: {title: 'Note', description: 'Who will know, or where to find it.', type: 'string'},
  },
  required: ['unknown'],
  additionalProperties: false,
}

/** Keywords that test a value and do not describe it. */
const tests = ['if', 'not', 'contains', 'propertyNames']

const annotations = ['title', 'description', 'default', 'examples', 'deprecated', '$comment']

/**
 * Lets every single value also be `{unknown: true, note?}`, except where the schema says `x-known: true`.
 *
 * For editors and type generation: `readDeal` validates against the schema as it is, with unknown values
 * taken out.
 */
export function widenScalars(root: JsonObject): JsonObject {
  const widened = widen(root, root)
  const definitions = isObject(widened['$defs']) ? widened['$defs'] : {}
  return {...widened, $defs: {...definitions, unknown}}
}

function widen(schema: JsonObject, root: JsonObject): JsonObject {
  if (schema['x-known'] === true)
    return isScalar(schema, root) ? resolvedHere(schema, root) : schema
  if (typeof schema['$ref'] !== 'string' && isScalar(schema, root)) return orUnknown(schema, root)
  return mapSubschemas(schema, (subschema, [keyword = '']) =>
    tests.includes(keyword) ? subschema : widen(subschema, root),
  )
}

function orUnknown(schema: JsonObject, root: JsonObject): JsonObject {
  const entries = Object.entries(schema)
  const said = entries.filter(([key]) => annotations.includes(key) || key.startsWith('x-'))
  const asked = Object.fromEntries(entries.filter((entry) => !said.includes(entry)))
  const {anyOf, ...others} = asked
  const alternatives =
    Array.isArray(anyOf) && Object.keys(others).length === 0
      ? anyOf.map((each) => (isScalar(each, root) ? each : widen(each, root)))
      : [asked]
  return {...Object.fromEntries(said), anyOf: [...alternatives, {$ref: '#/$defs/unknown'}]}
}

/** A reference would lead to a definition that is widened. */
function resolvedHere(schema: JsonObject, root: JsonObject): JsonObject {
  const {$ref, ...rest} = resolved(schema, root)
  return rest
}

/** Whether the schema admits a text, a number, true or false. */
export function isScalar(schema: JsonObject, root: JsonObject): boolean {
  const {type, anyOf, oneOf, enum: allowed, const: only} = resolved(schema, root)
  if (typeof type === 'string') return ['string', 'number', 'integer', 'boolean'].includes(type)
  if (allowed !== undefined || only !== undefined) return true
  const alternatives = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []))
  return alternatives.some((each) => isObject(each) && isScalar(each, root))
}
