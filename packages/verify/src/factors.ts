import type {Json, JsonObject, WhenValue} from '@ringfence/model'
import type {Dependence} from './conditions.ts'
import {sampleOf} from './sample.ts'
import {isObject, schemaAt} from './schema-at.ts'

/** One value of the deal that is varied. */
export interface Factor {
  /** Keys from the deal's root, joined by `/`. */
  readonly id: string
  /** Values that it takes; `undefined` leaves it out. */
  readonly levels: readonly (Json | undefined)[]
}

/** Values that do not vary: they say which document it is, or are computed from others. */
const fixed = new Set(['kind', 'derived', 'document', 'language'])

/** Lists of parties by role, and single parties, that are derived from `parties`. */
const sides: Readonly<Record<string, string>> = {
  customers: 'customer',
  vendors: 'vendor',
  guarantors: 'guarantor',
  affiliates: 'affiliate',
}

/**
 * What can be varied so that every condition is met and missed: each value that is tested for, one that is not,
 * lists of none, one and several, and what may be left out left out.
 */
export function factorsOf(
  dependences: readonly Dependence[],
  fields: JsonObject,
): readonly Factor[] {
  const byPath = new Map<string, Dependence[]>()
  for (const dependence of dependences) {
    const id = factorId(dependence.keys)
    if (id !== undefined) byPath.set(id, [...(byPath.get(id) ?? []), dependence])
  }
  return [...byPath].flatMap(([id, tests]) => {
    const levels = levelsOf(id, tests, fields)
    return levels.length > 1 ? [{id, levels}] : []
  })
}

/** `parties:vendor` for how many there are, `party:isIndividual` for what is varied in all of them, or a path. */
function factorId(keys: readonly string[]): string | undefined {
  const [first = '', second, ...rest] = keys
  if (fixed.has(first)) return undefined
  if (first === 'crossBorder') return 'parties:countries'
  if (first === 'customer' || first === 'vendor') return partyId(keys.slice(1))
  if (first === 'parties' || first in sides) {
    if (second === '[]' && rest.length > 0) return partyId(rest)
    return first in sides ? `parties:${sides[first]}` : undefined
  }
  // What stands inside a list is varied with the list.
  const list = keys.indexOf('[]')
  return (list === -1 ? keys : keys.slice(0, list)).join('/')
}

function partyId(keys: readonly string[]): string {
  const list = keys.indexOf('[]')
  const path = (list === -1 ? keys : keys.slice(0, list)).join('/')
  return `party:${path.replace('addressForNotices', 'registeredAddress')}`
}

function levelsOf(
  id: string,
  tests: readonly Dependence[],
  fields: JsonObject,
): readonly (Json | undefined)[] {
  if (id === 'parties:countries') return ['one', 'several']
  if (id.startsWith('parties:')) return /customer|vendor/.test(id) ? [1, 2] : [0, 1]
  const keys = id.startsWith('party:')
    ? ['parties', '[]', ...id.slice(6).split('/')]
    : id.split('/')
  const schema = schemaAt(fields, keys)
  if (!schema) return []
  const {type, enum: allowed} = schema
  const tested = unique(
    tests.filter(({keys: of}) => !of.includes('[]')).flatMap(({values}) => values),
  )
  const absent = isOptional(keys, schema, fields) ? [undefined] : []
  if (type === 'boolean') return [true, false, ...('default' in schema ? [] : absent)]
  if (type === 'array') return listLevels(schema, tests, tested, fields)
  if (Array.isArray(allowed)) {
    const other = allowed.find((each) => !tested.includes(each as WhenValue))
    return unique([...tested, ...(other === undefined ? [] : [other as Json]), ...absent])
  }
  if (type === 'integer' || type === 'number') {
    const least = Number(schema['minimum'] ?? 0)
    return unique([
      ...tested,
      ...(least === 0 ? [0] : []),
      sampleOf(schema, fields, {extent: 'bare'}),
      ...absent,
    ])
  }
  if (type === 'object' && absent.length === 0) return []
  return [sampleOf(schema, fields, {extent: 'full'}), ...absent, ...tested]
}

/** Whether a deal may leave the value out, so that nothing fills it. */
function isOptional(keys: readonly string[], schema: JsonObject, fields: JsonObject): boolean {
  if ('default' in schema) return false
  const parent = schemaAt(fields, keys.slice(0, -1))
  const required = parent?.['required']
  return !(Array.isArray(required) && required.includes(keys.at(-1) ?? ''))
}

function listLevels(
  schema: JsonObject,
  tests: readonly Dependence[],
  tested: readonly WhenValue[],
  fields: JsonObject,
): readonly Json[] {
  const {items, minItems, maxItems} = schema
  const least = Number(minItems ?? 0)
  const most = Number(maxItems ?? 10)
  if (!isObject(items)) return []
  const fits = (list: readonly Json[]) => list.length >= least && list.length <= most
  if (tested.length > 0)
    return [[], [...tested], ...tested.slice(0, 6).map((value) => [value])].filter(fits)
  const full = sampleOf(items, fields, {extent: 'full', serial: 1})
  const lists = [[], [full], [full, ...entriesFor(items, tests, fields)]]
  return lists.filter(fits)
}

/** Entries that between them meet and miss every condition on an entry. */
function entriesFor(
  items: JsonObject,
  tests: readonly Dependence[],
  fields: JsonObject,
): readonly Json[] {
  const bare = sampleOf(items, fields, {extent: 'bare', serial: 2})
  if (!isObject(bare)) return [sampleOf(items, fields, {extent: 'full', serial: 2})]
  const entries: Json[] = [bare]
  for (const {keys, values} of tests) {
    const inside = keys.slice(keys.indexOf('[]') + 1)
    const [key] = inside
    if (!keys.includes('[]') || key === undefined || inside.length > 1) continue
    const schema = schemaAt({...fields, ...items, $defs: fields['$defs'] ?? {}}, [key])
    const choices = schema?.['type'] === 'boolean' ? [true, false] : values
    for (const value of choices) {
      const entry = sampleOf(items, fields, {extent: 'full', serial: entries.length + 2})
      if (isObject(entry)) entries.push({...entry, [key]: value})
    }
  }
  return entries.slice(0, 8)
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
