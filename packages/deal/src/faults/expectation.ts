import type {Json, JsonObject} from '@ringfence/model'
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
  if (typeof format === 'string') return formats[format] ?? format
  if (typeof pattern === 'string') return `text that matches \`${pattern}\``
  return types[String(type)] ?? 'another value'
}

function alternatives(anyOf: readonly Json[], root: JsonObject): string {
  const each = anyOf.filter(isObject).map((schema) => expectation(schema, root))
  return inWords([...new Set(each)])
}

function ofChoices(choices: readonly Json[], {title}: JsonObject): string {
  if (choices.length <= mostChoices) return inWords(choices.map(shown))
  const examples = choices.slice(0, 3).map(shown).join(', ')
  return `one of the ${choices.length} values of ${String(title ?? 'the list')}, such as ${examples}`
}

function inWords(choices: readonly string[]): string {
  return choices.length < 2
    ? (choices[0] ?? 'another value')
    : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}

const formats: Readonly<Record<string, string>> = {
  date: 'a date such as `2026-03-31`',
  email: 'an e-mail address such as `legal@example.com`',
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping of keys to values',
}

/** A value as messages quote it: cut at 60 characters, on one line. */
export function shown(value: Json | undefined): string {
  if (Array.isArray(value)) return 'list'
  if (isObject(value)) return 'mapping'
  if (value === null || value === undefined || value === '') return 'empty value'
  const text = String(value).replaceAll(/\s+/g, ' ').replaceAll('`', 'ˋ')
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
}
