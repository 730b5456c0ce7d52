import type {OutputUnit} from '@cfworker/json-schema'
import {
  type Diagnostic,
  type DiagnosticKind,
  type Json,
  type JsonObject,
  near,
  report,
} from '@ringfence/model'
import type {Manifest} from './read-manifest.ts'

/** A file that does not fit its schema. */
interface Unfit {
  readonly errors: readonly OutputUnit[]
  readonly schema: JsonObject
  /** How the faults are reported. */
  readonly kind: DiagnosticKind
}

/** What the validator says of a file, in sentences, each once. */
export function describeFaults(
  {errors, schema, kind}: Unfit,
  {value, placeOf}: Pick<Manifest, 'value' | 'placeOf'>,
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  for (const error of errors) {
    if (outer.has(error.keyword)) continue
    const path = pathOf(error.instanceLocation)
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    const subject = path.findLast((key) => !/^\d+$/.test(key)) ?? ''
    const at = path.reduce<unknown>((inner, key) => (inner as JsonObject)?.[key], value) as Json
    const {message, hint} = sentence(error, {subject, at, schema})
    const diagnostic = report(kind, {
      message,
      place: placeOf(keys),
      ...(hint === undefined ? {} : {hint}),
    })
    found.set(`${error.instanceLocation} ${message}`, diagnostic)
  }
  return [...found.values()]
}

/** These only say that something inside is wrong, which is reported by itself. */
const outer = new Set([
  '$ref',
  'properties',
  'items',
  'additionalProperties',
  'propertyNames',
  'if',
])

interface Fault {
  readonly subject: string
  readonly at: Json
  readonly schema: JsonObject
}

function sentence(
  {keyword, keywordLocation, error}: OutputUnit,
  {subject, at, schema}: Fault,
): {readonly message: string; readonly hint?: string | undefined} {
  const rule = schemaAt(schema, keywordLocation)
  const shown = `\`${typeof at === 'string' ? at : JSON.stringify(at)}\``
  switch (keyword) {
    case 'false': {
      const names = namesIn(schema)
      const misspelt = !names.includes(subject)
      return {
        message: `Unexpected \`${subject}\`${misspelt ? '' : ' here'}`,
        hint: misspelt ? near(subject, names) : undefined,
      }
    }
    case 'required':
      return {message: `Missing ${/"(.+?)"/.exec(error)?.[1]?.replace(/.+/, '`$&`') ?? 'value'}`}
    case 'enum':
      return {
        message: `Unexpected ${shown}, expected one of ${listed(rule?.['enum'])}`,
      }
    case 'const':
      return {message: `Unexpected ${shown}, expected ${JSON.stringify(rule?.['const'])}`}
    case 'type':
      return {message: `Unexpected value of \`${subject}\`, expected ${listed(rule?.['type'])}`}
    case 'pattern':
      return {
        message: `Unexpected ${shown}, expected ${String(rule?.['x-expects'] ?? 'a line of text')}`,
      }
    default:
      return {message: `Unexpected value of \`${subject}\`: ${error.replace(/\.$/, '')}`}
  }
}

function listed(values: Json | undefined): string {
  return [values ?? []]
    .flat()
    .map((each) => `\`${String(each)}\``)
    .join(', ')
}

/** The schema around a keyword: `#/properties/rules/items/$ref/properties/id/pattern`. */
function schemaAt(root: JsonObject, location: string): JsonObject | undefined {
  let schema: Json | undefined = root
  for (const key of pathOf(location).slice(0, -1)) {
    schema = (schema as JsonObject | undefined)?.[key]
    if (key === '$ref' && typeof schema === 'string')
      schema = (root['$defs'] as JsonObject)[schema.replace('#/$defs/', '')]
  }
  return schema as JsonObject | undefined
}

/** Names of properties that the schema has anywhere. */
function namesIn(schema: Json): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inner = Object.values(schema).flatMap(namesIn)
  const own = Array.isArray(schema) ? {} : (schema as JsonObject)['properties']
  return [...Object.keys((own ?? {}) as JsonObject), ...inner]
}

function pathOf(pointer: string): readonly string[] {
  return pointer
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
