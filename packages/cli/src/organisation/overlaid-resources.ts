import {compileFunction} from 'node:vm'
import {type DealSchema, fieldSchema, type StyleParts} from '@ringfence/generator'
import type {JsonObject} from '@ringfence/model'
import {once} from '../host/once.ts'
import {type PackedLibrary, unpackLibrary} from '../host/packed-library.ts'
import type {Resources, Sources} from '../host/resources.ts'
import type {Parts} from './library-cache.ts'
import type {Organisation} from './organisation.ts'

/** What is shipped with a compiled library in its place. */
export function overlaidResources(organisation: Organisation, parts: Parts): Resources {
  const {shipped, files} = organisation
  const json = (name: string) => JSON.parse(textOf(parts, name))
  const styles = once(async () => json('styles') as Record<string, StyleParts>)
  return {
    ...shipped,
    library: once(async () =>
      unpackLibrary({head: json('head') as PackedLibrary['head'], bodies: partOf(parts, 'bodies')}),
    ),
    dealSchema: once(async () => {
      const schema: JsonObject = json('schema')
      const fields = fieldSchema(schema, json('derived'))
      return {schema, fields, validate: validatorIn(textOf(parts, 'validator'))}
    }),
    styleParts: async (style) => {
      const found = (await styles())[style]
      if (!found) throw new Error(`The library has no style ${style}, although it was checked`)
      return found
    },
    sources: once(async () => {
      const {layOver} = await import('@ringfence/generator/library')
      const below = await shipped.sources()
      const {value} = layOver(below, {config: await organisation.config(), files})
      if (!value) throw new Error('The library does not lie over the shipped one, although it did')
      return {files: value.files, schemas: {...below.schemas, ...schemasIn(files)}}
    }),
  }
}

function schemasIn(files: Organisation['files']): Sources['schemas'] {
  const found = Object.entries(files).filter(([path]) => path.startsWith('schemas/'))
  return Object.fromEntries(found.map(([path, text]) => [path.slice('schemas/'.length), text]))
}

/** The module that `standaloneSchemaModule` writes, which imports nothing. */
export function validatorIn(source: string): DealSchema['validate'] {
  const body = source.replace('export function validate', 'function validate')
  return compileFunction(`${body}\nreturn validate`)() as DealSchema['validate']
}

function textOf(parts: Parts, name: string): string {
  return new TextDecoder().decode(partOf(parts, name))
}

function partOf(parts: Parts, name: string): Uint8Array {
  const found = parts[name]
  if (!found) throw new Error(`The compiled library has no ${name}`)
  return found
}
