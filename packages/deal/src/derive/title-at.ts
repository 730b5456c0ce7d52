import type {JsonObject} from '@ringfence/model'
import {lastKeyOf, parentOf} from '../pointer.ts'
import {schemaAt} from '../schema/schemas-at.ts'

/** The schema's title of the value at a pointer, or else of the value around it. */
export function titleAt(schema: JsonObject, pointer: string): string {
  for (let near = pointer; near !== ''; near = parentOf(near)) {
    const title = schemaAt(schema, near)?.['title']
    if (typeof title === 'string') return title
  }
  return lastKeyOf(pointer)
}
