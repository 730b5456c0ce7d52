import type {Library, Result} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {TextChange} from '../report/impact-report.ts'
import {unknownName} from '../unknown-name.ts'
import {UsageError} from '../usage-error.ts'
import {type FoundLibrary, type LockedLibrary, libraryAt, libraryHere} from './library-at.ts'

/** Two libraries, of which one would take the place of the other. */
export interface Compared {
  readonly before: LockedLibrary
  readonly after: LockedLibrary
  /** Kinds that have what differs. */
  readonly kinds: readonly string[]
}

export type ComparedResult = Result<Compared> & {readonly sources?: ReadonlyMap<string, string>}

interface Request {
  /** A clause, or the folder of a library. */
  readonly what: string
  readonly from?: string | undefined
}

/** The library that counts here, and the one in a folder. */
export async function librariesCompared(
  {what, from}: Request,
  context: Context,
): Promise<ComparedResult> {
  const before = from === undefined ? undefined : await libraryAt(from, context)
  if (before && !before.value) return faultsOf(before)
  const after = await libraryAt(what, context)
  if (!after.value) return faultsOf(after)
  const kinds = Object.keys(after.value.library.agreements)
  const value = {before: before?.value ?? (await libraryHere(context)), after: after.value, kinds}
  return {value, diagnostics: []}
}

/** The library that counts here without and with one clause of its own. */
export async function clausesCompared(
  {what: id, from}: Request,
  context: Context,
): Promise<ComparedResult> {
  const after = await libraryHere(context)
  const clause = at(after.library.clauses, id)
  if (!clause) {
    const fault = `No clause \`${id}\`, and no folder of that name`
    throw new UsageError(unknownName(fault, id, Object.keys(after.library.clauses), ''))
  }
  const {organisation} = context
  if (from === undefined && !organisation)
    throw new UsageError(
      'Everything here is shipped: name the folder of the library to take, or compare with `--from`',
    )
  const old = from === undefined ? undefined : await libraryAt(from, context)
  if (old && !old.value) return faultsOf(old)
  const shipped = {...context, resources: organisation?.shipped ?? context.resources}
  const other = old?.value ?? (await libraryHere(shipped))
  const before = withClause(after, other, id)
  const kinds = Object.values(after.library.agreements).filter(({sections}) =>
    sections.some((section) => section.clause === id),
  )
  return {value: {before, after, kinds: kinds.map(({kind}) => kind)}, diagnostics: []}
}

function faultsOf({diagnostics, sources}: FoundLibrary): ComparedResult {
  return {diagnostics, ...(sources ? {sources} : {})}
}

/** A library with one clause as another has it. */
function withClause(whole: LockedLibrary, other: LockedLibrary, id: string): LockedLibrary {
  const {[id]: ours, ...rest} = whole.library.clauses
  const theirs = at(other.library.clauses, id)
  const isOfClause = ([name]: readonly [string, unknown]) =>
    name === `clauses/${id}` || name.startsWith(`clauses/${id}/`)
  const entries = [
    ...Object.entries(whole.lock.entries).filter((entry) => !isOfClause(entry)),
    ...Object.entries(other.lock.entries).filter(isOfClause),
  ]
  return {
    ...whole,
    library: {
      ...withoutSection(whole.library, theirs ? undefined : id),
      clauses: theirs ? {...rest, [id]: theirs} : rest,
    },
    lock: {entries: Object.fromEntries(entries)},
  }
}

/** Kinds cannot name a clause that is not there. */
function withoutSection(library: Library, id: string | undefined): Library {
  const agreements = Object.entries(library.agreements).map(([kind, agreement]) => [
    kind,
    {...agreement, sections: agreement.sections.filter(({clause}) => clause !== id)},
  ])
  return {...library, agreements: Object.fromEntries(agreements)}
}

export function changesBetween(
  {lock: before}: LockedLibrary,
  {lock: after}: LockedLibrary,
): TextChange[] {
  const names = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)])
  return [...names].sort().flatMap((name) => {
    const [old, young] = [at(before.entries, name), at(after.entries, name)]
    const raised = old?.version !== young?.version && name.split('/').length === 2
    if (old?.digest === young?.digest && !raised) return []
    return [{name, ...versionOf('before', old), ...versionOf('after', young)}]
  })
}

function versionOf(
  key: 'before' | 'after',
  entry: {readonly version?: string} | undefined,
): {readonly before?: string; readonly after?: string} {
  return entry?.version === undefined ? {} : {[key]: entry.version}
}

function at<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined
}
