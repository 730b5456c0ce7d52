/** Writes `schemas/dist`: the bundled schemas, and a validator that needs no library. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {standaloneSchemaModule} from '@ringfence/deal'
import {transform} from 'esbuild'
import {readLibrarySchemas, readSchemas} from './library-files.ts'

const dist = fileURLToPath(new URL('../schemas/dist/', import.meta.url))
const {schema, derived} = readSchemas()
const validator = await standaloneSchemaModule(schema)
const {code} = await transform(validator, {minify: true, legalComments: 'none'})

const index = `import {readFileSync} from 'node:fs'
export {validate} from './validate.js'
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
export const schema = read('./deal.schema.json')
export const derived = read('./derived.schema.json')
export const librarySchemas = read('./library.schemas.json')
`

const types = `/** JSON Schema 2020-12 of deals, self-contained. */
export declare const schema: Readonly<Record<string, unknown>>
/** The same of what templates may read beside the deal. */
export declare const derived: Readonly<Record<string, unknown>>
/** The same of the files of a library, by name; \`x-files\` says which files each is for. */
export declare const librarySchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>
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
writeFileSync(`${dist}validate.js`, code)
writeFileSync(`${dist}index.js`, index)
writeFileSync(`${dist}index.d.ts`, types)
writeFileSync(`${dist}validate.d.ts`, validateTypes)
