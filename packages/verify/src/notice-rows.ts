import {type DealSchema, type EventSchema, readDeal, readEvent} from '@ringfence/deal'
import type {Json, JsonObject, Library, Notice} from '@ringfence/model'
import type {Row} from './rows.ts'
import {sampleOf} from './sample.ts'
import {isObject, schemaAt} from './schema-at.ts'

export interface NoticeSources {
  readonly library: Library
  readonly schema: DealSchema
  readonly eventSchema: EventSchema
}

/**
 * What is varied of a notice: each example event under the name of its kind, beside the deal that it belongs to, and
 * a sample of everything that follows from them.
 */
export function noticeBases(
  {kind, place}: Notice,
  {library, schema, eventSchema}: NoticeSources,
): readonly JsonObject[] {
  const folder = place.file.replace(/notice\.yaml$/, 'events/')
  const derived = derivedSamples(eventSchema.schema, Object.keys(library.notices))
  return Object.entries(library.events).flatMap(([file, text]) => {
    if (!file.startsWith(folder)) return []
    const example = exampleOf(file, library)
    if (example === undefined) return []
    const deal = readDeal({file: example, text: library.examples[example] ?? ''}, schema)
    const event = readEvent({file, text}, kind, eventSchema)
    if (!deal.value || !event.value) return []
    return [structuredClone({...deal.value.data, [kind]: event.value.data, ...derived})]
  })
}

/** The example deal of an event: that of the same name, up to the first full stop. */
function exampleOf(file: string, {examples}: Library): string | undefined {
  const [name = ''] = (file.split('/').at(-1) ?? '').split('.')
  return Object.keys(examples).find((path) => path.endsWith(`/${name}.yaml`))
}

function derivedSamples(schema: JsonObject, kinds: readonly string[]): JsonObject {
  const {properties} = schema
  const names = Object.keys(isObject(properties) ? properties : {})
  return Object.fromEntries(
    names
      .filter((name) => !kinds.includes(name) && name !== 'notice')
      .map((name): [string, Json] => {
        const part = schemaAt(schema, [name])
        return [name, part ? sampleOf(part, schema, {extent: 'full'}) : {}]
      }),
  )
}

/** A row as a document can have it: a contract has no event, and a notice always has its own and no other. */
export function rowFor(row: Row, notice: Notice | undefined, {notices}: Library): Row {
  const kinds = Object.keys(notices)
  const ofEvents = [...kinds, ...followsFromEvents]
  const entries = [...row].flatMap(([id, value]): (readonly [string, Json | undefined])[] => {
    const [first = ''] = id.split('/')
    if (!ofEvents.includes(first)) return [[id, value]]
    if (
      !notice ||
      (kinds.includes(first) && first !== notice.kind) ||
      (id === first && first === notice.kind)
    )
      return []
    // What all kinds have in common is a part of the event.
    return [[first === 'notice' ? id.replace('notice', notice.kind) : id, value]]
  })
  return new Map(entries)
}

/** What is computed from an event, or a part of each. */
const followsFromEvents = ['notice', 'deadlines', 'formalities', 'excepted']

/** The rows of a notice with those about one deal behind each other: its contract is then drafted once. */
export function byDeal(rows: readonly Row[], {kind}: Notice): readonly Row[] {
  const elsewhere = [kind, ...followsFromEvents]
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const deal = [...row].filter(
      ([id]) => !id.startsWith('has:') && !elsewhere.includes(id.split('/')[0] ?? ''),
    )
    const key = JSON.stringify(deal)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flat()
}
