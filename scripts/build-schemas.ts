/** Writes `schemas/dist`: the bundled schemas, and a validator that needs no library. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {standaloneSchemaModule} from '@ringfence/deal'
import type {JsonObject} from '@ringfence/model'
import {transform} from 'esbuild'
import {readLibrarySchemas, readSchemas} from './library-files.ts'

const dist = fileURLToPath(new URL('../schemas/dist/', import.meta.url))
const {schema, derived, notices} = readSchemas()
const validator = await minified(schema)
const eventValidator = await minified(notices)

const index = `import {readFileSync} from 'node:fs'
export {validate} from './validate.js'
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
export const schema = read('./deal.schema.json')
export const derived = read('./derived.schema.json')
export const librarySchemas = read('./library.schemas.json')
export const notices = read('./notices.schema.json')
`

const types = `/** JSON Schema 2020-12 of deals, self-contained. */
export declare const schema: Readonly<Record<string, unknown>>
/** The same of what templates may read beside the deal. */
export declare const derived: Readonly<Record<string, unknown>>
/** The same of the files of a library, by name; \`x-files\` says which files each is for. */
export declare const librarySchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>
/** The same of events: an object that has each event under the name of its kind of notice. */
export declare const notices: Readonly<Record<string, unknown>>
export {validate} from './validate.js'
`

const validateTypes = `/** Fills defaults into a deal, in place, and returns every error; none if it is valid. */
export declare function validate(deal: unknown): readonly {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}[]
`

mkdirSync(dist, {recursive: true})
writeFileSync(`${dist}deal.schema.json`, JSON.stringify(schema))
writeFileSync(`${dist}derived.schema.json`, JSON.stringify(derived))
writeFileSync(`${dist}library.schemas.json`, JSON.stringify(readLibrarySchemas()))
writeFileSync(`${dist}notices.schema.json`, JSON.stringify(notices))
writeFileSync(`${dist}validate.js`, validator)
writeFileSync(`${dist}validate-event.js`, eventValidator)
writeFileSync(`${dist}validate-event.d.ts`, validateTypes)
writeFileSync(`${dist}index.js`, index)
writeFileSync(`${dist}index.d.ts`, types)
writeFileSync(`${dist}validate.d.ts`, validateTypes)

async function minified(bundled: JsonObject): Promise<string> {
  const source = await standaloneSchemaModule(bundled)
  const {code} = await transform(source, {minify: true, legalComments: 'none'})
  return code
}
