import {join} from 'node:path'
import type {OwnLibrary} from '@ringfence/generator/library'
import type {Result} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {packLibrary} from '../host/packed-library.ts'
import {digestOf, type Parts, packParts, unpackParts} from './library-cache.ts'
import type {Organisation} from './organisation.ts'
import {overlaidResources} from './overlaid-resources.ts'
import {
  inPlace,
  isBehindLink,
  organisationOf,
  readOrganisation,
  type Source,
  sourceOf,
} from './read-organisation.ts'
import {readOwnFiles} from './read-own-files.ts'

/** A context in which the library of an organisation is laid over the shipped one, and texts for excerpts. */
export type WithOrganisation = Result<Context> & {readonly sources: ReadonlyMap<string, string>}

/** Reads a configuration and the library that it names, and compiles them unless that has been done before. */
export async function withOrganisation(
  configFile: string,
  context: Context,
): Promise<WithOrganisation> {
  const source = await sourceOf(configFile, context)
  return (await fromCache(source, context)) ?? compiled(source, context)
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
  const {value: read, diagnostics: faults, sources} = await readOrganisation(source, context)
  if (!read) return {diagnostics: faults, sources}
  const {organisation, config} = read
  const name = cacheName(source, config.library, organisation)
  const parts = await compileParts({config, files: organisation.files}, name, context)
  const diagnostics = parts.diagnostics.map((each) => inPlace(each, organisation))
  return parts.value ? ready(parts.value, organisation, context) : {diagnostics, sources}
}

function ready(parts: Parts, organisation: Organisation, context: Context): WithOrganisation {
  const resources = overlaidResources(organisation, parts)
  return {value: {...context, organisation, resources}, diagnostics: [], sources: new Map()}
}

function cacheName({text}: Source, library: string, {files, shipped}: Organisation): string {
  const texts = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${digestOf(JSON.stringify([shipped.build, text, library, texts]))}.library`
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
