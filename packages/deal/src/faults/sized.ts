import type {Json} from '@ringfence/model'
import {shown} from './expectation.ts'

/** How much of a value there is, which is what is wrong with it. */
export function sized(value: Json | undefined, thing: string): string {
  if (typeof value === 'string' && value.length > 60)
    return `text of ${numbered(value.length, thing)}`
  if (typeof value !== 'object' || value === null) return shown(value)
  const size = Object.keys(value).length
  return size === 0 ? `empty ${shown(value)}` : `${shown(value)} of ${numbered(size, thing)}`
}

/** `1 entry`, `2 entries`. */
export function numbered(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : (plurals[thing] ?? `${thing}s`)}`
}

const plurals: Readonly<Record<string, string>> = {entry: 'entries'}
