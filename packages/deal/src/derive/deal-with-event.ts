import type {Deal, JsonObject} from '@ringfence/model'
import type {DealEvent} from '../read/read-event.ts'
import type {EventSchema} from '../schema/event-schema.ts'
import {digestOf} from './digest-of.ts'
import {freeze} from './freeze.ts'
import {titleAt} from './title-at.ts'

export interface HappenedEvent {
  readonly event: DealEvent
  /** The kind of notice, by which templates read the event. */
  readonly kind: string
  readonly schema: EventSchema
  /** What templates read beside it: `notice` is the event again, `deadlines` follow from it. */
  readonly derived: JsonObject
}

/** A deal with what has happened in it, as a notice of a kind reads it. The contract still comes from the deal alone. */
export function dealWithEvent(
  deal: Deal,
  {event, kind, schema: {schema}, derived}: HappenedEvent,
): Deal {
  // What all kinds have in common is read as `notice`.
  const inEvent = [kind, 'notice']
  const names = [kind, ...Object.keys(derived)]
  const ofEvent = (pointer: string) => names.includes(pointer.split('/')[1] ?? '')
  const {kind: drafted, language, data, isGiven} = deal
  let digest: string | undefined
  return {
    kind: drafted,
    language,
    data,
    isGiven,
    view: freeze({...deal.view, [kind]: event.data, ...derived}),
    // Only a document's properties ask for it.
    get digest() {
      digest ??= digestOf({deal: data, event: event.data})
      return digest
    },
    titleOf: (pointer) =>
      ofEvent(pointer)
        ? titleAt(schema, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0'))
        : deal.titleOf(pointer),
    placeOf: (pointer) => {
      if (!ofEvent(pointer)) return deal.placeOf(pointer)
      const whole = inEvent.find((name) => pointer.startsWith(`/${name}/`))
      return event.placeOf(whole === undefined ? '' : pointer.slice(whole.length + 1))
    },
  }
}
