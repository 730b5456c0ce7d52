import {draftContract, writeContract} from '@ringfence/generator'
import {formatDiagnostic, walk} from '@ringfence/model'
import {readFileSync, writeFileSync} from 'node:fs'
import {shippedLibrary, shippedSchema} from './library.ts'
const library = shippedLibrary(), schema = await shippedSchema()
for (const file of process.argv.slice(2)) {
  const r = draftContract({deal: {file, text: readFileSync(file)}, schema, library, tool: 'Ringfence test'})
  for (const d of r.diagnostics) console.log(formatDiagnostic(d))
  if (r.value) {
    const out = new TextDecoder().decode(await writeContract(r.value, 'txt', {style: {} as never, styleParts: async () => ({}) as never}))
    writeFileSync('/tmp/' + file.replace(/.*\//, '') + '.txt', out)
    console.log(file, out.split(/\s+/).length, 'words')
  }
}
