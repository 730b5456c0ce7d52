import {type Diagnostic, type Json, type Place, report} from '@ringfence/model'
import {keysOf} from '../pointer.ts'
import {settingFault} from './kinds.ts'
import {parseYaml} from './parse-yaml.ts'
import {put} from './put.ts'

/** A value given from outside, in place of the deal's own. */
export interface Setting {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string
  /** YAML, most often a single value. */
  readonly value: string
}

/** The data with the settings applied, and the place of each. */
export function applySettings(
  data: Json,
  settings: readonly Setting[],
): {data: Json; places: ReadonlyMap<string, Place>; diagnostics: readonly Diagnostic[]} {
  const changed = structuredClone(data)
  const places = new Map<string, Place>()
  const diagnostics: Diagnostic[] = []
  for (const {pointer, value} of settings) {
    const place = {file: '--set', pointer}
    const parsed = value === '' ? {value: {data: ''}, diagnostics: []} : parseYaml('--set', value)
    places.set(pointer, place)
    diagnostics.push(...parsed.diagnostics.map((each) => ({...each, place})))
    if (parsed.value && !put(changed, keysOf(pointer), parsed.value.data)) {
      const message = `Nothing at \`${pointer}\` that could be set`
      const hint = 'an entry of a list can be set only if the deal has it'
      diagnostics.push(report(settingFault, {message, place, hint}))
    }
  }
  return {data: changed, places, diagnostics}
}
