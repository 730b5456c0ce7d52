import type {ClauseTemplate, Json, JsonObject, Library} from '@ringfence/model'
import {type Dependence, dependencesOfWhen, readsOf} from './conditions.ts'
import {type Factor, factorsOf} from './factors.ts'
import {schemaAt} from './schema-at.ts'
import {thresholdsOf} from './thresholds-of.ts'

/** A value that decides what a document says, and values to try, made from its schema. */
export interface Switch {
  /**
   * Keys from the deal's root, joined by `/`; `parties:vendor` for how many parties have a role, `parties:countries`
   * for whether they are in several, and `party:isIndividual` for a value of all of them.
   */
  readonly id: string
  /** What the schema calls it. */
  readonly title: string
  readonly levels: readonly Json[]
  /** Whether a deal may leave it out. */
  readonly optional: boolean
  /** Clauses that ask for it. */
  readonly clauses: readonly string[]
}

/** What decides which clauses, variants and texts a kind of document has. */
export function switchesOf(
  library: Pick<Library, 'agreements' | 'clauses' | 'glossary' | 'rules'>,
  kind: string,
  fields: JsonObject,
): readonly Switch[] {
  const found = new Map<string, Switch>()
  const thresholds = thresholdsOf(library.rules)
  for (const {id, dependences} of dependencesIn(library, kind))
    for (const factor of factorsOf(dependences, fields)) {
      if (factor.id.startsWith('has:')) continue
      const before = found.get(factor.id)
      const levels = [...(before?.levels ?? []), ...levelsOf(factor, fields, thresholds)]
      found.set(factor.id, {
        id: factor.id,
        title: before?.title ?? titleOf(factor.id, fields),
        levels: inOrder(levels),
        optional: before?.optional || factor.levels.includes(undefined),
        clauses: [...(before?.clauses ?? []), id],
      })
    }
  return [...found.values()]
}

interface Asking {
  readonly id: string
  readonly dependences: readonly Dependence[]
}

function dependencesIn(
  {agreements, clauses, glossary}: Pick<Library, 'agreements' | 'clauses' | 'glossary'>,
  kind: string,
): readonly Asking[] {
  const texts = (agreements[kind]?.sections ?? []).map(({clause: id, when}) => ({
    id,
    dependences: [...dependencesOfWhen(when), ...dependencesOfClause(clauses[id])],
  }))
  const defined = Object.values(glossary).flatMap(({body}) => readsOf(body).dependences)
  return [...texts, {id: 'definitions', dependences: defined}]
}

function dependencesOfClause(clause: ClauseTemplate | undefined): readonly Dependence[] {
  return (clause?.variants ?? []).flatMap(({when, body}) => [
    ...dependencesOfWhen(when),
    ...readsOf(body).dependences,
  ])
}

/** The values that conditions ask for; of an enumeration all, and of a number those around which rules decide. */
function levelsOf(
  {id, levels}: Factor,
  fields: JsonObject,
  thresholds: ReadonlyMap<string, readonly number[]>,
): readonly Json[] {
  const given = levels.flatMap((level) => (level === undefined ? [] : [level]))
  if (id.includes(':')) return given
  const schema = schemaAt(fields, id.split('/')) ?? {}
  const {type, enum: allowed, minimum = Number.NEGATIVE_INFINITY, maximum = Infinity} = schema
  if (Array.isArray(allowed)) return [...given, ...(allowed as readonly Json[])]
  if (type !== 'integer' && type !== 'number') return given
  const around = [1, 2, ...(thresholds.get(`/${id}`) ?? [])].filter(
    (number) => number >= Number(minimum) && number <= Number(maximum),
  )
  return [...given, ...around]
}

/** Each once; numbers by size. */
function inOrder(levels: readonly Json[]): readonly Json[] {
  const once = [...new Map(levels.map((level) => [JSON.stringify(level), level])).values()]
  return once.every((level) => typeof level === 'number')
    ? once.toSorted((a, b) => Number(a) - Number(b))
    : once
}

const roles: Readonly<Record<string, string>> = {
  customer: 'Number of customers',
  vendor: 'Number of vendors',
  guarantor: 'Number of guarantors',
  affiliate: 'Number of affiliates',
  countries: 'Countries of the parties',
}

function titleOf(id: string, fields: JsonObject): string {
  const [scope = '', name = ''] = id.split(':')
  if (scope === 'parties') return roles[name] ?? name
  const keys = scope === 'party' ? ['parties', '[]', ...name.split('/')] : id.split('/')
  const title = String(schemaAt(fields, keys)?.['title'] ?? keys.at(-1))
  return scope === 'party' ? `${title} (of every party)` : title
}
