import {
  type DateOrder,
  type DeadlineTemplate,
  type Json,
  type JsonObject,
  type Notice,
  near,
  type Refusal,
  report,
  type When,
} from '@ringfence/model'
import {anchorsOf} from '../words-of.ts'
import {checkWhen} from './check-when.ts'
import {fieldAt, rootScope} from './fields.ts'
import {manifestFault, unknownClause, unknownField} from './kinds.ts'
import {missingField} from './missing-field.ts'
import {type AgreementSource, agreementOf, agreementShape} from './read-agreement.ts'
import {type Manifest, readManifest, type Shape} from './read-manifest.ts'
import {readSpan} from './read-span.ts'

const shape: Shape = {
  ...agreementShape,
  needs: {type: 'strings'},
  deadlines: {type: 'map', optional: true},
  orders: {type: 'list', optional: true},
  refuses: {type: 'list', optional: true},
}

/** Reads `notice.yaml`: the parts of a document for the life of a contract, and how its deadlines are counted. */
export function readNotice(file: string, source: AgreementSource): Notice | undefined {
  const manifest = readManifest({file, text: source.files[file] ?? ''}, shape, source.diagnostics)
  if (!manifest) return undefined
  const kind = String(manifest.value['kind'])
  const fail: Fail = (path, message, hint) =>
    void source.diagnostics.push(
      report(manifestFault, {
        message,
        place: manifest.placeOf(path),
        ...(hint ? {hint} : {}),
      }),
    )
  const needs = manifest.value['needs'] as readonly string[]
  for (const [index, id] of needs.entries())
    checkClause(id, manifest.placeOf(['needs', index]), source)
  return {
    ...agreementOf(manifest, source),
    needs,
    deadlines: readDeadlines(kind, manifest, {source, fail}),
    orders: readOrders(kind, manifest, {source, fail}),
    refusals: readRefusals(kind, manifest, {source, fail}),
  }
}

type Fail = (path: readonly (string | number)[], message: string, hint?: string) => void

interface Reading {
  readonly source: AgreementSource
  readonly fail: Fail
}

const keys = ['from', 'within', 'ahead', 'clause', 'when']

function readDeadlines(
  kind: string,
  {value, placeOf}: Manifest,
  {source, fail}: Reading,
): readonly DeadlineTemplate[] {
  const entries = Object.entries((value['deadlines'] ?? {}) as Record<string, JsonObject>)
  return entries.flatMap(([id, entry]) => {
    const at = ['deadlines', id]
    for (const key of Object.keys(entry))
      if (!keys.includes(key)) fail([...at, key], `Unexpected \`${key}\``, near(key, keys))
    for (const key of ['from', 'clause'])
      if (typeof entry[key] !== 'string') fail(at, `Missing \`${key}\``)
    if ('within' in entry === 'ahead' in entry)
      fail(at, 'Unexpected time, expected one of `within` and `ahead`')
    checkPath(`deadlines.${id}`, placeOf(at), source)
    const from = String(entry['from']).split(' ')
    for (const path of from) checkPath(fieldOf(path, kind), placeOf([...at, 'from']), source)
    const clause = String(entry['clause'])
    checkClause(clause, placeOf([...at, 'clause']), source)
    const when = entry['when'] as When | undefined
    if (when) checkWhen(when, placeOf([...at, 'when']), source)
    const direction = 'ahead' in entry ? 'ahead' : 'within'
    const span = readSpan(String(entry[direction]), rootScope(source.fields))
    if (typeof span === 'string') {
      fail([...at, direction], span)
      return []
    }
    return [{id, from, [direction]: span, clause, ...(when ? {when} : {})}]
  })
}

function readOrders(
  kind: string,
  {value, placeOf}: Manifest,
  {source, fail}: Reading,
): readonly DateOrder[] {
  const list = (value['orders'] ?? []) as readonly Json[]
  return list.flatMap((entry, index) => {
    const [earlier, later, ...rest] = Array.isArray(entry) ? entry.map(String) : []
    if (earlier === undefined || later === undefined || rest.length > 0) {
      fail(['orders', index], 'Unexpected value, expected a list of two dates')
      return []
    }
    for (const path of [earlier, later])
      if (path !== 'agreement') checkPath(fieldOf(path, kind), placeOf(['orders', index]), source)
    return [{earlier, later}]
  })
}

function readRefusals(
  kind: string,
  {value, placeOf}: Manifest,
  {source, fail}: Reading,
): readonly Refusal[] {
  const list = (value['refuses'] ?? []) as readonly Partial<Refusal>[]
  return list.flatMap(({at, when, because, ...others}, index) => {
    for (const key of Object.keys(others)) fail(['refuses', index], `Unexpected \`${key}\``)
    if (typeof at !== 'string' || typeof because !== 'string' || when === undefined) {
      fail(['refuses', index], 'Unexpected value, expected one with `at`, `when` and `because`')
      return []
    }
    checkPath(fieldOf(at, kind), placeOf(['refuses', index]), source)
    checkWhen(when, placeOf(['refuses', index]), source)
    return [{at, when, because}]
  })
}

/** The path of a date from the root of what templates read. */
function fieldOf(path: string, kind: string): string {
  return path.startsWith('deadlines.') ? path : `${kind}.${path}`
}

function checkPath(
  path: string,
  place: ReturnType<Manifest['placeOf']>,
  {fields, diagnostics}: AgreementSource,
): void {
  const found = fieldAt(rootScope(fields), {
    original: path,
    depth: 0,
    data: false,
    keys: path.split('.'),
  })
  if (!('missing' in found)) return
  const hint = near(found.missing, found.known)
  const message = missingField(path, found.missing)
  diagnostics.push(report(unknownField, {message, place, ...(hint ? {hint} : {})}))
}

/** A clause of the library, or a sub-clause that one of its texts has. */
function checkClause(
  to: string,
  place: ReturnType<Manifest['placeOf']>,
  {clauses, diagnostics}: AgreementSource,
): void {
  const [id = '', anchor] = to.split('#')
  const clause = Object.hasOwn(clauses, id) ? clauses[id] : undefined
  const texts = clause ? [...clause.variants, ...clause.riders] : []
  const anchors = texts.flatMap(({body}) => anchorsOf(body))
  if (clause && (anchor === undefined || anchors.includes(anchor))) return
  const hint = clause ? near(anchor ?? '', anchors) : near(id, Object.keys(clauses))
  const message = `No clause or sub-clause \`${to}\``
  diagnostics.push(report(unknownClause, {message, place, ...(hint ? {hint} : {})}))
}
