import type {JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'
import {parentOf} from '../pointer.ts'
import {schemasAt} from './schemas-at.ts'

/** What a schema says of the value that a deal leaves to it. */
export interface DefaultNote {
  /** Why the default is what it is. */
  readonly rationale?: string
  /** The clause whose negotiating position chose it, as `positions` of the deal names it. */
  readonly clause?: string
}

/** Why the default at a JSON Pointer is what it is; nothing where the schema has no default there or around. */
export function defaultAt(schema: JsonObject, pointer: string): DefaultNote | undefined {
  for (let near = pointer; near !== ''; near = parentOf(near)) {
    const found = schemasAt(schema, near)
    const positions = found.some((each) => isObject(each['x-positions']))
    if (!positions && !found.some((each) => 'default' in each)) continue
    const rationale = found.map((each) => each['x-rationale']).find((text) => text !== undefined)
    const clause = positions ? clauseAround(schema, near) : undefined
    return {
      ...(typeof rationale === 'string' ? {rationale} : {}),
      ...(clause === undefined ? {} : {clause}),
    }
  }
  return undefined
}

function clauseAround(schema: JsonObject, pointer: string): string | undefined {
  for (let near = pointer; near !== ''; near = parentOf(near))
    for (const {'x-clause': clause} of schemasAt(schema, near))
      if (typeof clause === 'string') return clause
  return undefined
}
