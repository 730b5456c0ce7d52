import {
  bundleSchemas,
  changeDefaults,
  extendSchemas,
  fieldSchema,
  standaloneSchemaModule,
} from '@ringfence/deal'
import {type Diagnostic, type JsonObject, type Result, report} from '@ringfence/model'
import type {LibrarySource} from '@ringfence/template/compile'
import {
  type LaidOver,
  type LibraryConfig,
  type OwnLibrary,
  ownSchema,
} from '@ringfence/template/overlay'
import type {Overlaid} from './compile-overlay.ts'

/** The schemas that the library is compiled with. */
export interface OverlaySchemas
  extends Pick<LibrarySource, 'fields' | 'ruleSchema' | 'protectionSchema'> {
  readonly styleSchema?: JsonObject
  readonly deals: DealSchemas
}

/** Makes the schemas anew when what they are made of is another text. */
export function schemasOnce(): (
  laid: LaidOver,
  own: OwnLibrary,
) => Promise<Result<OverlaySchemas>> {
  let last: {readonly key: string; readonly schemas: Result<OverlaySchemas>} | undefined
  return async (laid, {config}) => {
    const {schemas: files, newKinds, newPositions} = laid
    const key = JSON.stringify([files, newKinds, newPositions, config.defaults])
    if (last?.key === key) return last.schemas
    const {value: deals, diagnostics} = await dealSchemas(laid, config)
    const schemas = deals ? {value: withOthers(deals, laid), diagnostics} : {diagnostics}
    // Faults have places in the configuration, which move without a change of what it says.
    last = deals ? {key, schemas} : undefined
    return schemas
  }
}

function withOthers(deals: DealSchemas, laid: LaidOver): OverlaySchemas {
  return {
    deals,
    fields: fieldsOf(fieldSchema(deals.schema, deals.derived), laid),
    ruleSchema: laid.schemas['rules.schema.json'] ?? {},
    protectionSchema: laid.schemas['protection.schema.json'] ?? {},
    ...styleSchemaIn(laid),
  }
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

type DealSchemas = Pick<Overlaid, 'schema' | 'derived' | 'validator'>

async function dealSchemas(
  {schemas, newKinds, newPositions}: LaidOver,
  {defaults, placeOf}: LibraryConfig,
): Promise<Result<DealSchemas>> {
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
