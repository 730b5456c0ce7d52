/** Writes `editors/vscode/dist`: the client in one file, and the schemas of the files of a library. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {readLibrarySchemas} from './library-files.ts'

const extension = fileURLToPath(new URL('../editors/vscode/', import.meta.url))
const schemas = Object.entries(readLibrarySchemas()).filter(([name]) => name !== 'definition')

await build({
  entryPoints: [`${extension}src/client.ts`],
  outfile: `${extension}dist/client.cjs`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  external: ['vscode'],
  logLevel: 'warning',
})
mkdirSync(`${extension}dist/schemas`, {recursive: true})
for (const [name, schema] of schemas)
  writeFileSync(`${extension}dist/schemas/${name}.schema.json`, JSON.stringify(schema))

// A test keeps the manifest as it would be written here.
const manifest = JSON.parse(readFileSync(`${extension}package.json`, 'utf8'))
const globs = schemas.flatMap(([, schema]) => schema['x-files'] as string[])
const associations = schemas.map(([name, schema]) => ({
  fileMatch: (schema['x-files'] as string[]).flatMap((glob) => [
    `**/${glob}`,
    ...globs.filter((other) => isNamedBeside(other, glob)).map((other) => `!**/${other}`),
  ]),
  url: `./dist/schemas/${name}.schema.json`,
}))
if (JSON.stringify(manifest.contributes.yamlValidation) !== JSON.stringify(associations)) {
  manifest.contributes.yamlValidation = associations
  writeFileSync(`${extension}package.json`, `${JSON.stringify(manifest, null, 2)}\n`)
}

/** A file with a schema of its own is not for the pattern that fits it too. */
function isNamedBeside(other: string, glob: string): boolean {
  const pattern = new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
  return glob.includes('*') && !other.includes('*') && pattern.test(other)
}
