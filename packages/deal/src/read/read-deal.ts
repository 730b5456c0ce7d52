import {
  type Deal,
  type Diagnostic,
  hasErrors,
  isUnknown,
  type Json,
  type JsonObject,
  type Place,
  type Result,
  report,
} from '@ringfence/model'
import {checkDeal} from '../checks/check-deal.ts'
import {deriveView} from '../derive/derive-view.ts'
import {digestOf} from '../derive/digest-of.ts'
import {freeze} from '../derive/freeze.ts'
import {titleAt} from '../derive/title-at.ts'
import {describeErrors} from '../faults/describe-errors.ts'
import {isObject, property} from '../json.ts'
import {keysOf} from '../pointer.ts'
import type {DealSchema} from '../schema/deal-schema.ts'
import {applySettings, type Setting} from './apply-settings.ts'
import {checkCharacters} from './check-characters.ts'
import {decode} from './decode.ts'
import {fillEmpty} from './fill-empty.ts'
import {fillPositions} from './fill-positions.ts'
import {baseFault, settingFault} from './kinds.ts'
import {parseYaml} from './parse-yaml.ts'
import {type Places, placesIn} from './places.ts'
import {put} from './put.ts'
import {putUnknowns, takeUnknowns} from './take-unknowns.ts'

export interface DealSource {
  /** The name that diagnostics give the file. */
  readonly file: string
  readonly text: string | Uint8Array
  /** The line of the file at which the text begins, for a deal that is a line of it; 1 unless given. */
  readonly firstLine?: number
}

export interface ReadDealOptions {
  /** What deals share: they say the rest, and may say otherwise. */
  readonly base?: JsonObject
  /** Values that replace those of the file. */
  readonly set?: readonly Setting[]
}

/**
 * Reads a deal in YAML or JSON: all faults of the phase that it reaches are returned at once, in the order of
 * the file. There is a value only if none of them is an error.
 */
export function readDeal(
  {file, text, firstLine}: DealSource,
  schema: DealSchema,
  {set = [], base}: ReadDealOptions = {},
): Result<Deal> {
  const decoded = decode(file, text)
  if (decoded.value === undefined) return {diagnostics: decoded.diagnostics}
  const parsed = parseYaml(file, decoded.value, firstLine)
  if (!parsed.value) return {diagnostics: parsed.diagnostics}
  const {spans, lines} = parsed.value
  const own = parsed.value.data
  const whole = base ? merged(base, own) : own
  const {data, places: settings, diagnostics} = applySettings(whole, set, schema.schema)
  const places = placesIn(file, spans, lines, settings)
  const found = [...diagnostics, ...checkCharacters(data, places)]
  if (hasErrors(found)) return {diagnostics: inOrder(found)}
  fillEmpty(data, schema.schema)
  fillPositions(data, schema.schema)
  return validated(data, schema, places)
}

/** What rows of deals share: YAML or JSON with keys and values, not validated until a row completes it. */
export function readBase({file, text}: DealSource): Result<JsonObject> {
  const decoded = decode(file, text)
  if (decoded.value === undefined) return {diagnostics: decoded.diagnostics}
  const {value, diagnostics} = parseYaml(file, decoded.value)
  if (!value) return {diagnostics}
  if (isObject(value.data)) return {value: value.data, diagnostics}
  const message = 'Unexpected list or single value, expected keys and values that rows share'
  return {diagnostics: [report(baseFault, {message, place: {file, start: {line: 1, column: 1}}})]}
}

/** Mappings are merged; anything else replaces what the base says. */
function merged(base: Json, over: Json): Json {
  if (!isObject(base) || !isObject(over)) return over
  const both = Object.entries(over).map(([key, value]): [string, Json] => {
    const under = property(base, key)
    return [key, under === undefined ? value : merged(under, value)]
  })
  return {...base, ...Object.fromEntries(both)}
}

/** The same for data that no file gives, such as a program makes; changed in place. */
export function readDealData(data: Json, schema: DealSchema): Result<Deal> {
  const of = (pointer: string): Place => ({file: 'deal', pointer})
  fillPositions(data, schema.schema)
  return validated(data, schema, {of, ofKey: of, gives: () => true})
}

/**
 * The deal with other values at JSON Pointers, validated and derived again. Its places stay those of its file, and so
 * does its digest: what is changed here follows from the deal and not from its author.
 */
export function adaptDeal(
  deal: Deal,
  schema: DealSchema,
  set: Readonly<Record<string, Json>>,
): Result<Deal> {
  const data = withoutAssumed(deal.data)
  for (const [pointer, value] of Object.entries(set))
    if (!put(data, keysOf(pointer), structuredClone(value)))
      return {
        diagnostics: [
          report(settingFault, {
            message: `Nothing at \`${pointer}\` that could be set`,
            place: deal.placeOf(pointer),
          }),
        ],
      }
  const {value, diagnostics} = validated(data, schema, {
    of: deal.placeOf,
    ofKey: deal.placeOf,
    gives: deal.isGiven,
  })
  // What was said of the deal as it was read is not said again.
  return value
    ? {value: {...value, digest: deal.digest}, diagnostics: []}
    : {diagnostics: diagnostics.filter(({severity}) => severity === 'error')}
}

/** A copy of the data as it was written: what conditions assume of unknown values is filled in again. */
function withoutAssumed(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutAssumed)
  if (!isObject(value)) return value
  const {assumed, ...rest} = value
  const kept = isUnknown(value) ? (rest as JsonObject) : value
  return Object.fromEntries(Object.entries(kept).map(([key, each]) => [key, withoutAssumed(each)]))
}

function validated(data: Json, schema: DealSchema, places: Places): Result<Deal> {
  const unknowns = takeUnknowns(data, schema.schema)
  const errors = schema.validate(data)
  const faults = describeErrors(errors, {data, schema: schema.schema, unknowns, places})
  if (hasErrors(faults)) return {diagnostics: inOrder(faults)}
  putUnknowns(data, unknowns)
  const found = [...faults, ...checkDeal(data as JsonObject, places)]
  if (hasErrors(found)) return {diagnostics: inOrder(found)}
  return {value: dealOf(data as JsonObject, schema, places), diagnostics: inOrder(found)}
}

function dealOf(data: JsonObject, {fields}: DealSchema, places: Places): Deal {
  let digest: string | undefined
  const language = (data['language'] as {primary?: unknown} | undefined)?.primary
  return {
    kind: String(data['kind']),
    language: typeof language === 'string' ? language : 'en-GB',
    data: freeze(data),
    view: freeze(deriveView(data)),
    // Only a document's properties ask for it.
    get digest() {
      digest ??= digestOf(data)
      return digest
    },
    titleOf: titlesOf(fields),
    placeOf: places.of,
    isGiven: places.gives,
  }
}

/** Titles are looked up once for all entries of a list. */
function titlesOf(fields: JsonObject): (pointer: string) => string {
  const known = new Map<string, string>()
  return (pointer) => {
    const any = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0')
    const title = known.get(any) ?? titleAt(fields, any)
    known.set(any, title)
    return title
  }
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => compare(a.place, b.place))
}

function compare(a: Place | undefined, b: Place | undefined): number {
  const line = (a?.start?.line ?? 0) - (b?.start?.line ?? 0)
  return line === 0 ? (a?.start?.column ?? 0) - (b?.start?.column ?? 0) : line
}
