import type {JsonObject} from '@ringfence/model'
import {lastKeyOf, parentOf} from '../pointer.ts'
import {schemasAt} from '../schema/schemas-at.ts'

/** The schema's title of the value at a pointer, or else of the value around it. */
export function titleAt(schema: JsonObject, pointer: string): string {
  for (let near = pointer; near !== ''; near = parentOf(near)) {
    const titled = schemasAt(schema, near).find(({title}) => typeof title === 'string')
    if (titled) return String(titled['title'])
  }
  return lastKeyOf(pointer)
}
