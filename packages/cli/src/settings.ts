import {UsageError} from './usage-error.ts'

/** A value given with `--set`, in place of the deal's own. */
export interface Setting {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string
  /** A YAML scalar. */
  readonly value: string
}

/** Reads `/pointer=value`. */
export function parseSetting(text: string): Setting {
  const equals = text.indexOf('=')
  if (!text.startsWith('/') || equals < 0)
    throw new UsageError(`Unexpected \`--set ${text}\`, expected \`--set /pointer=value\``)
  return {pointer: text.slice(0, equals), value: text.slice(equals + 1)}
}
