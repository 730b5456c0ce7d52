/**
 * Writes the files that are made from others and committed: the type of deals, and pages of the docs. With
 * `--check` writes nothing and fails if one of them is out of date.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {clausesPage} from './clauses-page.ts'
import {dealTypes} from './deal-types.ts'
import {diagnosticsPage} from './diagnostics-page.ts'
import {shippedLibrary} from './library.ts'
import {readSchemas} from './library-files.ts'
import {manPages} from './man-pages.ts'
import {parametersPage} from './parameters-page.ts'
import {protectionPage} from './protection-page.ts'
import {qualityPage} from './quality-page.ts'
import {rulesPage} from './rules-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files: Readonly<Record<string, string>> = {
  'packages/deal/src/generated/deal-data.ts': await dealTypes(),
  'docs/diagnostics.md': diagnosticsPage(),
  'docs/clauses.md': clausesPage(shippedLibrary()),
  'docs/rules.md': rulesPage(shippedLibrary()),
  'docs/parameters.md': parametersPage(readSchemas().schema),
  'docs/protection.md': protectionPage(shippedLibrary()),
  'docs/library-quality.md': await qualityPage(),
  ...under('docs/man/', manPages()),
  'packages/cli/package.json': withManPages(read('packages/cli/package.json')),
}

/* Pages of commands that are no more. */
const stale = existsSync(`${root}docs/man`)
  ? readdirSync(`${root}docs/man`).filter((name) => !Object.hasOwn(files, `docs/man/${name}`))
  : []

const check = process.argv.includes('--check')
for (const [path, text] of Object.entries(files)) {
  const file = `${root}${path}`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (check) {
    console.error(`${path} is out of date: run \`npm run generate\``)
    process.exitCode = 1
    continue
  }
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
  console.log(`Wrote ${path}`)
}
for (const name of stale) {
  if (check) {
    console.error(`docs/man/${name} is of no command: run \`npm run generate\``)
    process.exitCode = 1
  } else rmSync(`${root}docs/man/${name}`)
}

/** What npm links when the program is installed; the build copies the pages there. */
function withManPages(manifest: string): string {
  const man = Object.keys(manPages()).map((name) => `./dist/man/${name}`)
  return `${JSON.stringify({...JSON.parse(manifest), man}, null, 2)}\n`
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8')
}

function under(folder: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}${name}`, text]))
}
