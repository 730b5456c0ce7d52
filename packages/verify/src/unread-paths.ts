import type {JsonObject, Library} from '@ringfence/model'
import {dependencesOfWhen, readsOf} from './conditions.ts'
import {isObject, resolved} from './schema-at.ts'

/** What the program itself reads, and what only says how the file is to be read. */
const readByProgram =
  /^(?:\$schema|schemaVersion|kind|bundle|stance|positions|title|reference|language|parties|dates|overrides|acknowledgedWarnings|riders)\b/

/** Paths of single values that the schema of deals has and that no template reads, prints or tests. */
export function unreadPaths(library: Library, fields: JsonObject): readonly string[] {
  const read = new Set<string>()
  const note = (keys: readonly string[]) => {
    for (let length = keys.length; length > 0; length -= 1)
      read.add(keys.slice(0, length).join('.'))
    read.add(`${keys.join('.')}.*`)
  }
  const texts = [
    ...Object.values(library.clauses).flatMap(({variants, riders}) => [...variants, ...riders]),
    ...Object.values(library.glossary),
  ]
  for (const {body} of texts) for (const path of readsOf(body).paths) note(path.split('/'))
  const whens = [
    ...Object.values(library.clauses).flatMap(({variants}) => variants.map(({when}) => when)),
    ...Object.values(library.agreements).flatMap(({sections}) => sections.map(({when}) => when)),
  ]
  for (const {when} of library.rules)
    for (const conditions of when)
      for (const pointer of Object.keys(conditions)) note(pointer.split('/').slice(1))
  for (const when of whens) for (const {keys} of dependencesOfWhen(when)) note(keys)
  return [...leavesOf(fields, [], fields)]
    .filter((keys) => !readByProgram.test(keys.join('.')) && !isRead(keys, read))
    .map((keys) => keys.join('.'))
}

/** A value is read by itself, or with what it stands in: money and periods are printed whole. */
function isRead(keys: readonly string[], read: ReadonlySet<string>): boolean {
  if (read.has(keys.join('.'))) return true
  const parent = keys.slice(0, -1).join('.')
  return whole.has(keys.at(-1) ?? '') && read.has(`${parent}.*`)
}

/** Parts of values that are printed as a whole. */
const whole = new Set([
  'amount',
  'currency',
  'value',
  'unit',
  'line1',
  'line2',
  'city',
  'region',
  'postalCode',
  'country',
  '[]',
])

function* leavesOf(
  schema: JsonObject,
  keys: readonly string[],
  root: JsonObject,
): Generator<readonly string[]> {
  const whole = resolved(schema, root)
  // Who else reads it is said beside it.
  if (whole['x-read-by'] !== undefined) return
  const {properties, items, type} = whole
  if (isObject(properties))
    for (const [key, each] of Object.entries(properties)) {
      if (isObject(each)) yield* leavesOf(each, [...keys, key], root)
    }
  else if (type === 'array' && isObject(items) && isObject(resolved(items, root)['properties']))
    yield* leavesOf(items, [...keys, '[]'], root)
  else if (keys.length > 0) yield keys
}
