import type {DealConditions, JsonObject, RuleWhen} from '@ringfence/model'
import {conforms} from './conforms.ts'
import {ownPointer, valueAt} from './value-at.ts'

/**
 * The pointer of the value that meets a rule's conditions: the first that the deal gives, or else the first that it
 * lacks; empty text where the rule has no conditions. Nothing where they are not met.
 */
export function firedAt({when, orMissing}: DealConditions, view: JsonObject): string | undefined {
  if (when.length === 0) return ''
  const met = when.find((conditions) => meets(conditions, orMissing, view))
  if (!met) return undefined
  const pointers = Object.keys(met)
  const given = pointers.find((pointer) => valueAt(view, pointer) !== undefined)
  const pointer = given ?? pointers[0] ?? ''
  return ownPointer(view, `${pointer}${entryOf(met[pointer], pointer, view)}`)
}

/** Whether a deal meets conditions; those that ask for nothing are met. */
export function meetsConditions(conditions: DealConditions, view: JsonObject): boolean {
  return firedAt(conditions, view) !== undefined
}

function meets(conditions: RuleWhen, orMissing: readonly string[], view: JsonObject): boolean {
  return Object.entries(conditions).every(([pointer, schema]) => {
    const value = valueAt(view, pointer)
    return value === undefined ? orMissing.includes(pointer) : conforms(value, schema)
  })
}

/** Where a list must contain something, the entry that is it: `/2`. */
function entryOf(
  schema: JsonObject | boolean | undefined,
  pointer: string,
  view: JsonObject,
): string {
  const list = valueAt(view, pointer)
  const wanted = typeof schema === 'object' ? schema['contains'] : undefined
  if (!Array.isArray(list) || typeof wanted !== 'object' || wanted === null) return ''
  const index = list.findIndex((entry) => conforms(entry, wanted as JsonObject))
  return index < 0 ? '' : `/${index}`
}
