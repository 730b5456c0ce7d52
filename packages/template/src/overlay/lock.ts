import {
  type ClauseTemplate,
  type Diagnostic,
  type Json,
  type JsonObject,
  type Library,
  type Result,
  report,
} from '@ringfence/model'
import {stringify} from 'yaml'
import {type Manifest, readManifest} from '../compile/read-manifest.ts'
import {lockFault} from './kinds.ts'

/** The exact texts of a library. */
export interface Lock {
  readonly organisation?: string
  /** By path of its name: `clauses/audit`, `clauses/audit/standard`, `rules/IN-02`. */
  readonly entries: Readonly<Record<string, LockEntry>>
}

export interface LockEntry {
  readonly version?: string
  /** SHA-256, in hexadecimal. */
  readonly digest: string
}

export interface LockSource {
  readonly library: Library
  /** The texts that the library was compiled from. */
  readonly files: Readonly<Record<string, string>>
  /** The schema of deals: parameters and their defaults. */
  readonly schema: JsonObject
  readonly organisation?: string
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => string
}

/** Version and digest of everything that a contract can be made of. Line ends do not count. */
export function lockOf({library, files, schema, organisation, digest}: LockSource): Lock {
  const ofText = (file: string) => digest((files[file] ?? '').replaceAll('\r\n', '\n'))
  const ofData = (value: unknown) => digest(JSON.stringify(sorted(value as Json)))
  const entries: Record<string, LockEntry> = {}
  for (const clause of inOrder(library.clauses)) Object.assign(entries, ofClause(clause, ofText))
  for (const {id, version, file} of inOrder(library.glossary))
    entries[`definitions/${id}`] = {version, digest: ofText(file)}
  for (const {kind, version, place} of inOrder(library.agreements))
    entries[`kinds/${kind}`] = {version, digest: ofText(place.file)}
  for (const {place, tests, reviewedOn, ...rule} of library.rules)
    entries[`rules/${rule.id}`] = {digest: ofData(rule)}
  for (const part of ['notices', 'vocabularies', 'styles'] as const)
    for (const [name, value] of Object.entries(library[part]).toSorted(byName))
      entries[`${part}/${name}`] = {digest: ofData(value)}
  entries['protection'] = {digest: ofData(library.protection)}
  entries['regions'] = {digest: ofData(library.regions)}
  entries['diligence'] = {digest: ofData(library.diligence)}
  entries['deals'] = {digest: ofData(schema)}
  return {...(organisation === undefined ? {} : {organisation}), entries}
}

function ofClause(
  {id, version, place, variants, riders}: ClauseTemplate,
  ofText: (file: string) => string,
): Record<string, LockEntry> {
  const texts = [
    ...variants.map((variant) => [variant.id, variant.file] as const),
    ...riders.map((rider) => [`riders/${rider.id}`, rider.file] as const),
  ]
  return {
    [`clauses/${id}`]: {version, digest: ofText(place.file)},
    ...Object.fromEntries(
      texts.map(([name, file]) => [`clauses/${id}/${name}`, {version, digest: ofText(file)}]),
    ),
  }
}

function inOrder<Value>(values: Readonly<Record<string, Value>>): readonly Value[] {
  return Object.entries(values)
    .toSorted(byName)
    .map(([, value]) => value)
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(byName)
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
}

const head = `# Written by \`ringfence lock\`: the exact library that contracts are drafted from.
# \`ringfence generate --locked\` refuses any other.
`

/** The text of \`ringfence.lock.yaml\`. */
export function writeLock({organisation, entries}: Lock): string {
  const shown = {
    lock: 1,
    ...(organisation === undefined ? {} : {organisation}),
    entries: Object.fromEntries(
      Object.entries(entries).map(([name, {version, digest}]) => [
        name,
        version === undefined ? digest : `${version} ${digest}`,
      ]),
    ),
  }
  return `${head}${stringify(shown, {lineWidth: 0})}`
}

/** Reads what `writeLock` wrote; an entry is its version, if it has one, and its digest. */
export function readLock(file: string, text: string): Result<Lock> {
  const diagnostics: Diagnostic[] = []
  const manifest = readManifest({file, text}, 'values', diagnostics)
  if (!manifest) return {diagnostics: diagnostics.map((each) => ({...each, code: lockFault.code}))}
  const {lock, organisation, entries} = manifest.value
  if (lock !== 1 || typeof entries !== 'object' || entries === null)
    return fault('Unexpected file, expected one that `ringfence lock` writes', manifest, ['lock'])
  const read: [string, LockEntry][] = []
  for (const [name, entry] of Object.entries(entries)) {
    const [, version, digest] = /^(?:(\S+) )?([0-9a-f]{64})$/.exec(String(entry)) ?? []
    if (digest === undefined)
      return fault(`Unexpected entry \`${name}\`, expected a digest`, manifest, ['entries', name])
    read.push([name, {...(version === undefined ? {} : {version}), digest}])
  }
  const value = {
    ...(organisation === undefined ? {} : {organisation: String(organisation)}),
    entries: Object.fromEntries(read),
  }
  return {value, diagnostics: []}
}

function fault(
  message: string,
  {placeOf}: Manifest,
  path: readonly string[],
): {readonly diagnostics: readonly Diagnostic[]} {
  const hint = '`ringfence lock` writes it anew'
  return {diagnostics: [report(lockFault, {message, place: placeOf(path), hint})]}
}
