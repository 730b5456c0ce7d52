import {Validator} from '@cfworker/json-schema'
import type {
  Agreement,
  DealConditions,
  Json,
  JsonObject,
  LevelDefinition,
  Protection,
  ProtectionCautions,
  ProtectionPart,
  ProtectionRequirement,
  Weakening,
} from '@ringfence/model'
import {report} from '@ringfence/model'
import {checkPart, kindsFor} from './check-protection.ts'
import {describeFaults} from './describe-faults.ts'
import {protectionFault} from './kinds.ts'
import type {ManifestSource} from './read-clause.ts'
import {type Manifest, readManifest} from './read-manifest.ts'
import {typographicQuotes} from './typographic-quotes.ts'

export interface ProtectionSource extends ManifestSource {
  /** JSON Schema (2020-12) of the files of `protection/`. */
  readonly protectionSchema: JsonObject | undefined
  /** That of the files of `rules/`, which it refers to. */
  readonly ruleSchema: JsonObject | undefined
  /** The anchors of the variants of each clause. */
  readonly anchors: Readonly<Record<string, readonly string[]>>
  readonly agreements: Readonly<Record<string, Agreement>>
}

export const cautionsFile = 'protection/cautions.yaml'

/** What is taken where a library has no `protection/`: nothing is measured, so nothing is taken away. */
const noCautions: ProtectionCautions = {
  bespoke: {message: 'Bespoke wording', atMost: 'strong'},
  unknown: {message: 'Unknown value', atMost: 'strong'},
  blocked: {message: 'Acknowledged rule', atMost: 'strong'},
}

/** Requirements in the order of their numbers. */
export function protectionOf(
  requirements: readonly ProtectionRequirement[],
  cautions: ProtectionCautions | undefined,
): Protection {
  return {
    requirements: requirements.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    cautions: cautions ?? noCautions,
  }
}

/** Reads a file of `protection/`, a requirement; one with faults of form gives none. */
export function readRequirement(
  file: string,
  source: ProtectionSource,
): ProtectionRequirement | undefined {
  const id = file.replace(/^.*\/|\.yaml$/g, '')
  const manifest = read(file, source, (schema) => schema)
  if (!manifest) return undefined
  const {title, why, parts} = manifest.value
  const entries = parts as readonly JsonObject[]
  return {
    id,
    title: text(title),
    why: text(why),
    parts: entries.map((entry, index) => partOf(entry, {id, index, manifest}, source)),
    place: manifest.placeOf(['title']),
  }
}

interface Standing {
  /** Of the requirement. */
  readonly id: string
  readonly index: number
  readonly manifest: Manifest
}

function partOf(
  entry: JsonObject,
  {id, index, manifest}: Standing,
  source: ProtectionSource,
): ProtectionPart {
  const placeOf = (path: readonly (string | number)[]) =>
    manifest.placeOf(['parts', index, ...path])
  const levels = listOf(entry['levels']).map((each) => levelOf(each as JsonObject, source))
  const notFor = listOf(entry['notFor'])
  const kinds = new Set(levels.flatMap((each) => each.kinds))
  const part = {
    id: String(entry['id']),
    title: text(entry['title']),
    levels,
    weakens: listOf(entry['weakens']).map((each) => weakeningOf(each as JsonObject)),
    kinds: [...kinds].filter((kind) => !notFor.includes(kind)),
    place: placeOf(['id']),
  }
  const expected = `${id}${String.fromCharCode('a'.charCodeAt(0) + index)}`
  if (part.id !== expected) {
    const message = `Unexpected id \`${part.id}\`, expected \`${expected}\``
    source.diagnostics.push(report(protectionFault, {message, place: part.place}))
  }
  checkPart(part, {written: entry, placeOf}, source)
  return part
}

function levelOf(entry: JsonObject, source: ProtectionSource): LevelDefinition {
  const {level, means, kinds, set, supply} = entry
  const words = listOf(entry['words']).map((each) => listOf(each) as readonly string[])
  return {
    level: level as LevelDefinition['level'],
    means: text(means),
    kinds: kindsFor(listOf(kinds) as readonly string[], words, source),
    ...conditionsOf(entry),
    words,
    set: (set ?? {}) as JsonObject,
    supply: (supply ?? {}) as JsonObject,
  }
}

function weakeningOf(entry: JsonObject): Weakening {
  const {clauses, message, atMost, set} = entry
  return {
    ...conditionsOf(entry),
    clauses: listOf(clauses) as readonly string[],
    message: text(message),
    ...(atMost === undefined ? {} : {atMost: atMost as NonNullable<Weakening['atMost']>}),
    set: (set ?? {}) as JsonObject,
  }
}

function conditionsOf({when, orMissing}: JsonObject): DealConditions {
  return {
    when: listOf(when) as unknown as DealConditions['when'],
    orMissing: listOf(orMissing) as readonly string[],
  }
}

/** Reads `cautions.yaml`, which a library with requirements has. */
export function readCautions(source: ProtectionSource): ProtectionCautions | undefined {
  if (source.files[cautionsFile] === undefined) {
    const place = {file: cautionsFile}
    source.diagnostics.push(report(protectionFault, {message: 'Missing file', place}))
    return undefined
  }
  const manifest = read(cautionsFile, source, ({$defs}) => ({
    $defs: $defs ?? {},
    $ref: '#/$defs/cautions',
  }))
  return manifest && (withQuotes(manifest.value) as unknown as ProtectionCautions)
}

/** A file that is valid by the part of the schema that is about it. */
function read(
  file: string,
  {files, protectionSchema, ruleSchema, diagnostics}: ProtectionSource,
  partOfSchema: (schema: JsonObject) => JsonObject,
): Manifest | undefined {
  const manifest = readManifest({file, text: files[file] ?? ''}, 'values', diagnostics)
  if (!manifest) return undefined
  if (!protectionSchema || !ruleSchema)
    throw new Error('The files of `protection/` need their schema, and that of rules')
  const schema = partOfSchema(selfContained(protectionSchema, ruleSchema))
  const {valid, errors} = new Validator(schema, '2020-12', false).validate(manifest.value)
  if (valid) return manifest
  diagnostics.push(...describeFaults({errors, schema, kind: protectionFault}, manifest))
  return undefined
}

/** The schema with what it takes from that of rules inside it. */
function selfContained(schema: JsonObject, ruleSchema: JsonObject): JsonObject {
  const text = JSON.stringify(schema).replaceAll('rules.schema.json#', '#')
  const own = JSON.parse(text) as JsonObject
  const $defs = {...(ruleSchema['$defs'] as JsonObject), ...(own['$defs'] as JsonObject)}
  return {...own, $defs}
}

/** Words are set with the quotation marks and apostrophes of print, as clause texts are. */
function text(value: Json | undefined): string {
  return typographicQuotes()(String(value))
}

function withQuotes(value: Json): Json {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withQuotes(each)]))
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
