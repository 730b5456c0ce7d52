import type {JsonObject, Rule} from '@ringfence/model'

/** By pointer, the numbers around which a rule decides: the last that meets its condition, and the next that does not. */
export function thresholdsOf(rules: readonly Rule[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const {when} of rules)
    for (const conditions of when)
      for (const [pointer, schema] of Object.entries(conditions))
        if (typeof schema === 'object')
          found.set(pointer, [...(found.get(pointer) ?? []), ...aroundLimits(schema)])
  return found
}

const steps: Readonly<Record<string, readonly number[]>> = {
  minimum: [-1, 0],
  exclusiveMinimum: [0, 1],
  maximum: [0, 1],
  exclusiveMaximum: [-1, 0],
  const: [0, 1],
}

function aroundLimits(schema: JsonObject): readonly number[] {
  return Object.entries(schema).flatMap(([keyword, limit]) =>
    typeof limit === 'number' ? (steps[keyword] ?? []).map((step) => limit + step) : [],
  )
}
