import type {
  ClauseTemplate,
  Diagnostic,
  Json,
  JsonObject,
  Place,
  Position,
  SectionRole,
  Stance,
  Variant,
  When,
} from '@ringfence/model'
import {report} from '@ringfence/model'
import {anchorsOf} from '../words-of.ts'
import {checkWhen} from './check-when.ts'
import {fieldAt, rootScope} from './fields.ts'
import {manifestFault, missingFile, unknownField} from './kinds.ts'
import {missingField} from './missing-field.ts'
import {parseTemplate} from './parse-template.ts'
import {type Manifest, readManifest, type Shape} from './read-manifest.ts'
import {readNotInRegister, readObligations} from './read-obligations.ts'
import {readRiders} from './read-riders.ts'
import {isVersion} from './version.ts'

/** What the readers of manifests share. */
export interface ManifestSource {
  readonly files: Readonly<Record<string, string>>
  readonly fields: JsonObject
  readonly diagnostics: Diagnostic[]
}

/** What a section may be for. */
export const roles: readonly SectionRole[] = [
  'cover',
  'parties',
  'recitals',
  'clause',
  'execution',
  'schedule',
]

const stances: readonly Stance[] = ['customerFriendly', 'balanced', 'vendorFriendly']

const shape: Shape = {
  id: {type: 'string'},
  role: {type: 'string'},
  family: {type: 'number'},
  title: {type: 'string', optional: true},
  version: {type: 'string'},
  purpose: {type: 'string'},
  reads: {type: 'strings', optional: true},
  protects: {type: 'map', optional: true},
  positions: {type: 'map', optional: true},
  obligations: {type: 'list', optional: true},
  notInRegister: {type: 'map', optional: true},
  variants: {type: 'list'},
  unused: {type: 'any', optional: true},
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
  const riders = readRiders(id, folder, variants, source)
  return {
    id,
    role: value['role'] as SectionRole,
    ...(value['title'] ? {title: String(value['title'])} : {}),
    version: String(value['version']),
    family: Number(value['family']),
    purpose: String(value['purpose']),
    reads: (value['reads'] as string[] | undefined) ?? [],
    protects: readProtects(manifest, variants, source),
    positions: readPositions(manifest, variants, source),
    obligations: readObligations(manifest, {variants, riders}, source),
    notInRegister: readNotInRegister(manifest, {variants, riders}, source),
    variants,
    riders,
    ...(value['unused'] === true ? {unused: true as const} : {}),
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
  if (![undefined, true].includes(value['unused'] as true | undefined))
    fail(`Unexpected mark \`${value['unused']}\`, expected \`unused: true\` or nothing`, 'unused')
  if (!isVersion(String(value['version'])))
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

/** What each negotiating position has: the variant that its defaults choose, and what speaks for it. */
function readPositions(
  {value, placeOf}: Manifest,
  variants: readonly Variant[],
  {diagnostics}: ManifestSource,
): readonly Position[] {
  const positions = (value['positions'] ?? {}) as Record<string, Record<string, Json>>
  return Object.entries(positions).flatMap(([name, position]) => {
    const place = placeOf(['positions', name])
    const fail = (message: string) => void diagnostics.push(report(manifestFault, {message, place}))
    if (!stances.includes(name as Stance))
      fail(`Unexpected position \`${name}\`, expected one of ${stances.join(', ')}`)
    const texts = name === 'customerFriendly' ? ['gives'] : ['gives', 'accept', 'approver']
    for (const key of ['variant', ...texts])
      if (typeof position[key] !== 'string') fail(`Missing \`${key}\``)
    for (const key of Object.keys(position))
      if (!['variant', ...texts].includes(key)) fail(`Unexpected \`${key}\``)
    if (!variants.some(({id}) => id === position['variant']))
      diagnostics.push(
        report(missingFile, {message: `Missing variant \`${position['variant']}\``, place}),
      )
    return [{name, ...position} as unknown as Position]
  })
}

/** Requirement ids, each with the anchors of the sub-clauses that serve it in one variant or another. */
function readProtects(
  {value, placeOf}: Manifest,
  variants: readonly Variant[],
  {diagnostics}: ManifestSource,
): Readonly<Record<string, readonly string[]>> {
  const protects = (value['protects'] ?? {}) as Record<string, readonly string[]>
  const anchors = new Set(variants.flatMap(({body}) => anchorsOf(body)))
  for (const [id, served] of Object.entries(protects)) {
    const place = placeOf(['protects', id])
    const fail = (message: string) => void diagnostics.push(report(manifestFault, {message, place}))
    if (!/^S([1-9]|1[0-7])$/.test(id)) fail(`Unexpected requirement \`${id}\`, expected S1 to S17`)
    if (!Array.isArray(served)) fail('Unexpected value, expected a list of anchors')
    for (const anchor of Array.isArray(served) ? served : [])
      if (!anchors.has(anchor)) fail(`Missing anchor \`${anchor}\` in every variant`)
  }
  return protects
}

function missing(message: string, place: Place, {diagnostics}: ManifestSource): void {
  diagnostics.push(report(missingFile, {message, place}))
}
