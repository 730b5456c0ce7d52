import type {DraftedContract} from '@ringfence/generator'
import {type Switch, switchesOf} from '@ringfence/generator/library'
import type {Json, Library} from '@ringfence/model'
import type {PreviewInput} from './preview-input.ts'

/** A switch of the page, with its position. */
export interface PreviewSwitch extends Switch {
  /** What the deal, its defaults and rules make of it; absent where it is not given. */
  readonly now?: Json
}

/** What decides a document, or one clause of it. */
export function switchesFor(
  {contract, deal}: DraftedContract,
  {library, schema, clause}: PreviewInput,
): readonly PreviewSwitch[] {
  const {kind} = contract.info
  const known = switchesKept.get(library) ?? new Map<string, readonly Switch[]>()
  switchesKept.set(library, known)
  const all = known.get(kind) ?? switchesOf(library, kind, schema.fields)
  known.set(kind, all)
  return all
    .filter(({clauses}) => clause === undefined || clauses.includes(clause))
    .map((each) => {
      const now = currentValue(each.id, deal.data)
      return now === undefined ? each : {...each, now}
    })
}

/** A library is read through for its switches once. */
const switchesKept = new WeakMap<Library, Map<string, readonly Switch[]>>()

function currentValue(id: string, data: Json): Json | undefined {
  const [scope = '', name = ''] = id.split(':')
  const at = (from: Json, path: string): Json | undefined =>
    path
      .split('/')
      .reduce<Json | undefined>(
        (node, key) =>
          typeof node === 'object' && node !== null
            ? (node as Record<string, Json>)[key]
            : undefined,
        from,
      )
  if (name === '') return at(data, id)
  const parties = at(data, 'parties')
  if (!Array.isArray(parties)) return undefined
  if (scope === 'party') return at(parties[0] as Json, name)
  if (name !== 'countries')
    return parties.filter((party: Json) => at(party, 'role') === name).length
  const countries = parties.map((party: Json) => at(party, 'registeredAddress/country'))
  return new Set(countries).size > 1 ? 'several' : 'one'
}
