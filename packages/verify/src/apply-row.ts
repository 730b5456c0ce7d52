import type {Json, JsonObject} from '@ringfence/model'
import type {Row} from './rows.ts'

/** The data of a deal with the values of a combination. What is left out takes with it what stands in it. */
export function applyRow(base: JsonObject, row: Row): JsonObject {
  const data = structuredClone(base) as Record<string, Json>
  const byDepth = [...row].toSorted(([a], [b]) => a.split('/').length - b.split('/').length)
  const absent: string[] = []
  for (const [id, value] of byDepth) {
    if (id.startsWith('has:')) continue
    if (id.startsWith('part')) {
      putParties(data, id, value)
      continue
    }
    if (absent.some((path) => id.startsWith(`${path}/`))) continue
    if (value === undefined) absent.push(id)
    put(data, id.split('/'), value)
  }
  return data
}

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
  else holder[last] = structuredClone(value)
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
    kept.push({...structuredClone(model), id: serial, role, legalName: name})
  }
  data['parties'] = [...others, ...kept]
}
