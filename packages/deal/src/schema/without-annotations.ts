import type {JsonObject} from '@ringfence/model'
import {mapSubschemas} from './map-subschemas.ts'

const words = ['title', 'description', 'examples', 'deprecated', '$comment']

/** The schema without what only people read, such as titles and our own `x-…` keywords. */
export function withoutAnnotations(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(
    ([keyword]) => !words.includes(keyword) && !keyword.startsWith('x-'),
  )
  return mapSubschemas(Object.fromEntries(kept), withoutAnnotations)
}
