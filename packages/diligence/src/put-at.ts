import type {Json} from '@ringfence/model'

export type Mutable = {[key: string]: Json}

/** Puts a value at keys, making what stands around it. A list takes in entries beside those that it has. */
export function putAt(whole: Mutable, [key = '', ...rest]: readonly string[], value: Json): void {
  const before = whole[key]
  if (rest.length > 0) {
    whole[key] ??= {}
    putAt(whole[key] as Mutable, rest, value)
  } else if (Array.isArray(before) && Array.isArray(value))
    whole[key] = [...new Set([...before, ...value])]
  else whole[key] = value
}
