import type {Json, JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'
import {keysOf} from '../pointer.ts'
import {resolved, schemaAt} from './schemas-at.ts'

/** One value that a deal may give. */
export interface Parameter {
  /** Keys from the deal's root, with dots between them; `[]` stands for each entry of a list. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** In words: `integer 1–24`, `one of a, b`, `list of …`. */
  readonly type: string
  readonly default?: Json
  /** Defaults of other negotiating positions. */
  readonly positions?: JsonObject
  /** Why the default is what it is. */
  readonly rationale?: string
}

/** The values that a deal may give in the block at a path with dots; of the whole deal for an empty path. */
export function parametersOf(schema: JsonObject, path: string): readonly Parameter[] {
  const block = path === '' ? schema : schemaAt(schema, `/${path.replaceAll('.', '/')}`)
  return block ? [...parametersIn(block, path, schema)] : []
}

function* parametersIn(part: JsonObject, path: string, root: JsonObject): Generator<Parameter> {
  const whole = resolved(part, root)
  const {properties, items} = whole
  // A part of the schema that has a name of its own, such as money or a period, is one value.
  const atom = typeof part['$ref'] === 'string' && isPart(part['$ref'])
  if (isObject(properties) && !atom) {
    for (const [key, entry] of Object.entries(properties))
      if (isObject(entry)) yield* parametersIn(entry, path === '' ? key : `${path}.${key}`, root)
    return
  }
  yield parameterOf(whole, part, path)
  if (isObject(items) && isObject(resolved(items, root)['properties']) && !atom)
    yield* parametersIn(items, `${path}[]`, root)
}

/** Definitions out of `parts/` are named `parts-…` or after the part alone. */
function isPart(reference: string): boolean {
  const name = keysOf(reference).at(-1) ?? ''
  return atoms.has(name)
}

const atoms = new Set([
  'money',
  'duration',
  'date',
  'percentage',
  'line',
  'prose',
  'email',
  'address',
  'country',
  'jurisdiction',
  'currency',
])

function parameterOf(whole: JsonObject, part: JsonObject, path: string): Parameter {
  const positions = whole['x-positions']
  const rationale = whole['x-rationale']
  return {
    path,
    title: String(whole['title'] ?? ''),
    description: String(whole['description'] ?? ''),
    type: typeOf(whole, part),
    ...(whole['default'] === undefined ? {} : {default: whole['default']}),
    ...(isObject(positions) ? {positions} : {}),
    ...(typeof rationale === 'string' ? {rationale} : {}),
  }
}

function typeOf(
  {enum: allowed, type, minimum, maximum, items, anyOf}: JsonObject,
  {$ref}: JsonObject,
): string {
  if (Array.isArray(allowed))
    return allowed.length > 20 ? `one of ${allowed.length} codes` : `one of ${allowed.join(', ')}`
  if (typeof $ref === 'string' && isPart($ref)) return String(keysOf($ref).at(-1))
  if (type === 'array') return `list of ${isObject(items) ? typeOf(items, items) : 'values'}`
  if (Array.isArray(anyOf))
    return anyOf.flatMap((each) => (isObject(each) ? [typeOf(each, each)] : [])).join(' or ')
  const range = minimum === undefined ? '' : ` ${String(minimum)}–${String(maximum ?? '')}`
  return type === undefined ? 'value' : `${String(type)}${range}`
}
