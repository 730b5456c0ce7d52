import {type DiagnosticKind, type JsonObject, near, quotesHint} from '@ringfence/model'
import {isObject} from '../json.ts'
import {join, valueAt} from '../pointer.ts'
import type {SchemaError} from '../schema/deal-schema.ts'
import {propertyNamesAt, resolved, schemaAt} from '../schema/schemas-at.ts'
import {expectation, shown} from './expectation.ts'
import {type FaultContext, titleOf, unexpectedKey} from './fault-context.ts'
import {
  missingProperty,
  outOfRange,
  repeated,
  unexpectedProperty,
  unfit,
  wrongChoice,
  wrongForm,
  wrongType,
} from './kinds.ts'
import {numbered, sized} from './sized.ts'

export interface Fault {
  readonly kind: DiagnosticKind
  readonly message: string
  /** JSON Pointer of the place. */
  readonly at: string
  /** Whether the place is the key, not the value. */
  readonly key?: true
  readonly hint?: string
}

/** One error of Ajv in words. */
export function describeError(error: SchemaError, context: FaultContext): Fault {
  return (describers[error.keyword] ?? describeUnfit)(error, context)
}

type Describer = (error: SchemaError, context: FaultContext) => Fault

const describers: Readonly<Record<string, Describer>> = {
  required: describeMissing,
  unevaluatedProperties: describeUnexpected,
  additionalProperties: describeUnexpected,
  type: (error, context) => unexpectedValue(wrongType, error, context),
  enum: (error, context) => unexpectedValue(wrongChoice, error, context),
  const: (error, context) => unexpectedValue(wrongChoice, error, context),
  anyOf: (error, context) => unexpectedValue(wrongChoice, error, context),
  oneOf: (error, context) => unexpectedValue(wrongChoice, error, context),
  not: describeExcluded,
  format: (error, context) => unexpectedValue(wrongForm, error, context),
  pattern: (error, context) => unexpectedValue(wrongForm, error, context),
  minimum: (error, context) => limited(error, context, 'at least'),
  exclusiveMinimum: (error, context) => limited(error, context, 'more than'),
  maximum: (error, context) => limited(error, context, 'at most'),
  exclusiveMaximum: (error, context) => limited(error, context, 'less than'),
  multipleOf: (error, context) => limited(error, context, 'a multiple of'),
  minLength: (error, context) => counted(error, context, 'at least', 'character'),
  maxLength: (error, context) => counted(error, context, 'at most', 'character'),
  minItems: (error, context) => counted(error, context, 'at least', 'entry'),
  maxItems: (error, context) => counted(error, context, 'at most', 'entry'),
  minProperties: (error, context) => counted(error, context, 'at least', 'key'),
  maxProperties: (error, context) => counted(error, context, 'at most', 'key'),
  propertyNames: describeName,
  contains: describeContains,
  uniqueItems: describeRepeated,
}

function describeMissing({instancePath, params}: SchemaError, {schema}: FaultContext): Fault {
  const name = String(params['missingProperty'])
  const at = join(instancePath, name)
  const found = schemaAt(schema, at)
  const example = Array.isArray(found?.['examples']) ? found['examples'][0] : undefined
  const sample = typeof example === 'string' || typeof example === 'number' ? ` ${example}` : ''
  return {
    kind: missingProperty,
    message: `\`${name}\` is missing (${titleOf(at, schema)})`,
    at: instancePath,
    key: true,
    hint: sample
      ? `for example \`${name}:${sample}\``
      : `expected ${found ? expectation(found, schema) : 'it'}`,
  }
}

function describeUnexpected(error: SchemaError, {schema}: FaultContext): Fault {
  const key = unexpectedKey(error)
  const known = propertyNamesAt(schema, error.instancePath)
  const names = known.map((name) => `\`${name}\``)
  const all =
    known.length <= mostKeys
      ? `there is ${names.join(', ')}`
      : `\`ringfence schema\` lists the ${known.length} keys that there are`
  const hint = near(key, known) ?? (known.length > 0 ? all : undefined)
  return {
    kind: unexpectedProperty,
    message: `Unexpected key ${shown(key)}`,
    at: join(error.instancePath, key),
    key: true,
    ...(hint === undefined ? {} : {hint}),
  }
}

/** More keys than this are not listed. */
const mostKeys = 24

/** A name that a mapping of names may not have. */
function describeName({instancePath, params}: SchemaError, {schema}: FaultContext): Fault {
  const key = String(params['propertyName'])
  const names = schemaAt(schema, instancePath)?.['propertyNames']
  const expected = isObject(names) ? `, expected ${expectation(names, schema)}` : ''
  return {
    kind: unexpectedProperty,
    message: `Unexpected key ${shown(key)}${expected}`,
    at: join(instancePath, key),
    key: true,
  }
}

function unexpectedValue(kind: DiagnosticKind, error: SchemaError, context: FaultContext): Fault {
  const {data, schema} = context
  const at = error.instancePath
  const value = valueAt(data, at)
  const expected = narrowedBy(error, schemaAt(schema, at) ?? {}, schema)
  const meant = typeof value === 'string' ? near(value, choicesOf(expected, schema)) : undefined
  const types = error.keyword === 'type' ? [error.params['type']].flat().map(String) : []
  const hint = meant ?? quotesHint(value, types)
  return {
    kind,
    message: `Unexpected ${shown(value)} for ${titleOf(at, schema)}, expected ${expectation(expected, schema)}`,
    at,
    ...(hint === undefined ? {} : {hint}),
  }
}

/** Where a kind allows fewer codes than the schema has, those are what is expected. */
function narrowedBy(
  {keyword, schemaPath}: SchemaError,
  expected: JsonObject,
  root: JsonObject,
): JsonObject {
  const allowed = keyword === 'enum' ? valueAt(root, schemaPath.slice(1)) : undefined
  const known = expected['enum']
  const narrower = Array.isArray(allowed) && Array.isArray(known) && allowed.length < known.length
  return narrower ? {...expected, enum: allowed} : expected
}

function describeExcluded({instancePath: at}: SchemaError, {data, schema}: FaultContext): Fault {
  const message = `Unexpected ${shown(valueAt(data, at))} for ${titleOf(at, schema)}, expected another value`
  return {kind: wrongChoice, message, at, hint: 'deals of this kind cannot have it'}
}

function choicesOf(schema: JsonObject, root: JsonObject): readonly string[] {
  const {enum: choices, anyOf} = resolved(schema, root)
  const nested = Array.isArray(anyOf)
    ? anyOf.flatMap((each) => choicesOf(each as JsonObject, root))
    : []
  return [...(Array.isArray(choices) ? choices.map(String) : []), ...nested]
}

function limited(error: SchemaError, {data, schema}: FaultContext, relation: string): Fault {
  const at = error.instancePath
  const limit = error.params['limit'] ?? error.params['multipleOf']
  const value = shown(valueAt(data, at))
  const message = `Unexpected ${value} for ${titleOf(at, schema)}, expected ${relation} ${limit}`
  return {kind: outOfRange, message, at}
}

function counted(
  error: SchemaError,
  {data, schema}: FaultContext,
  relation: string,
  thing: string,
): Fault {
  const at = error.instancePath
  return {
    kind: outOfRange,
    message: `Unexpected ${sized(valueAt(data, at), thing)} for ${titleOf(at, schema)}, expected ${relation} ${numbered(Number(error.params['limit']), thing)}`,
    at,
  }
}

function describeContains({instancePath}: SchemaError, {schema}: FaultContext): Fault {
  const message = `${titleOf(instancePath, schema)} lacks an entry that it must have`
  return {kind: unfit, message, at: instancePath, key: true}
}

function describeRepeated({instancePath, params}: SchemaError, {schema}: FaultContext): Fault {
  const [one, other] = [Number(params['i']), Number(params['j'])]
  const at = join(instancePath, Math.max(one, other))
  const message = `Unexpected repetition in ${titleOf(instancePath, schema)}, expected different entries`
  return {kind: repeated, message, at}
}

function describeUnfit({instancePath, keyword}: SchemaError, {schema}: FaultContext): Fault {
  const message = `Unexpected ${titleOf(instancePath, schema)}: it fails \`${keyword}\` of the schema`
  return {kind: unfit, message, at: instancePath}
}
