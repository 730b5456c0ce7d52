import {hasErrors, type Json, type JsonObject, type Place, type Result} from '@ringfence/model'
import {freeze} from '../derive/freeze.ts'
import {describeErrors} from '../faults/describe-errors.ts'
import type {EventSchema} from '../schema/event-schema.ts'
import {checkCharacters} from './check-characters.ts'
import {decode} from './decode.ts'
import {fillEmpty} from './fill-empty.ts'
import {parseYaml} from './parse-yaml.ts'
import {type Places, placesIn} from './places.ts'
import type {DealSource} from './read-deal.ts'
import {putUnknowns, takeUnknowns} from './take-unknowns.ts'

/** What has happened while a contract runs, as a notice of one kind needs it; validated and frozen. */
export interface DealEvent {
  readonly data: JsonObject
  /** Where the file gives the value at a JSON Pointer into the data, or the nearest value around it. */
  readonly placeOf: (pointer: string) => Place
}

/**
 * Reads an event in YAML or JSON for a notice of a kind: all faults of the phase that it reaches are returned at
 * once. There is a value only if none of them is an error.
 */
export function readEvent(
  {file, text}: DealSource,
  kind: string,
  schema: EventSchema,
): Result<DealEvent> {
  const decoded = decode(file, text)
  if (decoded.value === undefined) return {diagnostics: decoded.diagnostics}
  const parsed = parseYaml(file, decoded.value)
  if (!parsed.value) return {diagnostics: parsed.diagnostics}
  const {data, spans, lines} = parsed.value
  const places = placesIn(file, spans, lines)
  const found = checkCharacters(data, places)
  if (hasErrors(found)) return {diagnostics: found}
  return readEventData(data, kind, {schema, places})
}

/** The same for data that no file gives, such as a program makes; changed in place. */
export function readEventData(
  data: Json,
  kind: string,
  {schema, places = noPlaces}: {readonly schema: EventSchema; readonly places?: Places},
): Result<DealEvent> {
  // The schema holds the events of all kinds, each under the name that templates read it by.
  const whole: JsonObject = {[kind]: data}
  const inside = (pointer: string) => pointer.slice(kind.length + 1)
  fillEmpty(whole, schema.schema)
  const unknowns = takeUnknowns(whole, schema.schema)
  const diagnostics = describeErrors(schema.validate(whole), {
    data: whole,
    schema: schema.schema,
    unknowns,
    places: {
      of: (pointer) => places.of(inside(pointer)),
      ofKey: (pointer) => places.ofKey(inside(pointer)),
      gives: (pointer) => places.gives(inside(pointer)),
    },
  })
  if (hasErrors(diagnostics)) return {diagnostics}
  putUnknowns(whole, unknowns)
  return {
    value: {data: freeze(whole[kind] as JsonObject), placeOf: places.of},
    diagnostics,
  }
}

const noPlaces: Places = {
  of: (pointer) => ({file: 'event', pointer}),
  ofKey: (pointer) => ({file: 'event', pointer}),
  gives: () => true,
}
