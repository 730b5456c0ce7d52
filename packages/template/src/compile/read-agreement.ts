import {
  type Agreement,
  type AgreementSection,
  type ClauseTemplate,
  type Json,
  type JsonObject,
  near,
  report,
  type SectionRole,
  type When,
} from '@ringfence/model'
import {checkWhen} from './check-when.ts'
import {manifestFault, missingFile} from './kinds.ts'
import {type ManifestSource, roles} from './read-clause.ts'
import {type Manifest, type Properties, readManifest} from './read-manifest.ts'

/** What the manifest of every kind of document has. */
export const agreementShape: Properties = {
  kind: {type: 'string'},
  title: {type: 'string'},
  version: {type: 'string'},
  summary: {type: 'string'},
  style: {type: 'string'},
  like: {type: 'string', optional: true},
  sections: {type: 'list'},
}

export interface AgreementSource extends ManifestSource {
  readonly clauses: Readonly<Record<string, ClauseTemplate>>
}

/** Reads `agreement.yaml`: the parts of one kind of document, in order. */
export function readAgreement(file: string, source: AgreementSource): Agreement | undefined {
  const manifest = readManifest(
    {file, text: source.files[file] ?? ''},
    agreementShape,
    source.diagnostics,
  )
  if (!manifest) return undefined
  checkKind(file, manifest, source)
  return agreementOf(manifest, source)
}

/** What a manifest says of the document itself. */
export function agreementOf(manifest: Manifest, source: AgreementSource): Agreement {
  const {value, placeOf} = manifest
  const style = String(value['style'])
  if (source.files[`styles/${style}.yaml`] === undefined)
    source.diagnostics.push(
      report(missingFile, {message: `Missing style \`${style}\``, place: placeOf(['style'])}),
    )
  return {
    kind: String(value['kind']),
    title: String(value['title']),
    version: String(value['version']),
    summary: String(value['summary']),
    style,
    ...(value['like'] === undefined ? {} : {like: String(value['like'])}),
    sections: readSections(manifest, source),
    place: placeOf(['kind']),
  }
}

/** The folder is named after the kind, so that each can be told from the other. */
function checkKind(file: string, {value, placeOf}: Manifest, source: AgreementSource): void {
  const folder = file.split('/').at(-2) ?? ''
  const expected = folder.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (value['kind'] === expected) return
  const message = `Unexpected kind \`${value['kind']}\`, expected \`${expected}\`, as the folder is named`
  source.diagnostics.push(report(manifestFault, {message, place: placeOf(['kind'])}))
}

function readSections(
  {value, placeOf}: Manifest,
  source: AgreementSource,
): readonly AgreementSection[] {
  return (value['sections'] as readonly Json[]).flatMap((entry, index) => {
    const place = placeOf(['sections', index])
    const {clause, when, role, title, incorporated} = (
      typeof entry === 'string' ? {clause: entry} : entry
    ) as JsonObject
    if (typeof clause !== 'string') {
      const message = 'Unexpected section, expected a clause id, or `{clause: id, when: …}`'
      source.diagnostics.push(report(manifestFault, {message, place}))
      return []
    }
    if (!Object.hasOwn(source.clauses, clause)) {
      const hint = near(clause, Object.keys(source.clauses))
      const message = `Missing clause \`${clause}\``
      source.diagnostics.push(report(missingFile, {message, place, ...(hint ? {hint} : {})}))
    }
    if (role !== undefined && !roles.includes(role as SectionRole)) {
      const message = `Unexpected role \`${String(role)}\`, expected one of ${roles.join(', ')}`
      source.diagnostics.push(report(manifestFault, {message, place}))
    }
    if (incorporated !== undefined && (incorporated !== true || !when)) {
      const message = 'Unexpected `incorporated`, expected `true` beside a `when`'
      source.diagnostics.push(report(manifestFault, {message, place}))
    }
    if (when) checkWhen(when as When, place, source)
    return [
      {
        clause,
        ...(when ? {when: when as When} : {}),
        ...(role ? {role: role as SectionRole} : {}),
        ...(title ? {title: String(title)} : {}),
        ...(incorporated === true ? {incorporated} : {}),
        place,
      },
    ]
  })
}
