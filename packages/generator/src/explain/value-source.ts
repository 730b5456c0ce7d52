import {defaultAt} from '@ringfence/deal'
import type {Adaptation, Deal, Json, JsonObject} from '@ringfence/model'
import type {ValueSource} from './explanation.ts'

export interface SourceContext {
  /** As rules left it. */
  readonly deal: Deal
  readonly schema: JsonObject
  readonly adaptations: readonly Adaptation[]
}

/** Where the value at a pointer comes from: the deal file, a rule, a default or other values. */
export function valueSource(
  pointer: string,
  {deal, schema, adaptations}: SourceContext,
): ValueSource {
  const adaptation = adaptations.find(({set}) =>
    Object.keys(set).some((each) => isWithin(pointer, each) || isWithin(each, pointer)),
  )
  if (adaptation) return {type: 'rule', rule: adaptation.rule.id}
  if (deal.isGiven(pointer)) return {type: 'deal', place: deal.placeOf(pointer)}
  if (rawValueAt(deal.view, pointer) === undefined) return {type: 'absent'}
  if (rawValueAt(deal.data, pointer) === undefined) return {type: 'derived'}
  if (/^\/positions\//.test(pointer))
    return {type: 'default', rationale: `the stance of the deal: ${String(deal.data['stance'])}`}
  const note = defaultAt(schema, pointer)
  const position = note?.clause && rawValueAt(deal.data, `/positions/${note.clause}`)
  return {
    type: 'default',
    ...(note?.rationale === undefined ? {} : {rationale: note.rationale}),
    ...(typeof position === 'string' ? {position} : {}),
  }
}

/** The value at a JSON Pointer of plain data, if there is one. */
export function rawValueAt(value: Json, pointer: string): Json | undefined {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<Json | undefined>(memberOf, value)
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as JsonObject)[key]
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`)
}
