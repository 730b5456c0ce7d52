import type {JsonObject} from '@ringfence/model'
import type {Document} from 'yaml'

/** What a file of YAML says; nothing where an alias stands for nothing, or aliases of aliases would multiply the text. */
export function dataOf(document: Document.Parsed): JsonObject | undefined {
  try {
    return document.toJS({maxAliasCount: 100}) as JsonObject
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined
    throw error
  }
}
