import type {Json} from '@ringfence/model'

type Changeable<Value> = Value extends readonly (infer Entry)[]
  ? Entry[]
  : Value extends Readonly<Record<string, infer Entry>>
    ? Record<string, Entry>
    : Value

/** A copy of data that may be changed. `structuredClone` takes ten times as long, and a library has as many drafts. */
export function copyOf<Value extends Json>(value: Value): Changeable<Value> {
  return copied(value) as Changeable<Value>
}

function copied(value: Json): Json {
  if (Array.isArray(value)) return value.map(copied)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, Json> = {}
  for (const [key, entry] of Object.entries(value)) copy[key] = copied(entry)
  return copy
}
