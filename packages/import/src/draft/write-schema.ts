import type {JsonObject} from '@ringfence/model'
import type {Field} from '../recognise/inline.ts'
import {oneLine} from './escape-text.ts'

/** The schema of the values that deals of the library give, `schemas/extra.schema.json`; nothing where there are none. */
export function writeSchema(fields: readonly Field[]): string | undefined {
  const own = fields.filter(({path}) => path.startsWith('custom.'))
  if (own.length === 0) return undefined
  const properties = Object.fromEntries(
    own.map((field) => [field.path.slice('custom.'.length), schemaOf(field)]),
  )
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Blanks of the imported contract',
    description: 'What was blank, in brackets or marked in the source.',
    type: 'object',
    properties,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const parts: Readonly<Partial<Record<Field['type'], string>>> = {
  text: 'parts/line.schema.json',
  date: 'parts/date.schema.json',
  duration: 'parts/duration.schema.json',
  money: 'parts/money.schema.json',
  percentage: 'parts/percentage.schema.json',
  country: 'parts/country.schema.json',
}

function schemaOf({type, title, source, at, options}: Field): JsonObject {
  const place = at.start ? `line ${at.start.line}` : `paragraph ${at.paragraph}`
  const words = {
    title: oneLine(title),
    description: `In the source, ${place}: ${oneLine(source).slice(0, 200)}`,
  }
  const part = parts[type]
  if (part !== undefined) return {$ref: part, ...words}
  if (type === 'boolean') return {...words, type: 'boolean', default: false}
  if (type === 'choice') return {...words, enum: (options ?? []).map(oneLine)}
  return options ? {...words, enum: options.map(Number)} : {...words, type: 'number', minimum: 0}
}
