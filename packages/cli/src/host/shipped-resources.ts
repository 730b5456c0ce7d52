import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {type DealSchema, fieldSchema, type StyleParts} from '@ringfence/generator'
import type {JsonObject, Library} from '@ringfence/model'
import type {Resources} from './resources.ts'

/** What lies beside the bundled program, given the program's file. */
export function shippedResources(program: string): Resources {
  const folder = dirname(program)
  const json = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'))
  const require = createRequire(program)
  return {
    version: RINGFENCE_VERSION,
    library: once(() => json('library.json') as Promise<Library>),
    dealSchema: once(async () => {
      const schema: JsonObject = await json('deal.schema.json')
      const derived: JsonObject = await json('derived.schema.json')
      const {validate} = require('./validate.cjs') as Pick<DealSchema, 'validate'>
      return {schema, fields: fieldSchema(schema, derived), validate}
    }),
    styleParts: (style) => json(join('styles', `${style}.json`)) as Promise<StyleParts>,
  }
}

/** Put in by the build. */
declare const RINGFENCE_VERSION: string

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
