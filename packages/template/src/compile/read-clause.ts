import type {
  ClauseTemplate,
  Diagnostic,
  JsonObject,
  Place,
  Position,
  SectionRole,
  Variant,
  When,
} from '@ringfence/model'
import {report} from '@ringfence/model'
import {checkWhen} from './check-when.ts'
import {fieldAt, rootScope} from './fields.ts'
import {manifestFault, missingFile, unknownField} from './kinds.ts'
import {missingField} from './missing-field.ts'
import {parseTemplate} from './parse-template.ts'
import {type Manifest, readManifest, type Shape} from './read-manifest.ts'

/** What the readers of manifests share. */
export interface ManifestSource {
  readonly files: Readonly<Record<string, string>>
  readonly fields: JsonObject
  readonly diagnostics: Diagnostic[]
}

const roles: readonly SectionRole[] = [
  'cover',
  'parties',
  'recitals',
  'clause',
  'execution',
  'schedule',
]

const shape: Shape = {
  id: {type: 'string'},
  role: {type: 'string'},
  family: {type: 'number'},
  title: {type: 'string', optional: true},
  version: {type: 'string'},
  purpose: {type: 'string'},
  reads: {type: 'strings', optional: true},
  protects: {type: 'strings', optional: true},
  positions: {type: 'map', optional: true},
  variants: {type: 'list'},
}

/** Reads `clause.yaml` and the Markdown of its variants. */
export function readClause(file: string, source: ManifestSource): ClauseTemplate | undefined {
  const manifest = readManifest({file, text: source.files[file] ?? ''}, shape, source.diagnostics)
  if (!manifest) return undefined
  const {value, placeOf} = manifest
  const folder = file.slice(0, file.lastIndexOf('/'))
  const id = String(value['id'])
  checkNames(id, folder, manifest, source)
  checkReads(manifest, source)
  const variants = readVariants(id, folder, manifest, source)
  return {
    id,
    role: value['role'] as SectionRole,
    ...(value['title'] ? {title: String(value['title'])} : {}),
    version: String(value['version']),
    family: Number(value['family']),
    purpose: String(value['purpose']),
    reads: (value['reads'] as string[] | undefined) ?? [],
    protects: (value['protects'] as string[] | undefined) ?? [],
    positions: readPositions(manifest, variants, source),
    variants,
    place: placeOf(['id']),
  }
}

function checkNames(
  id: string,
  folder: string,
  {value, placeOf}: Manifest,
  source: ManifestSource,
): void {
  const fail = (message: string, key: string) =>
    void source.diagnostics.push(report(manifestFault, {message, place: placeOf([key])}))
  if (!folder.endsWith(`/${id}`))
    fail(`Unexpected id \`${id}\`, expected the name of the folder`, 'id')
  if (!roles.includes(value['role'] as SectionRole))
    fail(`Unexpected role \`${value['role']}\`, expected one of ${roles.join(', ')}`, 'role')
  if (!/^\d+\.\d+\.\d+$/.test(String(value['version'])))
    fail(`Unexpected version \`${value['version']}\`, expected one like 1.0.0`, 'version')
}

function checkReads({value, placeOf}: Manifest, {fields, diagnostics}: ManifestSource): void {
  for (const [index, path] of ((value['reads'] as string[] | undefined) ?? []).entries()) {
    const found = fieldAt(rootScope(fields), {
      original: path,
      depth: 0,
      data: false,
      keys: path.split('.'),
    })
    if ('missing' in found)
      diagnostics.push(
        report(unknownField, {
          message: missingField(path, found.missing),
          place: placeOf(['reads', index]),
        }),
      )
  }
}

function readVariants(
  owner: string,
  folder: string,
  {value, placeOf}: Manifest,
  source: ManifestSource,
): readonly Variant[] {
  const variants: Variant[] = []
  const list = value['variants'] as readonly JsonObject[]
  for (const [index, entry] of list.entries()) {
    const {id, title, when} = entry as {id?: string; title?: string; when?: When}
    const place = placeOf(['variants', index])
    const fail = (message: string) =>
      void source.diagnostics.push(report(manifestFault, {message, place}))
    if (typeof id !== 'string') {
      fail('Unexpected variant, expected one with an `id`')
      continue
    }
    if ((when === undefined) !== (index === list.length - 1))
      fail('Unexpected condition, expected `when` on every variant but the last')
    if (when) checkWhen(when, place, source)
    const file = `${folder}/${id}.md`
    const text = source.files[file]
    if (text === undefined) missing(`Missing file \`${file}\``, place, source)
    const body = text === undefined ? [] : parseTemplate({file, text, owner}, source.diagnostics)
    variants.push({id, ...(title ? {title} : {}), ...(when ? {when} : {}), file, body})
  }
  return variants
}

function readPositions(
  {value, placeOf}: Manifest,
  variants: readonly Variant[],
  source: ManifestSource,
): readonly Position[] {
  const positions = (value['positions'] ?? {}) as Record<
    string,
    {variant: string; rationale: string}
  >
  return Object.entries(positions).map(([name, {variant, rationale}]) => {
    if (!variants.some(({id}) => id === variant))
      missing(`Missing variant \`${variant}\``, placeOf(['positions', name]), source)
    return {name: name as Position['name'], variant, rationale}
  })
}

function missing(message: string, place: Place, {diagnostics}: ManifestSource): void {
  diagnostics.push(report(missingFile, {message, place}))
}
