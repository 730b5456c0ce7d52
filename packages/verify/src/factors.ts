import type {Json, JsonObject, WhenValue} from '@ringfence/model'
import {computedValues} from './computed-values.ts'
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
    const found = factorFor(dependence.keys)
    if (found === undefined) continue
    const {id, keys} = found
    byPath.set(id, [...(byPath.get(id) ?? []), {...dependence, keys}])
  }
  return [...byPath].flatMap(([id, tests]) => {
    const levels = levelsOf(id, tests, fields)
    return levels.length > 1 ? [{id, levels}] : []
  })
}

interface Named {
  /** `parties:vendor` for how many there are, `party:isIndividual` for what is varied in all of them, or a path. */
  readonly id: string
  /** Keys from the deal's root, or from the party. */
  readonly keys: readonly string[]
}

function factorFor(keys: readonly string[]): Named | undefined {
  const [first = '', second, ...rest] = keys
  if (first === '@has') return {id: `has:${second}`, keys}
  if (first === 'crossBorder') return {id: 'parties:countries', keys}
  if (first === 'kind' || computedValues.has(first)) return undefined
  if (first === 'customer' || first === 'vendor') return ofParty(keys.slice(1))
  if (first === 'parties' || first in sides) {
    if (second === '[]' && rest.length > 0) return ofParty(rest)
    return first in sides ? {id: `parties:${sides[first]}`, keys} : undefined
  }
  return {id: upToList(keys), keys}
}

function ofParty(keys: readonly string[]): Named {
  if (keys[0] === 'role') return {id: 'parties:affiliate', keys}
  const own = keys.map((key) => (key === 'addressForNotices' ? 'registeredAddress' : key))
  return {id: `party:${upToList(own)}`, keys: own}
}

/** What stands inside a list is varied with the list. */
function upToList(keys: readonly string[]): string {
  const list = keys.indexOf('[]')
  return (list === -1 ? keys : keys.slice(0, list)).join('/')
}

function levelsOf(
  id: string,
  tests: readonly Dependence[],
  fields: JsonObject,
): readonly (Json | undefined)[] {
  if (id.startsWith('has:')) return [true, false]
  if (id === 'parties:countries') return ['one', 'several']
  if (id.startsWith('parties:')) return /customer|vendor/.test(id) ? [1, 2] : [0, 1, 2]
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
  if (type === 'array') return [...listLevels(schema, tests, tested, fields), ...absent]
  if (Array.isArray(allowed)) {
    const other = allowed.find((each) => !tested.includes(each as WhenValue))
    return unique([...tested, ...(other === undefined ? [] : [other as Json]), ...absent])
  }
  if (type === 'integer' || type === 'number') {
    const least = Number(schema['minimum'] ?? 0)
    const most = Number(schema['maximum'] ?? 10)
    return unique([
      ...tested,
      ...(least === 0 ? [0] : []),
      most,
      sampleOf(schema, fields, {extent: 'bare'}),
      ...absent,
    ])
  }
  const {anyOf} = schema
  if (Array.isArray(anyOf)) {
    const samples = anyOf.flatMap((each) =>
      isObject(each) ? [sampleOf(each, fields, {extent: 'full'})] : [],
    )
    return unique([...tested, ...samples, ...absent])
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
  const most = Number(maxItems ?? Number.POSITIVE_INFINITY)
  if (!isObject(items)) return []
  const fits = (list: readonly Json[]) => list.length >= least && list.length <= most
  if (tested.length > 0) {
    const allowed = Array.isArray(items['enum']) ? (items['enum'] as readonly Json[]) : []
    const others = allowed.filter((each) => !tested.includes(each as WhenValue)).slice(0, 1)
    const single = tested.slice(0, 6).map((value) => [value])
    return [[], [...tested], others, ...single].filter(fits)
  }
  const full = sampleOf(items, fields, {extent: 'full', serial: 1})
  const bare = sampleOf(items, fields, {extent: 'bare', serial: 2})
  const entries = entriesFor(items, tests, fields)
  const varied = entries.map((entry) => [entry])
  // More than there are levels for: one list then has them all.
  const together = entries.length > 11 ? [entries.slice(0, most)] : []
  const second = Array.isArray(items['enum']) ? ((items['enum'][1] ?? full) as Json) : bare
  const two = second === full ? [full] : [full, second]
  return [[], [full], two, ...together, ...varied].filter(fits).slice(0, 14)
}

/** Entries that between them meet and miss every condition on an entry, one for each. */
function entriesFor(
  items: JsonObject,
  tests: readonly Dependence[],
  fields: JsonObject,
): readonly Json[] {
  const root = {...fields, ...items, $defs: fields['$defs'] ?? {}}
  const entries: Json[] = []
  for (const {keys, values, test} of tests) {
    const inside = keys.slice(keys.indexOf('[]') + 1)
    const schema = keys.includes('[]') ? schemaAt(root, inside) : undefined
    if (!schema) continue
    const choices =
      schema['type'] === 'boolean' ? [true, false] : [...values, ...otherChoices(schema, values)]
    for (const value of choices) {
      const entry = sampleOf(items, fields, {extent: 'full', serial: entries.length + 3})
      entries.push(withValue(entry, inside, value))
    }
    const last = inside.at(-1)
    if (test === 'given' && inside.length === 1 && last !== undefined) {
      const entry = sampleOf(items, fields, {extent: 'full', serial: entries.length + 3})
      if (isObject(entry))
        entries.push(Object.fromEntries(Object.entries(entry).filter(([key]) => key !== last)))
    }
  }
  return entries
}

/** One value that no condition asks for. */
function otherChoices({enum: allowed}: JsonObject, tested: readonly WhenValue[]): readonly Json[] {
  if (!Array.isArray(allowed)) return []
  return allowed.filter((each) => !tested.includes(each as WhenValue)).slice(0, 1) as Json[]
}

/** A copy with a value at keys; `[]` goes into every entry of a list. */
function withValue(whole: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value
  if (key === '[]')
    return Array.isArray(whole) ? whole.map((entry: Json) => withValue(entry, rest, value)) : whole
  if (!isObject(whole)) return whole
  return {...whole, [key]: withValue(whole[key] ?? {}, rest, value)}
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
