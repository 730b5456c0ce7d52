import type {Json, JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'

/** What a library of one's own adds to the schema of deals. */
export interface Extension {
  /**
   * Folders of kinds: `board-nda`. What each needs is in `kinds/NAME.schema.json`, or is what the kind needs that it is
   * like.
   */
  readonly kinds: readonly {readonly name: string; readonly like?: string}[]
  /** Ids of clauses that have negotiating positions. */
  readonly positions: readonly string[]
}

const root = 'deal.schema.json'
const extra = 'extra.schema.json'

/**
 * The files of the schema of deals with further kinds and clauses, and with the values of `extra.schema.json` under
 * `custom`.
 */
export function extendSchemas(
  files: Readonly<Record<string, JsonObject>>,
  {kinds, positions}: Extension,
): Readonly<Record<string, JsonObject>> {
  const deal = files[root]
  if (!deal) return files
  const names = kinds.map(({name}) => camelCase(name))
  const properties = objectAt(deal, 'properties')
  const extended: Record<string, Json> = {
    ...properties,
    kind: withCodes(objectAt(properties, 'kind'), names),
    positions: withPositions(objectAt(properties, 'positions'), positions),
  }
  const bundle = objectAt(properties, 'bundle')
  if (isObject(bundle['items']))
    extended['bundle'] = {...bundle, items: withCodes(bundle['items'], names)}
  const needs = kinds.flatMap(({name, like}) => {
    const file = [fileOf(name), fileOf(kebabCase(like ?? name))].find((each) =>
      Object.hasOwn(files, each),
    )
    return file === undefined ? [] : [needsOf(name, file)]
  })
  const allOf = [...(Array.isArray(deal['allOf']) ? deal['allOf'] : []), ...needs]
  const whole = files[extra] ? withCustom(extended, files[extra]) : extended
  return {...closed(files), [root]: {...deal, properties: whole, allOf}}
}

/** Own values stand behind the parties, where those who fill a deal in see them. */
function withCustom(properties: Readonly<Record<string, Json>>, own: JsonObject): JsonObject {
  const custom = {
    $ref: extra,
    title: String(own['title'] ?? 'Values of our own'),
    description: String(own['description'] ?? 'What the organisation asks besides.'),
    default: {},
  }
  const entries = Object.entries(properties)
  const at = entries.findIndex(([name]) => name === 'parties') + 1
  return Object.fromEntries([
    ...entries.slice(0, at || entries.length),
    ['custom', custom],
    ...(at ? entries.slice(at) : []),
  ])
}

/** Own values are closed as the rest of a deal is: a slip of the pen is found. */
function closed(files: Readonly<Record<string, JsonObject>>): Readonly<Record<string, JsonObject>> {
  const own = files[extra]
  if (!own || 'additionalProperties' in own || 'unevaluatedProperties' in own) return files
  return {...files, [extra]: {...own, unevaluatedProperties: false}}
}

function needsOf(name: string, file: string): JsonObject {
  return {
    if: {properties: {kind: {const: camelCase(name)}}, required: ['kind']},
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {$ref: file},
  }
}

function withCodes(schema: JsonObject, codes: readonly string[]): JsonObject {
  const before = Array.isArray(schema['enum']) ? schema['enum'] : []
  return {...schema, enum: [...before, ...codes.filter((code) => !before.includes(code))]}
}

function withPositions(schema: JsonObject, ids: readonly string[]): JsonObject {
  const properties = objectAt(schema, 'properties')
  const entries = ids.map((id): [string, JsonObject] => [
    camelCase(id),
    {
      title: id,
      description: `Position of the clause \`${id}\`; the stance of the deal unless given.`,
      enum: ['customerFriendly', 'balanced', 'vendorFriendly'],
    },
  ])
  return {...schema, properties: {...Object.fromEntries(entries), ...properties}}
}

function fileOf(kind: string): string {
  return `kinds/${kind}.schema.json`
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key]
  return isObject(value) ? value : {}
}
