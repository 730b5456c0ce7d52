import {type Diagnostic, nearest, report} from '@ringfence/model'
import {isWithin, join, valueAt} from '../pointer.ts'
import type {SchemaError} from '../schema/deal-schema.ts'
import {propertyNamesAt} from '../schema/schemas-at.ts'
import {describeError} from './describe-error.ts'
import {type FaultContext, unexpectedKey} from './fault-context.ts'
import {unfit} from './kinds.ts'

/** Errors of Ajv as diagnostics: one a fault, without those that only follow from another. */
export function describeErrors(
  errors: readonly SchemaError[],
  context: FaultContext,
): readonly Diagnostic[] {
  const kept = withoutMisspelt(
    withoutEcho(foldAlternatives(errors, context)).filter((error) => !isNoise(error, context)),
    context,
  )
  const seen = new Map<string, Diagnostic>()
  for (const error of kept) {
    const {kind, at, key, ...details} = describeError(error, context)
    const place = key ? context.places.ofKey(at) : context.places.of(at)
    seen.set(`${kind.code} ${at} ${details.message}`, report(kind, {...details, place}))
  }
  // Without this a fault that none of the rules above can put into words would pass for none.
  if (errors.length > 0 && seen.size === 0 && context.unknowns.size === 0)
    return [report(unfit, {message: 'The schema refuses the deal', place: context.places.of('')})]
  return [...seen.values()]
}

/** What a failed alternative says of a value is noise, unless it is the only one that is about such values. */
function foldAlternatives(
  errors: readonly SchemaError[],
  {data}: FaultContext,
): readonly SchemaError[] {
  const kept: SchemaError[] = []
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') {
      const from = startOfChildren(kept, error.instancePath)
      const children = kept.splice(from)
      const value = valueAt(data, error.instancePath)
      const telling = children.filter((child) => isTelling(child, error.instancePath))
      const nested = typeof value === 'object' && value !== null
      if (telling.some(({keyword}) => nested || limits.includes(keyword))) {
        kept.push(...telling.filter(({keyword}) => nested || limits.includes(keyword)))
        continue
      }
    }
    kept.push(error)
  }
  return kept
}

/** A single value that is only too large or too small was meant for the alternative that says so. */
const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']

function startOfChildren(errors: readonly SchemaError[], pointer: string): number {
  let from = errors.length
  while (from > 0 && isWithin(errors[from - 1]?.instancePath ?? '', pointer)) from -= 1
  return from
}

function isTelling({instancePath, keyword}: SchemaError, pointer: string): boolean {
  return instancePath !== pointer || !['type', 'enum', 'const'].includes(keyword)
}

function isNoise(error: SchemaError, {unknowns, schema}: FaultContext): boolean {
  const {keyword, instancePath, params} = error
  if (keyword === 'if') return true
  if (keyword === 'required')
    return unknowns.has(join(instancePath, String(params['missingProperty'])))
  // A failed `then` leaves its properties unevaluated, although the schema knows them.
  if (keyword === 'unevaluatedProperties' || keyword === 'additionalProperties')
    return propertyNamesAt(schema, instancePath).includes(unexpectedKey(error))
  return [...unknowns.keys()].some((pointer) => isWithin(instancePath, pointer))
}

/** An empty text fails its pattern too, which says nothing more. */
function withoutEcho(errors: readonly SchemaError[]): readonly SchemaError[] {
  const short = errors.filter(({keyword}) => keyword === 'minLength')
  const empty = new Set(short.map(({instancePath}) => instancePath))
  return errors.filter(
    ({keyword, instancePath}) => keyword !== 'pattern' || !empty.has(instancePath),
  )
}

/** A required key that is only misspelt is reported once, where it stands. */
function withoutMisspelt(
  errors: readonly SchemaError[],
  {schema}: FaultContext,
): readonly SchemaError[] {
  const meant = new Set(
    errors
      .filter((error) => unexpectedKey(error) !== '')
      .map((error) => {
        const known = propertyNamesAt(schema, error.instancePath)
        return join(error.instancePath, nearest(unexpectedKey(error), known) ?? '')
      }),
  )
  return errors.filter(
    ({keyword, instancePath, params}) =>
      keyword !== 'required' || !meant.has(join(instancePath, String(params['missingProperty']))),
  )
}
