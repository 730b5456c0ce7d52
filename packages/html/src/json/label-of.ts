import type {Facts, Json} from '@ringfence/model'

/** The label of a section, item or definition; `null` where it has none. */
export function labelOf(id: string, facts: Facts): Json {
  const label = facts.labels.get(id)
  if (!label) return null
  const {scheme, level, full, own} = label
  return {scheme, level, full, own}
}
