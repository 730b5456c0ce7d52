import type {OutputUnit} from '@cfworker/json-schema'
import {
  type Diagnostic,
  type DiagnosticKind,
  type Json,
  type JsonObject,
  nearest,
  report,
} from '@ringfence/model'
import {faultInWords} from './fault-in-words.ts'
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
  const telling = withoutMisspelt(foldAlternatives(atSchema(errors)), schema)
  for (const error of telling) {
    const path = pathOf(error.instanceLocation)
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    const key = path.at(-1) ?? ''
    const at = path.reduce<unknown>((inner, each) => (inner as JsonObject)?.[each], value) as Json
    const ofKey = error.keywordLocation.includes('/propertyNames/')
    const words = {
      subject: ofKey ? 'a key' : subjectOf(path),
      key,
      at: ofKey ? key : at,
      rule: ruleOf(error, schema),
    }
    const {message, hint} = faultInWords(error, words)
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
  'prefixItems',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'allOf',
  'if',
])

/** What alternatives say of a value is noise, unless one of them finds fault with something in it. */
function foldAlternatives(errors: readonly OutputUnit[]): readonly OutputUnit[] {
  let kept = errors.filter(({keyword}) => !outer.has(keyword))
  for (const error of errors) {
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') continue
    const within = ({keywordLocation}: OutputUnit) =>
      keywordLocation.startsWith(`${error.keywordLocation}/`)
    const deeper = (each: OutputUnit) => each.instanceLocation !== error.instanceLocation
    const telling = kept.filter((each) => within(each) && deeper(each))
    kept = kept.filter((each) =>
      telling.length > 0 ? each !== error && (!within(each) || deeper(each)) : !within(each),
    )
  }
  return kept
}

/** A required key that is only misspelt is reported once, where it stands. */
function withoutMisspelt(errors: readonly OutputUnit[], schema: JsonObject): readonly OutputUnit[] {
  const meant = new Set(
    errors
      .filter(({keyword}) => keyword === 'false')
      .map((error) => {
        const path = pathOf(error.instanceLocation)
        const known = Object.keys((ruleOf(error, schema)['properties'] ?? {}) as JsonObject)
        const around = error.instanceLocation.split('/').slice(0, -1).join('/')
        return `${around} "${nearest(path.at(-1) ?? '', known) ?? ''}"`
      }),
  )
  return errors.filter(
    ({keyword, instanceLocation, error}) =>
      keyword !== 'required' || !meant.has(`${instanceLocation} ${/".+?"/.exec(error)?.[0]}`),
  )
}

function subjectOf(path: readonly string[]): string {
  const key = path.findLast((each) => !/^\d+$/.test(each))
  if (key === undefined) return path.length === 0 ? 'the file' : 'an entry of the file'
  return path.at(-1) === key ? `\`${key}\`` : `an entry of \`${key}\``
}

/** The validator names the value where it should name the schema that allows no such key: that of the error before. */
function atSchema(errors: readonly OutputUnit[]): readonly OutputUnit[] {
  return errors.map((error, index) => {
    const before = errors[index - 1]
    return error.keyword === 'false' && before
      ? {...error, keywordLocation: before.keywordLocation}
      : error
  })
}

/** The schema around a keyword: `#/properties/rules/items/$ref/properties/id/pattern`. */
function ruleOf({keywordLocation}: OutputUnit, root: JsonObject): JsonObject {
  let schema: Json | undefined = root
  for (const key of pathOf(keywordLocation).slice(0, -1)) {
    schema = (schema as JsonObject | undefined)?.[key]
    if (key === '$ref' && typeof schema === 'string')
      schema = (root['$defs'] as JsonObject)[schema.replace('#/$defs/', '')]
  }
  return (schema ?? {}) as JsonObject
}

function pathOf(pointer: string): readonly string[] {
  return pointer
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
