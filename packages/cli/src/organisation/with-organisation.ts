import {dirname, join} from 'node:path'
import type {LibraryConfig, OwnLibrary} from '@ringfence/generator/library'
import {type Diagnostic, type Result, report} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {Host} from '../host/host.ts'
import {once} from '../host/once.ts'
import {packLibrary} from '../host/packed-library.ts'
import {digestOf, type Parts, packParts, unpackParts} from './library-cache.ts'
import type {Organisation} from './organisation.ts'
import {overlaidResources} from './overlaid-resources.ts'
import {pathOf, shown} from './path-of.ts'
import {readOwnFiles} from './read-own-files.ts'

const limit = 1024 * 1024

/** A context in which the library of an organisation is laid over the shipped one, and texts for excerpts. */
export type WithOrganisation = Result<Context> & {readonly sources: ReadonlyMap<string, string>}

/** Reads a configuration and the library that it names, and compiles them unless that has been done before. */
export async function withOrganisation(
  configFile: string,
  context: Context,
): Promise<WithOrganisation> {
  const {host} = context
  const file = shown(configFile)
  const text = new TextDecoder().decode(await host.read(configFile, limit))
  const config = once(async () => {
    const {readConfig} = await import('@ringfence/generator/library')
    return readConfig({file, text, schema: await context.resources.configSchema()})
  })
  const source: Source = {file, text, folder: dirname(configFile), config}
  return (await fromCache(source, context)) ?? compiled(source, context)
}

interface Source {
  readonly file: string
  readonly text: string
  readonly folder: string
  readonly config: () => Promise<Result<LibraryConfig>>
}

/**
 * The library as an earlier run compiled it. Which folder it is in is read off the text alone: where that is read
 * wrongly the cache has nothing, since the folder is part of the name.
 */
async function fromCache(source: Source, context: Context): Promise<WithOrganisation | undefined> {
  const [, given = '.'] = /^library: *([\w./-]+) *$/m.exec(source.text) ?? []
  const library = given.split('/').filter((part) => part !== '.' && part !== '')
  const root = join(source.folder, ...library)
  if (library.includes('..') || !(await context.host.isDirectory(root))) return undefined
  if (await isBehindLink(source.folder, library.join('/'), context.host)) return undefined
  const own = await readOwnFiles(root, context.host)
  if (!own.value) return undefined
  const organisation = organisationOf(source, {root, files: own.value}, context)
  const kept = await context.host.cache.read(cacheName(source, library.join('/'), organisation))
  const parts = kept && unpackParts(kept)
  return parts && ready(parts, organisation, context)
}

async function compiled(source: Source, context: Context): Promise<WithOrganisation> {
  const sources = new Map([[source.file, source.text]])
  const {value: config, diagnostics: found} = await source.config()
  if (!config) return {diagnostics: found, sources}
  const root = join(source.folder, config.library)
  const own = await readFolder(source.folder, config, context)
  if (!own.value) return {diagnostics: own.diagnostics, sources}
  const organisation = organisationOf(source, {root, files: own.value}, context)
  for (const [path, each] of Object.entries(own.value))
    sources.set(pathOf(path, organisation), each)
  const name = cacheName(source, config.library, organisation)
  const parts = await compileParts({config, files: own.value}, name, context)
  const diagnostics = parts.diagnostics.map((each) => inPlace(each, organisation))
  return parts.value ? ready(parts.value, organisation, context) : {diagnostics, sources}
}

function organisationOf(
  {file, config}: Source,
  {root, files}: {readonly root: string; readonly files: Organisation['files']},
  {resources}: Context,
): Organisation {
  return {
    configFile: file,
    root: shown(root),
    files,
    shipped: resources,
    async config() {
      const {value, diagnostics} = await config()
      if (value) return value
      throw new Error(`The configuration was read before: ${diagnostics[0]?.message}`)
    },
  }
}

function ready(parts: Parts, organisation: Organisation, context: Context): WithOrganisation {
  const resources = overlaidResources(organisation, parts)
  return {value: {...context, organisation, resources}, diagnostics: [], sources: new Map()}
}

function cacheName({text}: Source, library: string, {files, shipped}: Organisation): string {
  const texts = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${digestOf(JSON.stringify([shipped.build, text, library, texts]))}.library`
}

async function readFolder(
  folder: string,
  {library, placeOf}: LibraryConfig,
  {host}: Context,
): Promise<Result<Record<string, string>>> {
  const root = join(folder, library)
  const {configUnknown} = await import('@ringfence/generator/library')
  const problem = async (message: string) => ({
    diagnostics: [report(configUnknown, {message, place: placeOf(['library'])})],
  })
  if (!(await host.isDirectory(root))) return problem(`No folder \`${library}\``)
  if (await isBehindLink(folder, library, host))
    return problem(`The folder \`${library}\` is behind a link, which may lead anywhere`)
  return readOwnFiles(root, host)
}

/** Whether a part of the way from the configuration to the library is a link. */
async function isBehindLink(folder: string, library: string, host: Host): Promise<boolean> {
  let at = folder
  for (const part of library.split('/').filter((each) => each !== '')) {
    const entries = await host.entries(at)
    if (entries.find(({name}) => name === part)?.type === 'link') return true
    at = join(at, part)
  }
  return false
}

/** Compiles the library and keeps what came out. */
async function compileParts(
  own: OwnLibrary,
  name: string,
  {host, resources, quiet, format}: Context,
): Promise<Result<Parts>> {
  const {compileOverlay} = await import('@ringfence/generator/library')
  const sources = await resources.sources()
  const digest = digestOf(JSON.stringify([sources, own]))
  const {value, diagnostics} = await compileOverlay(own, {sources, digest})
  if (!value) return {diagnostics}
  const {head, bodies} = packLibrary(value.library)
  const {schema, derived, validator, styles} = value
  const parts = {
    ...mapValues({head, schema, derived, styles}, (data) => encode(JSON.stringify(data))),
    bodies,
    validator: encode(validator),
  }
  const written = await host.cache.write(name, packParts(parts))
  if (!written && !quiet && format === 'text')
    await host.stderr(`The compiled library could not be kept in ${host.cache.folder}\n`)
  return {value: parts, diagnostics}
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]))
}

/** Places in files of the organisation's own, as seen from the working folder. */
function inPlace(diagnostic: Diagnostic, organisation: Organisation): Diagnostic {
  const {place} = diagnostic
  const own = place?.file !== undefined && Object.hasOwn(organisation.files, place.file)
  return own
    ? {...diagnostic, place: {...place, file: pathOf(place.file ?? '', organisation)}}
    : diagnostic
}
