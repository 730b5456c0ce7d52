import {compileEventSchema, compileSchema, type DealSchema, type EventSchema} from '@ringfence/deal'
import {formatDiagnostic, type Library} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import {
  digestOfFiles,
  readFieldSchema,
  readLibraryFiles,
  readLibrarySchemas,
  readProtectionSchema,
  readRuleSchema,
  readSchemas,
} from './library-files.ts'

/** The shipped library, compiled from its sources. */
export function shippedLibrary(): Library {
  const files = readLibraryFiles()
  const {value, diagnostics} = compileLibrary({
    files,
    fields: readFieldSchema(),
    ruleSchema: readRuleSchema(),
    styleSchema: readLibrarySchemas()['style'] ?? {},
    protectionSchema: readProtectionSchema(),
    digest: digestOfFiles(files),
  })
  if (value) return value
  throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
}

/** The shipped schema of deals, compiled from its sources. */
export function shippedSchema(): Promise<DealSchema> {
  const {schema, derived} = readSchemas()
  return compileSchema(schema, derived)
}

/** The shipped schema of events, compiled from its sources. */
export function shippedEventSchema(): Promise<EventSchema> {
  return compileEventSchema(readSchemas().notices)
}
