import {
  bundleSchemas,
  changeDefaults,
  extendSchemas,
  fieldSchema,
  standaloneSchemaModule,
} from '@ringfence/deal'
import {compileStyle, type StyleParts} from '@ringfence/docx'
import {
  type Diagnostic,
  hasErrors,
  type JsonObject,
  type Library,
  type Result,
  report,
} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import {
  checkPins,
  configUnknown,
  forbiddingRules,
  type LaidOver,
  type LibraryConfig,
  type LibrarySources,
  layOver,
  type OwnLibrary,
  ownSchema,
  withLikeKinds,
} from '@ringfence/template/overlay'

/** The library that another is laid over. */
export interface Below {
  readonly sources: LibrarySources
  /** SHA-256 of the two libraries together. */
  readonly digest: string
}

/** Two libraries as one, compiled. */
export interface Overlaid {
  readonly library: Library
  /** The texts that it was compiled from. */
  readonly files: LaidOver['files']
  /** The schema of deals, self-contained. */
  readonly schema: JsonObject
  readonly derived: JsonObject
  /** Source of an ES module that exports `validate`, as `standaloneSchemaModule` writes it. */
  readonly validator: string
  /** Of every house style. */
  readonly styles: Readonly<Record<string, StyleParts>>
}

/** Lays a library of one's own over another and compiles both together; every fault of either is reported. */
export async function compileOverlay(own: OwnLibrary, below: Below): Promise<Result<Overlaid>> {
  const laid = layOver(below.sources, own)
  if (!laid.value) return {diagnostics: laid.diagnostics}
  const schemas = await schemasOf(laid.value, own.config)
  if (!schemas.value) return {diagnostics: schemas.diagnostics}
  const {schema, derived, validator} = schemas.value
  const {files} = laid.value
  const {value: compiled, diagnostics} = compileLibrary({
    files,
    fields: fieldsOf(fieldSchema(schema, derived), laid.value),
    ruleSchema: laid.value.schemas['rules.schema.json'] ?? {},
    protectionSchema: laid.value.schemas['protection.schema.json'] ?? {},
    ...styleSchemaIn(laid.value),
    digest: below.digest,
  })
  if (!compiled) return {diagnostics}
  const settled = settle(compiled, own.config)
  const all = [...diagnostics, ...settled.diagnostics]
  if (!settled.value || hasErrors(all)) return {diagnostics: all}
  const styles: Record<string, StyleParts> = {}
  for (const [name, style] of Object.entries(settled.value.styles))
    styles[name] = await compileStyle(style)
  const value = {library: settled.value, files, schema, derived, validator, styles}
  return {value, diagnostics: all}
}

/** With the events of notices, where the library has their schema. */
function fieldsOf(fields: JsonObject, {schemas}: LaidOver): JsonObject {
  const {value} = bundleSchemas(schemas, 'notices.schema.json')
  return value ? fieldSchema(fields, value) : fields
}

function styleSchemaIn({schemas}: LaidOver): {styleSchema?: JsonObject} {
  const {value} = bundleSchemas(schemas, 'library/style.schema.json')
  return value ? {styleSchema: value} : {}
}

type Schemas = Pick<Overlaid, 'schema' | 'derived' | 'validator'>

async function schemasOf(
  {schemas, newKinds, newPositions}: LaidOver,
  {defaults, placeOf}: LibraryConfig,
): Promise<Result<Schemas>> {
  const files = extendSchemas(schemas, {kinds: newKinds, positions: newPositions})
  const bundled = bundleSchemas(files, 'deal.schema.json')
  const derived = bundleSchemas(files, 'derived.schema.json')
  if (!bundled.value || !derived.value)
    return {diagnostics: [...bundled.diagnostics, ...derived.diagnostics].map(inSchemas)}
  try {
    const changes = defaults.map((each, index) => ({
      ...each,
      place: placeOf(['defaults', index, 'at']),
    }))
    const changed = await changeDefaults(bundled.value, changes)
    if (!changed.value) return {diagnostics: changed.diagnostics}
    const validator = await standaloneSchemaModule(changed.value)
    return {value: {schema: changed.value, derived: derived.value, validator}, diagnostics: []}
  } catch (error) {
    // Ajv is strict and throws: what is shipped compiles, so the fault is in a schema of one's own.
    const message = `The schemas do not compile: ${(error as Error).message}`
    const place = {file: 'schemas/extra.schema.json', start: {line: 1, column: 1}}
    return {diagnostics: [report(ownSchema, {message, place})]}
  }
}

/** The schema of deals names its files without the folder that they are in. */
function inSchemas(diagnostic: Diagnostic): Diagnostic {
  const {place} = diagnostic
  return place?.file
    ? {...diagnostic, place: {...place, file: `schemas/${place.file}`}}
    : diagnostic
}

/** What the configuration says beside the texts: the style, what is forbidden, what is pinned. */
function settle(library: Library, config: LibraryConfig): Result<Library> {
  const {style, placeOf} = config
  const diagnostics = [...checkPins(config, library)]
  if (style !== undefined && !Object.hasOwn(library.styles, style)) {
    const known = Object.keys(library.styles).map((name) => `\`${name}\``)
    const message = `No house style \`${style}\``
    const hint = `there is ${known.join(', ')}`
    diagnostics.push(report(configUnknown, {message, place: placeOf(['style']), hint}))
  }
  diagnostics.push(...unknownLikenesses(library))
  const forbidding = forbiddingRules(config, library)
  diagnostics.push(...forbidding.diagnostics)
  if (diagnostics.length > 0) return {diagnostics}
  const agreements = Object.fromEntries(
    Object.entries(library.agreements).map(([kind, agreement]) => [
      kind,
      style === undefined ? agreement : {...agreement, style},
    ]),
  )
  const rules = [...library.rules, ...(forbidding.value ?? [])]
  return {value: withLikeKinds({...library, agreements, rules}), diagnostics}
}

/** A kind is like one that is like no other itself. */
function unknownLikenesses({agreements}: Library): readonly Diagnostic[] {
  return Object.values(agreements).flatMap(({like, place}) => {
    const other =
      like !== undefined && Object.hasOwn(agreements, like) ? agreements[like] : undefined
    if (like === undefined || (other && other.like === undefined)) return []
    const message = `No kind \`${like}\` that another could be like`
    return [report(configUnknown, {message, place})]
  })
}
