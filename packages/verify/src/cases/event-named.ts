import type {JsonObject, Library, Notice} from '@ringfence/model'
import {parse} from 'yaml'
import {shortNames} from './deal-named.ts'

export interface NamedEvent {
  /** The letter that the event is for. */
  readonly notice: Notice
  /** As its file has it. */
  readonly data: JsonObject
}

/** The example event with a name, alone or after its folder: `audit-notice/india-software-english-law.for-cause`. */
export function eventNamed(name: string, library: Library): NamedEvent | undefined {
  const found = eventsNamed(name, library)
  const [only] = found
  if (found.length !== 1 || only === undefined) return undefined
  const folder = only.slice(0, only.indexOf('/events/'))
  const notice = Object.values(library.notices).find(({place}) =>
    place.file.startsWith(`${folder}/`),
  )
  return notice && {notice, data: parse(library.events[only] ?? '') as JsonObject}
}

/** Files of the example events with a name; several where kinds of letters have events of one name. */
export function eventsNamed(name: string, {events}: Library): readonly string[] {
  return Object.keys(events).filter((file) => shortNames(file).includes(name))
}

/** The example deal that an event belongs to: that of the same name, up to the first full stop. */
export function dealOfEvent(name: string): string {
  return (name.split('/').at(-1) ?? '').split('.')[0] ?? ''
}
