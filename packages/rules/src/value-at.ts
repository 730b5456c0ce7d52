import {isUnknown, type Json, type JsonObject} from '@ringfence/model'

/** The value at a JSON Pointer; nothing where there is none, or where the deal says that it is not known. */
export function valueAt(view: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = view
  for (const key of keysOf(pointer)) value = member(value, key)
  return known(value)
}

/**
 * The pointer with the deal's own name for what has a shorter one: `/vendor/isIndividual` →
 * `/parties/1/isIndividual`.
 */
export function ownPointer(view: JsonObject, pointer: string): string {
  const parties = Array.isArray(view['parties']) ? view['parties'] : []
  let value: Json | undefined = view
  let own = ''
  for (const key of keysOf(pointer)) {
    value = member(value, key)
    const index = typeof value === 'object' && value !== null ? parties.indexOf(value) : -1
    own =
      index < 0 ? `${own}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/parties/${index}`
  }
  return own
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Own properties only, so that a key such as `constructor` finds nothing. */
export function member(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined
}

/** Values that are not known count as not given, wherever they stand. */
function known(value: Json | undefined): Json | undefined {
  if (typeof value !== 'object') return value
  if (value === null || isUnknown(value)) return undefined
  if (Array.isArray(value)) return value.map(known).filter((entry) => entry !== undefined)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      const kept = known(entry)
      return kept === undefined ? [] : [[key, kept]]
    }),
  )
}
