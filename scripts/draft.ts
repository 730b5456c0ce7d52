/**
 * Drafts deals with the library as it stands in `templates/`, and prints each contract as text with what is
 * wrong with it. For authors of templates, who need no build between two looks.
 *
 *     npx tsx --conditions=@ringfence/source scripts/draft.ts DEAL... [--set path=value]... [--quiet]
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {draftContract, writeContract} from '@ringfence/generator'
import {formatDiagnostic} from '@ringfence/model'
import {shippedLibrary, shippedSchema} from './library.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {set: {type: 'string', multiple: true, default: []}, quiet: {type: 'boolean'}},
})
const set = values.set.map((setting) => {
  const [path = '', ...value] = setting.split('=')
  return {pointer: `/${path.replaceAll('.', '/')}`, value: value.join('=')}
})
const library = shippedLibrary()
const schema = await shippedSchema()
for (const file of positionals) {
  const deal = {file, text: readFileSync(file)}
  const {value, diagnostics} = draftContract({deal, schema, library, tool: 'Ringfence', set})
  const style = Object.values(library.styles)[0]
  if (value && style && !values.quiet) {
    const styleParts = () => Promise.reject(new Error('text has no style'))
    process.stdout.write(await writeContract(value, 'txt', {style, styleParts}))
  }
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic))
  console.log(`${file}: ${value ? 'drafted' : 'NOT drafted'}, ${diagnostics.length} diagnostics`)
}
