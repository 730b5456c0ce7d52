import {readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type DealSchema, fieldSchema, type StyleParts} from '@ringfence/generator'
import type {EventSchema} from '@ringfence/generator/notices'
import type {JsonObject} from '@ringfence/model'
import {once} from './once.ts'
import {unpackLibrary} from './packed-library.ts'
import type {PreviewFiles, Resources, Sources} from './resources.ts'

/**
 * What lies beside the bundled program, given the program's file. Read at once: a command waits for it in any case,
 * and reading in turns costs more than the files.
 */
export function shippedResources(program: string): Resources {
  const folder = dirname(program)
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  return {
    version: RINGFENCE_VERSION,
    get build() {
      const {size, mtimeMs} = statSync(program)
      return `${RINGFENCE_VERSION} ${size} ${mtimeMs}`
    },
    library: once(async () =>
      unpackLibrary({
        head: json('library.json'),
        bodies: readFileSync(join(folder, 'library.bodies')),
      }),
    ),
    dealSchema: once(async () => {
      const schema: JsonObject = json('deal.schema.json')
      const fields = fieldSchema(schema, json('derived.schema.json'))
      const {validate} = await import('@ringfence/schemas/validate')
      return {schema, fields, validate} satisfies DealSchema
    }),
    librarySchemas: async () => json('library.schemas.json') as Record<string, JsonObject>,
    configSchema: async () => json('config.schema.json') as JsonObject,
    eventSchema: once(async () => {
      const {validate} = await import('@ringfence/schemas/validate-event')
      return {schema: json('notices.schema.json') as JsonObject, validate} satisfies EventSchema
    }),
    styleParts: async (style) => json(join('styles', `${style}.json`)) as StyleParts,
    sources: once(async () => {
      const {brotliDecompressSync} = await import('node:zlib')
      const packed = readFileSync(join(folder, 'library.sources'))
      return JSON.parse(brotliDecompressSync(packed).toString()) as Sources
    }),
    previewFiles: async () => json('preview.json') as PreviewFiles,
  }
}

/** Put in by the build. */
declare const RINGFENCE_VERSION: string
