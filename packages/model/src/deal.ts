import type {JsonObject} from './json.ts'
import type {Place} from './place.ts'

/**
 * A deal that has passed its schema: defaults applied, deeply frozen.
 *
 * A value that the deal says is not known is `{unknown: true, note?, assumed?}`, where `assumed` is the
 * schema's default, used by conditions and never printed.
 */
export interface Deal {
  /** camelCase, as in the deal: `outsourcingMsa`. */
  readonly kind: string
  /** BCP 47 tag of the primary language. */
  readonly language: string
  /** What the deal file says, with defaults. */
  readonly data: JsonObject
  /** What templates read: the data, and beside it what is derived from it. */
  readonly view: JsonObject
  /** SHA-256 of the data, in hexadecimal. */
  readonly digest: string
  /** The schema's title of the value at a JSON Pointer into the view. */
  readonly titleOf: (pointer: string) => string
  /** Where the file gives the value, or the nearest enclosing value that it gives. */
  readonly placeOf: (pointer: string) => Place
  /** Whether the file, or a setting from outside, gives the value itself: else it is a default, or derived. */
  readonly isGiven: (pointer: string) => boolean
}

/** A value that the deal says is not known. */
export interface Unknown {
  readonly unknown: true
  readonly note?: string
  readonly assumed?: string | number | boolean
}

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value && value.unknown === true
}
