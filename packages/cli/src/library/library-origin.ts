import {join, resolve} from 'node:path'
import type {DealSchema} from '@ringfence/generator'
import type {Diagnostic, Library} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {UsageError} from '../usage-error.ts'
import {findLibrary} from './find-library.ts'
import {libraryLoader} from './load-library.ts'

/** Where a library comes from that is shown while it changes. */
export interface LibraryOrigin {
  /** Folders whose files it is made of, as absolute paths. */
  readonly folders: readonly string[]
  /** The library as it is at the beginning. */
  readonly first: () => Promise<Previewed>
  /** The library as it is now: anew only as far as texts have changed since this was last asked. */
  readonly load: () => Promise<Previewed>
}

/** A library as far as it could be compiled. */
export interface Previewed {
  readonly library?: Library
  readonly schema?: DealSchema
  readonly diagnostics: readonly Diagnostic[]
}

/** The library in a folder; without one, that of the organisation, of the working folder, or the shipped one. */
export async function libraryOrigin(
  library: string | undefined,
  context: Context,
): Promise<LibraryOrigin> {
  const {organisation, host} = context
  if (library === undefined && organisation) return ofOrganisation(organisation, context)
  const folder = await findLibrary(library === undefined ? [] : [library], host)
  if (library !== undefined && !folder)
    throw new UsageError(`No library of templates at ${library}, or around it`)
  if (!folder) {
    const shipped = () => ofResources(context)
    return {folders: [], first: shipped, load: shipped}
  }
  const loader = libraryLoader(folder.root)
  const load = async (): Promise<Previewed> => {
    const {value, diagnostics} = await loader(context)
    return {...value, diagnostics}
  }
  const schemas = join(folder.root, '..', 'schemas')
  const beside = (await host.exists(schemas)) ? [resolve(schemas)] : []
  return {folders: [resolve(folder.root), ...beside], first: load, load}
}

/** The first is already there, from the cache or the compiler of the command. */
async function ofOrganisation(
  {configFile, root, shipped}: NonNullable<Context['organisation']>,
  context: Context,
): Promise<LibraryOrigin> {
  const {organisationLoader} = await import('../organisation/organisation-loader.ts')
  const loader = organisationLoader(configFile)
  const load = async (): Promise<Previewed> => {
    const {value, diagnostics} = await loader({...context, resources: shipped})
    return {...value, diagnostics}
  }
  return {folders: [resolve(root)], first: () => ofResources(context), load}
}

async function ofResources({resources}: Pick<Context, 'resources'>): Promise<Previewed> {
  const [library, schema] = await Promise.all([resources.library(), resources.dealSchema()])
  return {library, schema, diagnostics: []}
}
