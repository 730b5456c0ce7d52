import {eitherOf, formatWords, type Json, type JsonObject, typeWords} from '@ringfence/model'
import {isObject} from '../json.ts'
import {resolved} from '../schema/schemas-at.ts'

/** More choices than this are not listed. */
const mostChoices = 12

/** What a schema expects, in words: "a date such as 2026-03-31". */
export function expectation(schema: JsonObject, root: JsonObject): string {
  const whole = resolved(schema, root)
  const {anyOf, enum: choices, format, pattern, type} = whole
  if (typeof whole['x-expects'] === 'string') return whole['x-expects']
  if (Array.isArray(anyOf)) return alternatives(anyOf, root)
  if ('const' in whole) return shown(whole['const'])
  if (Array.isArray(choices)) return ofChoices(choices, whole)
  if (typeof format === 'string') return formatWords[format] ?? format
  if (typeof pattern === 'string') return `text that matches \`${pattern}\``
  return typeWords[String(type)] ?? 'another value'
}

function alternatives(anyOf: readonly Json[], root: JsonObject): string {
  const each = anyOf.filter(isObject).map((schema) => expectation(schema, root))
  return eitherOf([...new Set(each)])
}

function ofChoices(choices: readonly Json[], {title}: JsonObject): string {
  if (choices.length <= mostChoices) return eitherOf(choices.map(shown))
  const examples = choices.slice(0, 3).map(shown).join(', ')
  return `one of the ${choices.length} values of ${String(title ?? 'the list')}, such as ${examples}`
}

/** A value as messages quote it: cut at 60 characters, on one line. */
export function shown(value: Json | undefined): string {
  if (Array.isArray(value)) return 'list'
  if (isObject(value)) return 'mapping'
  if (value === null || value === undefined || value === '') return 'empty value'
  const text = String(value).replaceAll(/\s+/g, ' ').replaceAll('`', 'ˋ')
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
}
