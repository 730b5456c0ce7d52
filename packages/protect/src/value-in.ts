import type {Json, JsonObject} from '@ringfence/model'

/** The value at a JSON Pointer, of own properties only; nothing where there is none. */
export function valueIn(data: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = data
  for (const key of keysOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as JsonObject)[key]
  }
  return value
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
