import type {OutputUnit} from '@cfworker/json-schema'
import {
  eitherOf,
  formatWords,
  type Json,
  type JsonObject,
  near,
  quotesHint,
  typeWords,
} from '@ringfence/model'

/** Where a file does not fit its schema, and what stands there. */
export interface FaultContext {
  /** `` `sizes` ``, `` an entry of `parties` ``, or the file. */
  readonly subject: string
  /** The last key of the place. */
  readonly key: string
  readonly at: Json | undefined
  /** The schema around the keyword; for a key, that of the mapping it stands in. */
  readonly rule: JsonObject
}

export interface FaultInWords {
  readonly message: string
  readonly hint?: string | undefined
}

/** One error of the validator as a sentence: what was given, and what is allowed. */
export function faultInWords(error: OutputUnit, context: FaultContext): FaultInWords {
  return (sentences[error.keyword] ?? unfit)(context, error)
}

type Sentence = (context: FaultContext, error: OutputUnit) => FaultInWords

const sentences: Readonly<Record<string, Sentence>> = {
  false: unexpectedKey,
  required: missing,
  enum: ({at, rule}) => {
    const choices = [rule['enum'] ?? []].flat()
    const hint = typeof at === 'string' ? near(at, choices.map(String)) : undefined
    return {message: `Unexpected ${shown(at)}, expected one of ${listed(choices)}`, hint}
  },
  const: ({at, rule}) => ({
    message: `Unexpected ${shown(at)}, expected ${JSON.stringify(rule['const'])}`,
  }),
  type: wrongType,
  anyOf: alternatives,
  oneOf: alternatives,
  not: ({subject}) => ({message: `Unexpected value of ${subject}, expected another`}),
  pattern: ({at, rule}) => ({
    message: `Unexpected ${shown(at)}, expected ${String(rule['x-expects'] ?? 'a line of text')}`,
  }),
  format: ({at, rule}) => ({
    message: `Unexpected ${shown(at)}, expected ${formatWords[String(rule['format'])] ?? `a ${rule['format']}`}`,
  }),
  minItems: limit('minItems', 'at least'),
  maxItems: limit('maxItems', 'at most'),
  minLength: limit('minLength', 'at least', 'character'),
  maxLength: limit('maxLength', 'at most', 'character'),
  minProperties: limit('minProperties', 'at least'),
  maxProperties: limit('maxProperties', 'at most'),
  minimum: limit('minimum', 'at least'),
  maximum: limit('maximum', 'at most'),
  exclusiveMinimum: limit('exclusiveMinimum', 'more than'),
  exclusiveMaximum: limit('exclusiveMaximum', 'less than'),
  multipleOf: limit('multipleOf', 'a multiple of'),
  uniqueItems: ({subject}) => ({
    message: `Unexpected repetition in ${subject}, expected different entries`,
  }),
  contains: ({subject}) => ({message: `${capital(subject)} lacks an entry that it must have`}),
}

function unfit({subject}: FaultContext, {keyword}: OutputUnit): FaultInWords {
  return {message: `Unexpected value of ${subject}: it fails \`${keyword}\` of the schema`}
}

function unexpectedKey({key, rule}: FaultContext): FaultInWords {
  const known = Object.keys(propertiesOf(rule))
  if (known.includes(key)) return {message: `Unexpected \`${key}\` here`}
  const all = known.length > 0 && known.length <= mostKeys ? `there is ${listed(known)}` : undefined
  return {message: `Unexpected \`${key}\``, hint: near(key, known) ?? all}
}

/** More keys than this are not listed. */
const mostKeys = 16

function missing({rule}: FaultContext, {error}: OutputUnit): FaultInWords {
  const name = /"(.+?)"/.exec(error)?.[1] ?? 'value'
  const property = propertiesOf(rule)[name] as JsonObject | undefined
  const description = property?.['description']
  const hint = typeof description === 'string' ? description.replace(/\.$/, '') : undefined
  return {message: `Missing \`${name}\``, hint}
}

function wrongType({subject, at, rule}: FaultContext): FaultInWords {
  const wanted = [rule['type'] ?? []].flat().map(String)
  const message = `Unexpected ${shown(at)} for ${subject}, expected ${typesInWords(wanted)}`
  return {message, hint: quotesHint(at, wanted)}
}

function alternatives({subject, at, rule}: FaultContext): FaultInWords {
  const all = [rule['anyOf'] ?? rule['oneOf'] ?? []].flat() as readonly JsonObject[]
  const expected = all.map((each) => {
    if (each['enum']) return listed([each['enum']].flat())
    if ('const' in each) return JSON.stringify(each['const'])
    return each['type'] === undefined ? undefined : typesInWords([each['type']].flat().map(String))
  })
  const known = expected.filter((each) => each !== undefined)
  const message = `Unexpected ${shown(at)} for ${subject}`
  return {
    message:
      known.length > 0 ? `${message}, expected ${[...new Set(known)].join(' or ')}` : message,
  }
}

function limit(keyword: string, relation: string, thing?: string): Sentence {
  return ({subject, at, rule}) => {
    const most = Number(rule[keyword])
    const counted = thing === undefined ? String(most) : `${most} ${thing}${most === 1 ? '' : 's'}`
    return {message: `Unexpected ${shown(at)} for ${subject}, expected ${relation} ${counted}`}
  }
}

function propertiesOf(rule: JsonObject): JsonObject {
  return (rule['properties'] ?? {}) as JsonObject
}

function typesInWords(types: readonly string[]): string {
  return eitherOf(types.map((type) => typeWords[type] ?? type))
}

/** A value as messages quote it; of lists and mappings how much there is. */
function shown(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return 'empty value'
  if (Array.isArray(value)) return sized('list', value.length, ['entry', 'entries'])
  if (typeof value === 'object') return sized('mapping', Object.keys(value).length, ['key', 'keys'])
  const text = String(value).replaceAll(/\s+/g, ' ')
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
}

function sized(what: string, size: number, [one, many]: readonly [string, string]): string {
  return size === 0 ? `empty ${what}` : `${what} of ${size} ${size === 1 ? one : many}`
}

function listed(values: readonly Json[]): string {
  return values.map((each) => `\`${String(each)}\``).join(', ')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
