/**
 * Compiles the library under `templates/` and prints what is wrong with it.
 *
 *     npx tsx --conditions=@ringfence/source scripts/check-library.ts
 */
import {formatDiagnostic} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import {
  readFieldSchema,
  readLibraryFiles,
  readLibrarySchemas,
  readProtectionSchema,
  readRuleSchema,
} from './library-files.ts'

const {value, diagnostics} = compileLibrary({
  files: readLibraryFiles(),
  fields: readFieldSchema(),
  ruleSchema: readRuleSchema(),
  styleSchema: readLibrarySchemas()['style'] ?? {},
  protectionSchema: readProtectionSchema(),
  digest: '',
})
for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic))
console.log(
  value
    ? `${Object.keys(value.clauses).length} clauses, ${Object.keys(value.glossary).length} definitions: no errors`
    : `${diagnostics.length} faults`,
)
process.exitCode = value ? 0 : 1
