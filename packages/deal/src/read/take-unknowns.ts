import {isUnknown, type Json, type JsonObject, type Unknown} from '@ringfence/model'
import {isObject} from '../json.ts'
import {join, keysOf, lastKeyOf, parentOf, valueAt} from '../pointer.ts'
import {schemaAt} from '../schema/schemas-at.ts'
import {isScalar} from '../schema/widen-scalars.ts'

/**
 * Takes `{unknown: true}` out of the data, in place, so that defaults can fill the gaps. Where a list would
 * lose an entry, null stays. A property that is no single value keeps it, and the schema refuses it.
 */
export function takeUnknowns(data: Json, schema: JsonObject): ReadonlyMap<string, Unknown> {
  const taken = new Map<string, Unknown>()
  const keys: string[] = []
  const visit = (holder: Record<string, Json>): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value !== 'object' || value === null) continue
      keys.push(key)
      // Few values are unknown: the pointer is made for those alone.
      const at = saysUnknown(value) ? keys.reduce(join, '') : undefined
      if (at !== undefined && saysUnknown(value) && mayBeUnknown(at, schema)) {
        taken.set(at, value)
        if (Array.isArray(holder)) holder[Number(key)] = null
        else delete holder[key]
      } else visit(value as Record<string, Json>)
      keys.pop()
    }
  }
  if (isObject(data)) visit(data as Record<string, Json>)
  return taken
}

/** `{unknown: true}`, with a note or without, and nothing else. */
function saysUnknown(value: Json): value is Unknown & JsonObject {
  const keys = isUnknown(value) ? Object.keys(value) : ['none']
  return keys.every((key) => key === 'unknown' || key === 'note')
}

function mayBeUnknown(pointer: string, root: JsonObject): boolean {
  const schema = schemaAt(root, pointer)
  return schema !== undefined && schema['x-known'] !== true && isScalar(schema, root)
}

/** Puts unknown values back, each with the default that conditions are to assume. */
export function putUnknowns(data: Json, unknowns: ReadonlyMap<string, Unknown>): void {
  for (const [pointer, unknown] of unknowns) {
    const holder = valueAt(data, parentOf(pointer)) as Record<string, Json> | undefined
    if (!holder) continue
    const key = keysOf(pointer).length > 0 ? lastKeyOf(pointer) : ''
    const assumed = holder[key]
    const known = typeof assumed === 'object' || assumed === undefined ? {} : {assumed}
    holder[key] = {...unknown, ...known} as unknown as Json
  }
}
