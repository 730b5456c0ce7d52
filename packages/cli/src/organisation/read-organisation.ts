import {dirname, join} from 'node:path'
import type {LibraryConfig} from '@ringfence/generator/library'
import {type Diagnostic, type Result, report} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {Host} from '../host/host.ts'
import {once} from '../host/once.ts'
import {UsageError} from '../usage-error.ts'
import type {Organisation} from './organisation.ts'
import {pathOf, shown} from './path-of.ts'
import {readOwnFiles} from './read-own-files.ts'

const limit = 1024 * 1024

/** A configuration file as it was read. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly folder: string
  readonly config: () => Promise<Result<LibraryConfig>>
}

export async function sourceOf(configFile: string, {host, resources}: Context): Promise<Source> {
  const file = shown(configFile)
  const bytes = await host.read(configFile, limit).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The configuration \`${file}\` cannot be read: ${error.code}`)
  })
  const text = new TextDecoder().decode(bytes)
  const config = once(async () => {
    const {readConfig} = await import('@ringfence/generator/library')
    return readConfig({file, text, schema: await resources.configSchema()})
  })
  return {file, text, folder: dirname(configFile), config}
}

/** An organisation's configuration and its texts. */
interface Read {
  readonly organisation: Organisation
  readonly config: LibraryConfig
}

/** Reads the library that a configuration names, and the texts for excerpts. */
export async function readOrganisation(
  source: Source,
  context: Context,
): Promise<Result<Read> & {readonly sources: Map<string, string>}> {
  const sources = new Map([[source.file, source.text]])
  const {value: config, diagnostics} = await source.config()
  if (!config) return {diagnostics, sources}
  const root = join(source.folder, config.library)
  const own = await readFolder(source.folder, config, context)
  if (!own.value) return {diagnostics: own.diagnostics, sources}
  const organisation = organisationOf(source, {root, files: own.value}, context)
  for (const [path, each] of Object.entries(own.value))
    sources.set(pathOf(path, organisation), each)
  return {value: {organisation, config}, diagnostics: [], sources}
}

export function organisationOf(
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
export async function isBehindLink(folder: string, library: string, host: Host): Promise<boolean> {
  let at = folder
  for (const part of library.split('/').filter((each) => each !== '')) {
    const entries = await host.entries(at)
    if (entries.find(({name}) => name === part)?.type === 'link') return true
    at = join(at, part)
  }
  return false
}

/** Places in files of the organisation's own, as seen from the working folder. */
export function inPlace(diagnostic: Diagnostic, organisation: Organisation): Diagnostic {
  const {place} = diagnostic
  const own = place?.file !== undefined && Object.hasOwn(organisation.files, place.file)
  return own
    ? {...diagnostic, place: {...place, file: pathOf(place.file ?? '', organisation)}}
    : diagnostic
}
