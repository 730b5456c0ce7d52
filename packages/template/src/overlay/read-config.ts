import {Validator} from '@cfworker/json-schema'
import {type Diagnostic, hasErrors, type JsonObject, type Result, report} from '@ringfence/model'
import {describeFaults} from '../compile/describe-faults.ts'
import {type Manifest, readManifest} from '../compile/read-manifest.ts'
import {configFault} from './kinds.ts'
import type {LibraryConfig} from './library-config.ts'

export interface ReadConfig {
  /** The name that diagnostics give the file. */
  readonly file: string
  readonly text: string
  /** JSON Schema of the file. */
  readonly schema: JsonObject
}

/** Reads `ringfence.config.yaml`: all its faults at once. */
export function readConfig({file, text, schema}: ReadConfig): Result<LibraryConfig> {
  const found: Diagnostic[] = []
  const manifest = readManifest({file, text}, 'values', found)
  if (!manifest) return {diagnostics: found.map((each) => ({...each, code: configFault.code}))}
  const {valid, errors} = new Validator(schema, '2020-12', false).validate(manifest.value)
  if (!valid) return {diagnostics: describeFaults({errors, schema, kind: configFault}, manifest)}
  const diagnostics = [
    ...faultsOfFolder(manifest),
    ...faultsOfIds(manifest),
    ...idleDefaults(manifest),
  ]
  return hasErrors(diagnostics) ? {diagnostics} : {value: configOf(manifest), diagnostics}
}

function configOf({value, placeOf}: Manifest): LibraryConfig {
  const {
    name,
    library = '.',
    style,
    defaults = [],
    forbid = [],
    pin = {},
    versions = {},
    lint = {},
  } = value
  const none = {clauses: {}, definitions: {}, kinds: {}}
  return {
    name: String(name),
    library: String(library)
      .split('/')
      .filter((part) => part !== '.' && part !== '')
      .join('/'),
    ...(style === undefined ? {} : {style: String(style)}),
    defaults: defaults as unknown as LibraryConfig['defaults'],
    forbid: forbid as unknown as LibraryConfig['forbid'],
    pin: {...none, ...(pin as object)},
    versions: versions as unknown as LibraryConfig['versions'],
    lint: lint as unknown as LibraryConfig['lint'],
    placeOf,
  }
}

/** A library lies in the folder of its configuration or below it. */
function faultsOfFolder({value, placeOf}: Manifest): readonly Diagnostic[] {
  const folder = String(value['library'] ?? '.')
  const outside = /^(?:[/\\~]|[A-Za-z]:)|\\/.test(folder) || folder.split('/').includes('..')
  if (!outside) return []
  const message = `Unexpected folder \`${folder}\`, expected one inside the folder of the configuration`
  return [report(configFault, {message, place: placeOf(['library'])})]
}

function faultsOfIds({value, placeOf}: Manifest): readonly Diagnostic[] {
  const forbid = (value['forbid'] ?? []) as readonly JsonObject[]
  const ids = forbid.map(({id}) => id)
  return forbid.flatMap(({id, position, variant}, index) => {
    const place = placeOf(['forbid', index, 'id'])
    const twice = ids.indexOf(id ?? '') !== index
    return [
      ...(twice ? [report(configFault, {message: `The id \`${id}\` stands twice`, place})] : []),
      ...((position === undefined) === (variant === undefined)
        ? [report(configFault, {message: 'Expected either a `position` or a `variant`', place})]
        : []),
    ]
  })
}

function idleDefaults({value, placeOf}: Manifest): readonly Diagnostic[] {
  const defaults = (value['defaults'] ?? []) as readonly JsonObject[]
  return defaults.flatMap((each, index) => {
    if (each['value'] !== undefined || each['positions'] !== undefined) return []
    const message = 'Expected a `value`, or values for `positions`'
    return [report(configFault, {message, place: placeOf(['defaults', index])})]
  })
}
