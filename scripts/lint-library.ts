/**
 * Lints the library as it stands in `templates/` over its condition space.
 *
 *     npx tsx --conditions=@ringfence/source scripts/lint-library.ts [CLAUSE...]
 */
import {formatDiagnostic} from '@ringfence/model'
import {verifyLibrary} from '@ringfence/verify'
import {shippedEventSchema, shippedLibrary, shippedSchema} from './library.ts'

const clauses = process.argv.slice(2)
const library = shippedLibrary()
const {diagnostics, coverage} = verifyLibrary({
  library,
  schema: await shippedSchema(),
  eventSchema: await shippedEventSchema(),
  ...(clauses.length > 0 ? {clauses} : {}),
  onProgress: (what) => process.stderr.isTTY && process.stderr.write(`${what}\n`),
})
for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic))
console.log(JSON.stringify(coverage, null, 1))
