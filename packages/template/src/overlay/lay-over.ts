import {type Diagnostic, type JsonObject, near, type Result, report} from '@ringfence/model'
import {parseDocument} from 'yaml'
import {dataOf} from '../compile/data-of.ts'
import {isHarmlessPattern} from '../compile/is-harmless-pattern.ts'
import {configFault, configUnknown, ownSchema} from './kinds.ts'
import type {LibrarySources, OwnLibrary} from './library-config.ts'

/** Two libraries as one, ready to be compiled. */
export interface LaidOver {
  readonly files: Readonly<Record<string, string>>
  readonly schemas: Readonly<Record<string, JsonObject>>
  /** Folders of kinds that the library below does not have, and the kind that each is like. */
  readonly newKinds: readonly {readonly name: string; readonly like?: string}[]
  /** Ids of clauses that the library below does not have and that have negotiating positions. */
  readonly newPositions: readonly string[]
}

/** Where own values of deals are declared; templates read them under `custom`. */
const extra = 'schemas/extra.schema.json'

/**
 * Lays a library over another: a file takes the place of the one of the same path. Vocabularies and regions are laid
 * over entry by entry.
 */
export function layOver(below: LibrarySources, {config, files: own}: OwnLibrary): Result<LaidOver> {
  const diagnostics: Diagnostic[] = []
  const files: Record<string, string> = {...below.files}
  const schemas = parsed(below.schemas, '', diagnostics)
  for (const [path, text] of Object.entries(own)) {
    if (path.startsWith('schemas/')) continue
    const under = Object.hasOwn(files, path) ? files[path] : undefined
    files[path] =
      under !== undefined && /^(?:vocabularies\/.*|regions)\.yaml$/.test(path)
        ? withEntriesOf(under, text)
        : text
  }
  setVersions(files, {config, files: own}, diagnostics)
  const ownSchemas = Object.entries(own).filter(([path]) => path.startsWith('schemas/'))
  const added = parsed(Object.fromEntries(ownSchemas), 'schemas/', diagnostics)
  for (const [path, schema] of Object.entries(added)) checkSchema(path, schema, below, diagnostics)
  if (diagnostics.length > 0) return {diagnostics}
  const value = {
    files,
    schemas: {...schemas, ...added},
    newKinds: foldersOf(own, /^agreements\/([^/]+)\/agreement\.yaml$/, below.files).map((name) => {
      const [, like] =
        /^like: *(\w+) *$/m.exec(own[`agreements/${name}/agreement.yaml`] ?? '') ?? []
      return {name, ...(like === undefined ? {} : {like})}
    }),
    newPositions: foldersOf(own, /^clauses\/([^/]+)\/clause\.yaml$/, below.files).filter((id) =>
      /^positions:/m.test(own[`clauses/${id}/clause.yaml`] ?? ''),
    ),
  }
  return {value, diagnostics}
}

function foldersOf(
  own: Readonly<Record<string, string>>,
  pattern: RegExp,
  below: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(own).flatMap((path) => {
    const [, name] = pattern.exec(path) ?? []
    return name === undefined || Object.hasOwn(below, path) ? [] : [name]
  })
}

/** Own entries first, so that their places are right; of those below what is not replaced. */
function withEntriesOf(below: string, own: string): string {
  // Where aliases are at fault, whoever compiles the file says so.
  const replaced = dataOf(parseDocument(own))
  if (typeof replaced !== 'object' || replaced === null) return own
  const rest = parseDocument(below)
  for (const key of Object.keys(replaced)) rest.delete(key)
  return `${own.trimEnd()}\n${rest.toString({lineWidth: 0})}`
}

/** A clause that is ours in part keeps the shipped manifest, but for its version. */
function setVersions(
  files: Record<string, string>,
  {config, files: own}: OwnLibrary,
  diagnostics: Diagnostic[],
): void {
  for (const [id, {version}] of Object.entries(config.versions)) {
    const place = config.placeOf(['versions', id])
    const manifest = ['clauses', 'schedules', 'letters']
      .map((folder) => `${folder}/${id}/clause.yaml`)
      .find((path) => Object.hasOwn(files, path))
    const complain = (kind: typeof configFault, message: string, hint?: string) =>
      void diagnostics.push(report(kind, {message, place, ...(hint ? {hint} : {})}))
    if (manifest === undefined) {
      complain(configUnknown, `No clause \`${id}\``, near(id, clausesIn(files)))
      continue
    }
    if (Object.hasOwn(own, manifest))
      complain(
        configFault,
        `The clause \`${id}\` has a manifest of its own`,
        `give its version in \`${manifest}\``,
      )
    const text = files[manifest] ?? ''
    files[manifest] = text.replace(/^version:.*$/m, () => `version: ${version}`)
  }
}

function clausesIn(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(files).flatMap(
    (path) => /^(?:clauses|schedules|letters)\/([^/]+)\/clause\.yaml$/.exec(path)?.[1] ?? [],
  )
}

function parsed(
  texts: Readonly<Record<string, string>>,
  prefix: string,
  diagnostics: Diagnostic[],
): Record<string, JsonObject> {
  const found: [string, JsonObject][] = []
  for (const [path, text] of Object.entries(texts)) {
    const schema = parse(text)
    const place = {file: path, start: {line: 1, column: 1}}
    if (schema) found.push([path.slice(prefix.length), schema])
    else
      diagnostics.push(
        report(ownSchema, {message: 'Unexpected text, expected a JSON object', place}),
      )
  }
  return Object.fromEntries(found)
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : undefined
  } catch {
    return undefined
  }
}

const forbiddenKeys = ['__proto__', 'constructor', 'prototype']

/** An organisation adds values of its own and what its kinds need; the schema of deals is not replaced. */
function checkSchema(
  path: string,
  schema: JsonObject,
  below: LibrarySources,
  diagnostics: Diagnostic[],
): void {
  const place = {file: `schemas/${path}`, start: {line: 1, column: 1}}
  const complain = (message: string, hint?: string) =>
    void diagnostics.push(report(ownSchema, {message, place, ...(hint ? {hint} : {})}))
  const isExtra = `schemas/${path}` === extra
  if (!isExtra && !/^kinds\/[a-z][a-z0-9-]*\.schema\.json$/.test(path))
    complain(
      'Unexpected schema',
      'own values of deals are declared in `schemas/extra.schema.json`, what a kind needs in `schemas/kinds/KIND.schema.json`',
    )
  if (Object.hasOwn(below.schemas, path)) complain('The shipped schema cannot be replaced')
  if (isExtra && schema['type'] !== 'object')
    complain('Unexpected type, expected `"type": "object"` with `properties`')
  for (const key of new Set(keysIn(schema)))
    if (forbiddenKeys.includes(key)) complain(`Unexpected name \`${key}\``)
  for (const pattern of patternsIn(schema))
    if (!isHarmlessPattern(pattern))
      complain(`Unexpected pattern \`${pattern}\`, expected one without repeated repetitions`)
}

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return [
    ...(Array.isArray(value) ? [] : Object.keys(value)),
    ...Object.values(value).flatMap(keysIn),
  ]
}

function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const {pattern} = value as {pattern?: unknown}
  return [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...Object.values(value).flatMap(patternsIn),
  ]
}
