import type {JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'
import {resolved, schemasAt} from '../schema/schemas-at.ts'

export interface Shape {
  readonly type: string
  /** The schema with what it refers to. */
  readonly whole: JsonObject
  readonly properties: Readonly<Record<string, JsonObject>>
  readonly items: JsonObject | undefined
}

/** What a schema says of a value, its references followed. */
export function merged(schema: JsonObject, root: JsonObject): Shape {
  const whole = resolved(schema, root)
  const {properties, items, type} = whole
  return {
    type: String(type),
    whole,
    properties: (isObject(properties) ? properties : {}) as Readonly<Record<string, JsonObject>>,
    items: isObject(items) ? items : undefined,
  }
}

/** The properties that must be given at a pointer, whichever part of the schema says so. */
export function requiredAt(pointer: string, root: JsonObject): ReadonlySet<string> {
  const names = schemasAt(root, pointer).flatMap(({required}) => required ?? [])
  return new Set(names.filter((name) => typeof name === 'string'))
}
