import type {Json} from '@ringfence/model'
import {property} from './json.ts'

/** The keys of a JSON Pointer (RFC 6901), unescaped. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The JSON Pointer (RFC 6901) of a key of the value at another pointer. */
export function join(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

export function lastKeyOf(pointer: string): string {
  return keysOf(pointer).at(-1) ?? ''
}

/** The value at a pointer, if there is one. */
export function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  return keysOf(pointer).reduce<Json | undefined>(property, value)
}

/** Whether a pointer is another pointer or points into its value. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`)
}
