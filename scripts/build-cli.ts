/** Writes `packages/cli/dist/ringfence.cjs`: the program in one file, what it needs beside it, and a code cache. */
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync} from 'node:zlib'
import {build} from 'esbuild'
import {packLibrary} from '../packages/cli/src/host/packed-library.ts'
import {readLibraryFiles, readSchemaTexts} from './library-files.ts'
import {previewFiles} from './preview-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'packages/cli/dist')
const {version} = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // A script that `node:vm` runs has no `import()`.
  supported: {'dynamic-import': false},
} as const

await build({
  ...common,
  stdin: {
    contents: readFileSync(join(root, 'packages/cli/src/bin.ts'), 'utf8')
      .replace('try {', 'void (async () => { try {')
      .concat('\n})()'),
    resolveDir: join(root, 'packages/cli/src'),
    sourcefile: 'bin.ts',
    loader: 'ts',
  },
  outfile: join(dist, 'ringfence.cjs'),
  conditions: ['@ringfence/source'],
  // Only libraries on disk, styles of their own and editors need these.
  external: ['docx', 'fflate', 'ajv', 'vscode-languageserver'],
  alias: {'string-width': join(root, 'packages/cli/src/bundle/string-width.ts')},
  define: {
    RINGFENCE_VERSION: JSON.stringify(version),
    'import.meta.url': 'importMetaUrl',
  },
  banner: {js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;"},
})
for (const name of [
  'deal.schema.json',
  'derived.schema.json',
  'notices.schema.json',
  'library.schemas.json',
])
  cpSync(join(root, 'schemas/dist', name), join(dist, name))
cpSync(join(root, 'schemas/config.schema.json'), join(dist, 'config.schema.json'))
rmSync(join(dist, 'man'), {recursive: true, force: true})
cpSync(join(root, 'docs/man'), join(dist, 'man'), {recursive: true})
writeLibrary()
writeSources()
writeFileSync(join(dist, 'preview.json'), JSON.stringify(await previewFiles()))
escapeBundle()
cpSync(join(root, 'templates/dist/styles'), join(dist, 'styles'), {recursive: true})
writeCodeCache()

function writeLibrary(): void {
  const library = JSON.parse(readFileSync(join(root, 'templates/dist/library.json'), 'utf8'))
  const {head, bodies} = packLibrary(library)
  writeFileSync(join(dist, 'library.json'), JSON.stringify(head))
  writeFileSync(join(dist, 'library.bodies'), bodies)
}

/** The texts that the library was compiled from, for those who lay their own over it. */
function writeSources(): void {
  const sources = {files: readLibraryFiles(), schemas: readSchemaTexts()}
  writeFileSync(join(dist, 'library.sources'), brotliCompressSync(JSON.stringify(sources)))
}

/** In ASCII alone the program takes half the memory and loads faster; esbuild leaves other letters in patterns. */
function escapeBundle(): void {
  const program = join(dist, 'ringfence.cjs')
  const escaped = readFileSync(program, 'utf8').replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(program, escaped)
}

/** Drafts a contract, and keeps what V8 compiled on the way. */
function writeCodeCache(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ringfence-build-'))
  const program = join(dist, 'ringfence.cjs')
  const deal = 'templates/agreements/outsourcing-msa/deals/india-software-english-law.yaml'
  const code = `
    const {writeFileSync, rmSync} = require('node:fs')
    const {load} = require(${JSON.stringify(join(root, 'packages/cli/bin/load.cjs'))})
    const filename = ${JSON.stringify(program)}
    rmSync(filename + '.cache', {force: true})
    const script = load(filename)
    script.runInThisContext()(require, filename)
    process.on('exit', () => writeFileSync(filename + '.cache', script.createCachedData()))`
  const args = [
    'ringfence',
    'generate',
    join(root, deal),
    '--quiet',
    '-o',
    join(folder, 'contract.docx'),
  ]
  execFileSync(process.execPath, ['-e', code, '--', ...args], {stdio: 'inherit'})
  rmSync(folder, {recursive: true})
}
