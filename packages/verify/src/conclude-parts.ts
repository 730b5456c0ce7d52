import {suppress} from '@ringfence/lint'
import {
  type ClauseTemplate,
  type Diagnostic,
  type Library,
  type Place,
  report,
  type When,
} from '@ringfence/model'
import {choicesOf, type PlacedChoice} from './branches.ts'
import {idleSuppressions} from './idle-suppressions.ts'
import {alwaysTrue, bothChosen, neverChosen, neverTrue, unchosenRider, unread} from './kinds.ts'
import {schemaAt} from './schema-at.ts'
import {unreadPaths} from './unread-paths.ts'
import type {Verified, VerifyInput} from './verify-library.ts'
import type {PartFindings} from './verify-part.ts'

/** Puts together what the parts found, and says what none of them reached. */
export function concludeParts(input: VerifyInput, parts: readonly PartFindings[]): Verified {
  const {library, clauses: only} = input
  const clauses = Object.values(library.clauses).filter(({id}) => !only || only.includes(id))
  const reached: Reached = {
    variants: unite(parts.map(({variants}) => variants)),
    branches: unite(parts.map(({branches}) => branches)),
  }
  const found = [
    ...parts.flatMap(({diagnostics}) => diagnostics),
    ...clauses.flatMap((clause) => [
      ...unreached(clause, reached),
      ...unchosenRiders(clause, library),
      ...overlaps(clause),
    ]),
    ...(only ? [] : unreadValues(input)),
  ]
  const {kept, used} = suppress(once(found), library)
  const unused = idleSuppressions(library.suppressions, used, only && clauses)
  return {
    diagnostics: [...kept, ...unused].toSorted(byPlace),
    coverage: {
      drafts: parts.reduce((sum, {drafts}) => sum + drafts, 0),
      refused: parts.reduce((sum, {refused}) => sum + refused, 0),
      pairwise: [...new Set(parts.flatMap(({pairwise}) => pairwise))],
      clauses: clauses.length,
      kinds: only ? 0 : Object.keys(library.agreements).length,
    },
  }
}

interface Reached {
  /** Section id → the variants that a draft chose. */
  readonly variants: ReadonlyMap<string, ReadonlySet<string>>
  /** Key of a condition → the branches that a draft took. */
  readonly branches: ReadonlyMap<string, ReadonlySet<number>>
}

function unite<Value>(
  records: readonly Readonly<Record<string, readonly Value[]>>[],
): ReadonlyMap<string, ReadonlySet<Value>> {
  const united = new Map<string, Set<Value>>()
  for (const [key, values] of records.flatMap((record) => Object.entries(record)))
    united.set(key, new Set([...(united.get(key) ?? []), ...values]))
  return united
}

/** One place says a thing once, however many drafts show it. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const {code, message, place} = diagnostic
    const key = `${code} ${place?.file}:${place?.start?.line}:${place?.start?.column} ${message}`
    if (!found.has(key)) found.set(key, diagnostic)
  }
  return [...found.values()]
}

/** Variants and branches that no combination has reached. */
function unreached(
  {id: clause, variants, riders, place}: ClauseTemplate,
  reached: Reached,
): readonly Diagnostic[] {
  const chosen = reached.variants.get(clause)
  if (!chosen) return []
  const never = variants
    .filter(({id}) => !chosen.has(id))
    .map(({id}) => report(neverChosen, {message: `No deal chooses \`${clause}/${id}\``, place}))
  const drafted = {variants: variants.filter(({id}) => chosen.has(id)), riders}
  const branches = choicesOf(drafted).flatMap((choice) => branchesOf(choice, reached))
  return [...never, ...branches]
}

function branchesOf(
  {choice, file, key, computed}: PlacedChoice,
  {branches}: Reached,
): readonly Diagnostic[] {
  const taken = branches.get(key)
  if (!taken || computed) return []
  const at = ([line, column]: readonly [number, number]): Place => ({file, start: {line, column}})
  const never = choice.branches
    .filter((_, index) => !taken.has(index))
    .map((branch) =>
      report(neverTrue, {message: 'No deal meets this condition', place: at(branch.at)}),
    )
  if (choice.branches.length !== 1 || taken.has(1)) return never
  const message = 'Every deal meets this condition'
  return [...never, report(alwaysTrue, {message, place: at(choice.at)})]
}

/** The first that fits is used; that two fit is often meant, and worth a look. */
function overlaps({id: clause, variants, place}: ClauseTemplate): readonly Diagnostic[] {
  return variants.flatMap((a, index) =>
    variants.slice(index + 1).flatMap((b) => {
      if (!a.when || !b.when || exclude(a.when, b.when)) return []
      const message = `A deal can fit both \`${clause}/${a.id}\` and \`${clause}/${b.id}\``
      return [report(bothChosen, {message, place})]
    }),
  )
}

/** A rider that no rule chooses is printed only where a deal names it, and nobody may know that it is there. */
function unchosenRiders(
  {id: clause, riders}: ClauseTemplate,
  {rules}: Library,
): readonly Diagnostic[] {
  const chosen = rules.flatMap(({adapt}) => adapt.riders).filter((each) => each.clause === clause)
  return riders
    .filter(({id}) => !chosen.some(({rider}) => rider === id))
    .map(({id, file}) => {
      const place = {file, start: {line: 1, column: 1}}
      const message = `No rule chooses the rider \`${id}\` of \`${clause}\``
      return report(unchosenRider, {message, place})
    })
}

function unreadValues({library, schema}: VerifyInput): readonly Diagnostic[] {
  return unreadPaths(library, schema.schema).map((path) => {
    const title = String(schemaAt(schema.fields, path.split('.'))?.['title'])
    const pointer = `/${path.replaceAll('.', '/')}`
    const place = {file: 'schemas/deal.schema.json', pointer}
    return report(unread, {message: `No template reads \`${path}\` (${title})`, place})
  })
}

/** Whether two conditions ask one path for different values. */
function exclude(a: When, b: When): boolean {
  return Object.entries(a).some(([path, values]) => {
    const others = b[path]
    return others !== undefined && ![values].flat().some((value) => [others].flat().includes(value))
  })
}

function byPlace({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  const file = (a?.file ?? '').localeCompare(b?.file ?? '', 'en')
  return (
    file ||
    (a?.start?.line ?? 0) - (b?.start?.line ?? 0) ||
    (a?.start?.column ?? 0) - (b?.start?.column ?? 0)
  )
}
