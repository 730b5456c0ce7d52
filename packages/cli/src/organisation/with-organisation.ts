import {dirname, join, relative, resolve} from 'node:path'
import type {LibraryConfig} from '@ringfence/generator/library'
import {type Diagnostic, hasErrors, type Result, report} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {packLibrary} from '../host/packed-library.ts'
import {digestOf, type Parts, packParts, unpackParts} from './library-cache.ts'
import type {Organisation} from './organisation.ts'
import {overlaidResources} from './overlaid-resources.ts'
import {readOwnFiles} from './read-own-files.ts'

const limit = 1024 * 1024

/** A context in which the library of an organisation is laid over the shipped one, and texts for excerpts. */
export type WithOrganisation = Result<Context> & {readonly sources: ReadonlyMap<string, string>}

/** Reads a configuration and the library that it names, and compiles them unless that has been done before. */
export async function withOrganisation(
  configFile: string,
  context: Context,
): Promise<WithOrganisation> {
  const {host, resources} = context
  const file = shown(configFile)
  const text = new TextDecoder().decode(await host.read(configFile, limit))
  const {readConfig} = await import('@ringfence/generator/library')
  const read = readConfig({file, text, schema: await resources.configSchema()})
  const sources = new Map([[file, text]])
  if (!read.value) return {diagnostics: read.diagnostics, sources}
  const root = join(dirname(configFile), read.value.library)
  const own = await readFolder(root, {config: read.value, host})
  if (!own.value) return {diagnostics: own.diagnostics, sources}
  const organisation = {
    configFile: file,
    root: shown(root),
    config: read.value,
    files: own.value,
    shipped: resources,
  }
  for (const [path, each] of Object.entries(own.value))
    sources.set(pathOf(path, organisation), each)
  const compiled = await partsOf(organisation, text, context)
  const diagnostics = compiled.diagnostics.map((each) => inPlace(each, organisation))
  if (!compiled.value || hasErrors(diagnostics)) return {diagnostics, sources}
  const value = {
    ...context,
    organisation,
    resources: overlaidResources(resources, compiled.value),
  }
  return {value, diagnostics, sources}
}

async function readFolder(
  root: string,
  {config, host}: Pick<Context, 'host'> & {readonly config: LibraryConfig},
): Promise<Result<Record<string, string>>> {
  if (await host.isDirectory(root)) return readOwnFiles(root, host)
  const {configUnknown} = await import('@ringfence/generator/library')
  const message = `No folder \`${config.library}\``
  return {diagnostics: [report(configUnknown, {message, place: config.placeOf(['library'])})]}
}

/** The compiled library, from the cache if it is there and whole. */
async function partsOf(
  {config, files, shipped}: Organisation,
  configText: string,
  {host, quiet, format}: Context,
): Promise<Result<Parts>> {
  const key = digestOf(JSON.stringify([shipped.build, configText, Object.entries(files).sort()]))
  const name = `${key}.library`
  const kept = await host.cache.read(name)
  const parts = kept && unpackParts(kept)
  if (parts) return {value: parts, diagnostics: []}
  const {compileOverlay} = await import('@ringfence/generator/library')
  const below = await shipped.sources()
  const {value, diagnostics} = await compileOverlay({config, files}, {sources: below, digest: key})
  if (!value) return {diagnostics}
  const {head, bodies} = packLibrary(value.library)
  const json = (data: unknown) => new TextEncoder().encode(JSON.stringify(data))
  const made: Parts = {
    head: json(head),
    bodies,
    schema: json(value.schema),
    derived: json(value.derived),
    validator: new TextEncoder().encode(value.validator),
    styles: json(value.styles),
    sources: json({files: value.files, schemas: below.schemas}),
  }
  const written = await host.cache.write(name, packParts(made))
  if (!written && !quiet && format === 'text')
    await host.stderr(`The compiled library could not be kept in ${host.cache.folder}\n`)
  return {value: made, diagnostics}
}

/** Places in files of the organisation's own, as seen from the working folder. */
function inPlace(diagnostic: Diagnostic, organisation: Organisation): Diagnostic {
  const {place} = diagnostic
  const own = place?.file !== undefined && Object.hasOwn(organisation.files, place.file)
  return own
    ? {...diagnostic, place: {...place, file: pathOf(place.file ?? '', organisation)}}
    : diagnostic
}

/** A file of an organisation's library, as seen from the working folder. */
export function pathOf(file: string, {root}: Pick<Organisation, 'root'>): string {
  return join(root, file)
}

/** A path as seen from the working folder. */
export function shown(path: string): string {
  const seen = relative(resolve('.'), resolve(path))
  return seen === '' ? '.' : seen
}
