import type {Json, JsonObject} from '@ringfence/model'
import {stringify} from 'yaml'
import {isObject} from '../json.ts'
import {join} from '../pointer.ts'
import {isScalar} from '../schema/widen-scalars.ts'
import {merged, requiredAt} from './shape.ts'

const width = 96

/**
 * A deal file to fill in, made from a schema of one kind: what is required stands there, with an example where
 * the schema has one and `{unknown: true}` where it has none; what is optional is commented out at its default.
 * Where it is said which keys the kind reads, the others are only named.
 */
export function blankDeal(schema: JsonObject, read?: ReadonlySet<string>): string {
  const {properties} = merged(schema, schema)
  const needed = requiredAt('', schema)
  const others = Object.keys(properties).filter(
    (name) => read && !read.has(name) && !needed.has(name) && !readByProgram.has(name),
  )
  const kept = Object.entries(properties).filter(([name]) => !others.includes(name))
  const spot = {root: schema, pointer: '', indent: 0, off: false}
  const lines = objectLines({...schema, properties: Object.fromEntries(kept)}, spot)
  return [...lines, ...named(others)].join('\n').concat('\n')
}

/** What counts for every document, whatever its text reads. */
const readByProgram: ReadonlySet<string> = new Set([
  '$schema',
  'schemaVersion',
  'kind',
  'bundle',
  'stance',
  'positions',
  'title',
  'reference',
  'language',
  'parties',
  'dates',
  'overrides',
  'riders',
  'acknowledgedWarnings',
])

function named(others: readonly string[]): readonly string[] {
  if (others.length === 0) return []
  const text = `The text of this document reads nothing of ${others.join(', ')}. Deals may give them for rules and for other documents of a bundle.`
  return ['', ...wrapped(text, width).map((each) => `# ${each}`)]
}

interface Spot {
  readonly root: JsonObject
  /** Where the value will be in the deal. */
  readonly pointer: string
  readonly indent: number
  /** Whether the value is commented out. */
  readonly off: boolean
}

function objectLines(schema: JsonObject, spot: Spot): readonly string[] {
  const {properties} = merged(schema, spot.root)
  const needed = requiredAt(spot.pointer, spot.root)
  const names = Object.keys(properties).filter((name) => name !== '$schema')
  return names.flatMap((name) => {
    const property = properties[name] ?? {}
    const off = spot.off || !needed.has(name)
    const gap = spot.indent === 0 ? [''] : []
    return [
      ...gap,
      ...propertyLines(name, property, {...spot, off, pointer: join(spot.pointer, name)}),
    ]
  })
}

function propertyLines(name: string, schema: JsonObject, spot: Spot): readonly string[] {
  const {type, whole, properties, items} = merged(schema, spot.root)
  const about = comment(whole, spot)
  if (isScalar(schema, spot.root)) return [...about, line(`${name}: ${scalar(whole)}`, spot)]
  if (type === 'object' && Object.keys(properties).length > 0)
    return [...about, line(`${name}:`, spot), ...objectLines(schema, deeper(spot, 2))]
  if (items && !spot.off)
    return [...about, line(`${name}:`, spot), ...entryLines(name, items, spot)]
  const value = whole['default'] ?? (items ? [] : {})
  return [...about, line(`${name}: ${flow(value)}`, spot)]
}

/** A list shows one entry; the parties show one for each side. */
function entryLines(name: string, items: JsonObject, spot: Spot): readonly string[] {
  const {properties} = merged(items, spot.root)
  if (Object.keys(properties).length === 0) {
    const value = scalar(merged(items, spot.root).whole)
    return [line(`- ${value}`, deeper(spot, 2))]
  }
  const entry = {...deeper(spot, 4), pointer: join(spot.pointer, 0)}
  const sides = name === 'parties' ? ['customer', 'vendor'] : ['']
  return sides.flatMap((side) => {
    const lines = objectLines(items, entry).filter((text) => text !== '')
    const filled = side === '' ? lines : lines.map((text) => forSide(text, side))
    return bulleted(filled, spot.indent + 2)
  })
}

function forSide(text: string, side: string): string {
  return text.replace(
    /^( *)(id|role): .*$/,
    (_, indent: string, key: string) => `${indent}${key}: ${side}`,
  )
}

/** Puts the dash before the first line that is no comment. */
function bulleted(lines: readonly string[], indent: number): readonly string[] {
  const first = lines.findIndex((text) => !text.trimStart().startsWith('#'))
  return lines.map((text, index) =>
    index === first ? `${' '.repeat(indent)}- ${text.trimStart()}` : text,
  )
}

function comment(whole: JsonObject, spot: Spot): readonly string[] {
  const {description, enum: choices} = whole
  const listed =
    Array.isArray(choices) && choices.length <= 20 ? ` One of: ${choices.join(', ')}.` : ''
  if (typeof description !== 'string') return []
  return wrapped(`${description}${listed}`, width - spot.indent).map(
    (text) => `${' '.repeat(spot.indent)}# ${text}`,
  )
}

function line(text: string, {indent, off}: Spot): string {
  return `${' '.repeat(indent)}${off ? '#' : ''}${text}`
}

function deeper(spot: Spot, by: number): Spot {
  return {...spot, indent: spot.indent + by}
}

/** The default, or what must be known, or an invitation to fill in. */
function scalar(whole: JsonObject): string {
  const {default: usual, const: only, enum: choices, examples} = whole
  const example: Json | undefined = Array.isArray(examples) ? examples[0] : undefined
  if (only !== undefined) return flow(only)
  if (usual !== undefined) return flow(usual)
  if (whole['x-known'] === true)
    return flow(example ?? (Array.isArray(choices) ? (choices[0] ?? '') : ''))
  const hint = example === undefined || isObject(example) ? '' : ` # for example ${flow(example)}`
  return `{unknown: true}${hint}`
}

function flow(value: Json): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trim()
}

function wrapped(text: string, limit: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < limit)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
