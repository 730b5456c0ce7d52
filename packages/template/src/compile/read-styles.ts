import {Validator} from '@cfworker/json-schema'
import {
  type Diagnostic,
  type HouseStyle,
  type Json,
  type JsonObject,
  near,
  report,
} from '@ringfence/model'
import {describeFaults} from './describe-faults.ts'
import {manifestFault, missingFile} from './kinds.ts'
import {type Manifest, readManifest} from './read-manifest.ts'

export interface StyleSource {
  /** Those of the styles alone. */
  readonly files: Readonly<Record<string, string>>
  readonly styleSchema: JsonObject | undefined
  readonly diagnostics: Diagnostic[]
}

/** Reads the files of `styles/`. One that `extends` another says only what differs. */
export function readStyles(source: StyleSource): Record<string, HouseStyle> {
  const manifests = new Map<string, Manifest>()
  for (const [file, text] of Object.entries(source.files)) {
    const manifest = readManifest({file, text}, 'values', source.diagnostics)
    if (manifest) manifests.set(nameOf(file), manifest)
  }
  const styles: Record<string, HouseStyle> = {}
  for (const [name, manifest] of manifests) {
    const value = wholeOf(name, {manifests, diagnostics: source.diagnostics, below: []})
    if (value && fits({...manifest, value}, source))
      styles[name] = {name, ...value} as unknown as HouseStyle
  }
  return styles
}

interface Extending {
  readonly manifests: ReadonlyMap<string, Manifest>
  readonly diagnostics: Diagnostic[]
  /** The styles that extend this one. */
  readonly below: readonly string[]
}

/** A style with what it takes from those that it extends. */
function wholeOf(name: string, extending: Extending): JsonObject | undefined {
  const {manifests, diagnostics, below} = extending
  const manifest = manifests.get(name)
  if (!manifest) return undefined
  const {extends: from, $schema, ...own} = manifest.value
  if (from === undefined) return own
  const place = manifest.placeOf(['extends'])
  const known = [...manifests.keys()]
  if (typeof from !== 'string' || !manifests.has(from)) {
    const hint = near(String(from), known)
    const message = `Missing style \`${from}\``
    diagnostics.push(report(missingFile, {message, place, ...(hint ? {hint} : {})}))
    return undefined
  }
  if (from === name || below.includes(from)) {
    diagnostics.push(report(manifestFault, {message: 'The style extends itself', place}))
    return undefined
  }
  const base = wholeOf(from, {...extending, below: [...below, name]})
  return base && (merged(base, own) as JsonObject)
}

/** Lists and single values are replaced, and of all else each value that is given. */
function merged(base: Json | undefined, own: Json): Json {
  if (!isObject(base) || !isObject(own)) return own
  const entries = Object.entries(own).map(([key, value]) => [
    key,
    merged(Object.hasOwn(base, key) ? base[key] : undefined, value),
  ])
  return {...base, ...Object.fromEntries(entries)}
}

function fits(manifest: Manifest, {styleSchema: schema, diagnostics}: StyleSource): boolean {
  if (!schema) return true
  const {valid, errors} = new Validator(schema, '2020-12', false).validate(manifest.value)
  if (!valid) diagnostics.push(...describeFaults({errors, schema, kind: manifestFault}, manifest))
  return valid && countsRight(manifest, diagnostics)
}

/** A level that does not print its own number looks the same on each paragraph, and references to it say nothing. */
function countsRight({value, placeOf}: Manifest, diagnostics: Diagnostic[]): boolean {
  const before = diagnostics.length
  const {numbering} = value as unknown as HouseStyle
  for (const [scheme, levels] of Object.entries(numbering))
    for (const [index, {format, text}] of levels.entries()) {
      const counted = (text.match(/%\d/g) ?? []).map((mark) => Number(mark.slice(1)))
      const fits = counted.every((each) => each >= 1 && each <= index + 1)
      if (fits && (format === 'none' || counted.includes(index + 1))) continue
      const message = `Unexpected text \`${text}\` of level ${index + 1}, expected one with \`%${index + 1}\``
      const place = placeOf(['numbering', scheme, index, 'text'])
      diagnostics.push(report(manifestFault, {message, place}))
    }
  return diagnostics.length === before
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
}
