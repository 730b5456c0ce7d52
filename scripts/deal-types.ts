import {dealSchemaFor} from '@ringfence/deal'
import type {JsonObject} from '@ringfence/model'
import {compile} from 'json-schema-to-typescript'
import {readSchemas} from './library-files.ts'

const banner = '/** Made from the schemas by `npm run generate`; change those. */'

/** The TypeScript type of deals, for programs that build deals in code. */
export async function dealTypes(): Promise<string> {
  const text = await compile(dealSchema() as never, 'DealData', {
    additionalProperties: false,
    bannerComment: banner,
    format: false,
    unreachableDefinitions: false,
  })
  return `${text.trimEnd()}\n`
}

/** Deals of every kind have the same properties; what one kind requires besides is for the validator to say. */
function dealSchema(): JsonObject {
  const {schema} = readSchemas()
  const {kind} = schema['properties'] as Record<string, JsonObject>
  const kinds = kind?.['enum'] as readonly string[]
  const {value} = dealSchemaFor(schema, kinds[0] ?? '')
  const {allOf, properties, ...rest} = structuredClone(value ?? {}) as Record<string, unknown>
  return {
    ...rest,
    title: 'DealData',
    properties: {...(properties as object), kind},
  } as unknown as JsonObject
}
