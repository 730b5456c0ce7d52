import type {Json, JsonObject} from '@ringfence/model'
import {copyOf} from './copy-of.ts'
import type {Row} from './rows.ts'

/** The data of a deal with the values of a combination. What is left out takes with it what stands in it. */
export function applyRow(base: JsonObject, row: Row): JsonObject {
  const data = copyOf(base)
  const absent = new Set<string>()
  for (const {id, keys, above} of outermostFirst(row)) {
    const value = row.get(id)
    if (id.startsWith('part')) {
      putParties(data, id, value)
      continue
    }
    if (above.some((path) => absent.has(path))) continue
    if (value === undefined) absent.add(id)
    put(data, keys, value)
  }
  return data
}

/** A factor, the keys of its value, and the ids of the values around it. */
interface Varied {
  readonly id: string
  readonly keys: readonly string[]
  readonly above: readonly string[]
}

/** The rows of one part have the same factors, so that their order is found once. */
function outermostFirst(row: Row): readonly Varied[] {
  const ids = [...row.keys()]
  if (last && last.ids.length === ids.length && last.ids.every((id, index) => id === ids[index]))
    return last.varied
  const varied = ids
    .filter((id) => !id.startsWith('has:'))
    .map((id): Varied => {
      const keys = id.split('/')
      return {id, keys, above: keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('/'))}
    })
    .toSorted((a, b) => a.keys.length - b.keys.length)
  last = {ids, varied}
  return varied
}

let last: {readonly ids: readonly string[]; readonly varied: readonly Varied[]} | undefined

/** Sets or takes out a value, in place; makes objects on the way, and leaves what is no object alone. */
export function put(data: JsonObject, keys: readonly string[], value: Json | undefined): void {
  let holder = data as Record<string, Json>
  for (const key of keys.slice(0, -1)) {
    const next = holder[key]
    if (typeof next !== 'object' && next !== undefined) return
    if (next === null || (next === undefined && value === undefined)) return
    holder[key] = next ?? {}
    holder = holder[key] as Record<string, Json>
  }
  const last = keys.at(-1) ?? ''
  if (value === undefined) delete holder[last]
  else holder[last] = copyOf(value)
}

/** The sections that a document is taken to have: all but those that a combination leaves out. */
export function sectionsOf(row: Row, all: readonly string[]): ReadonlySet<string> {
  const elsewhere = [...row].flatMap(([id, value]) =>
    value === true && /^has:\w+:/.test(id) ? [id.slice('has:'.length)] : [],
  )
  return new Set([...all.filter((id) => row.get(`has:${id}`) !== false), ...elsewhere])
}

/** Ids of factors that are about parties: see `factorId`. */
function putParties(data: Record<string, Json>, id: string, value: Json | undefined): void {
  const [scope = '', name = ''] = id.split(':')
  const parties = (Array.isArray(data['parties']) ? data['parties'] : []) as Record<string, Json>[]
  if (scope === 'party') for (const party of parties) put(party, name.split('/'), value)
  else if (name !== 'countries') countParties(data, name, Number(value))
  else
    for (const [index, party] of parties.entries()) {
      const country = value === 'several' && index > 0 ? 'PL' : 'DE'
      put(party, ['registeredAddress', 'country'], country)
    }
}

/** Copies or drops parties until a role has so many. */
function countParties(data: Record<string, Json>, role: string, count: number): void {
  const parties = (Array.isArray(data['parties']) ? data['parties'] : []) as JsonObject[]
  const inRole = parties.filter((party) => party['role'] === role)
  const model = inRole[0] ?? parties.find((party) => party['role'] === 'vendor')
  const others = parties.filter((party) => party['role'] !== role)
  const kept = inRole.slice(0, count)
  while (model && kept.length < count) {
    const serial = `${role}-${kept.length + 1}`
    const name = `Sample ${serial} Limited`
    kept.push({...copyOf(model), id: serial, role, legalName: name})
  }
  data['parties'] = [...others, ...kept]
}
