import {
  type Diagnostic,
  type Json,
  type JsonObject,
  type Place,
  type Result,
  report,
} from '@ringfence/model'
import {keysOf} from '../pointer.ts'
import {settingFault} from './kinds.ts'
import {parseYaml} from './parse-yaml.ts'
import {put} from './put.ts'
import {putCell} from './put-cell.ts'
import {readCell} from './read-cell.ts'

/** A value given from outside, in place of the deal's own. */
export interface Setting {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string
  /** YAML, most often a single value; the text of a cell as it stands in its table. */
  readonly value: string
  /** The place of the cell, where a table gives the value: the schema then says what its text means. */
  readonly cell?: Place
  /** Takes the value out instead, where the deal gives it. */
  readonly absent?: true
}

/** The data with the settings applied, and the place of each. */
export function applySettings(
  data: Json,
  settings: readonly Setting[],
  schema: JsonObject,
): {data: Json; places: ReadonlyMap<string, Place>; diagnostics: readonly Diagnostic[]} {
  const changed = structuredClone(data)
  const places = new Map<string, Place>()
  const diagnostics: Diagnostic[] = []
  for (const setting of settings) {
    const {pointer, cell} = setting
    const place = cell ?? {file: '--set', pointer}
    if (setting.absent) {
      takeOut(changed, keysOf(pointer))
      continue
    }
    const read = valueOfSetting(setting, schema)
    places.set(pointer, place)
    diagnostics.push(...read.diagnostics.map((each) => ({...each, place})))
    if (read.value === undefined) continue
    const done = cell
      ? putCell(changed, pointer, {value: read.value, schema})
      : put(changed, keysOf(pointer), read.value)
    if (done) continue
    const message = `Nothing at \`${pointer}\` that could be set`
    const hint = cell
      ? 'an entry of a list can be given only if those before it are'
      : 'an entry of a list can be set only if the deal has it'
    diagnostics.push(report(settingFault, {message, place, hint}))
  }
  return {data: changed, places, diagnostics}
}

/** In place. What is not there needs no taking out. */
function takeOut(target: Json | undefined, [key = '', ...rest]: readonly string[]): void {
  if (typeof target !== 'object' || target === null || !Object.hasOwn(target, key)) return
  const holder = target as Record<string, Json>
  if (rest.length > 0) takeOut(holder[key], rest)
  else delete holder[key]
}

function valueOfSetting(setting: Setting, schema: JsonObject): Result<Json> {
  if (setting.cell) return readCell(setting, schema)
  if (setting.value === '') return {value: '', diagnostics: []}
  const {value, diagnostics} = parseYaml('--set', setting.value)
  return value ? {value: value.data, diagnostics} : {diagnostics}
}
