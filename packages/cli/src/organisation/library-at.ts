import {join} from 'node:path'
import type {Drafting} from '@ringfence/generator/impact'
import type {Lock} from '@ringfence/generator/library'
import type {Result} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {findLibrary} from '../library/find-library.ts'
import {loadLibrary} from '../library/load-library.ts'
import {UsageError} from '../usage-error.ts'
import {configName} from './find-config.ts'
import {digestOf} from './library-cache.ts'
import {currentLock} from './lock-of-library.ts'
import {withOrganisation} from './with-organisation.ts'

/** A library with the lock of all that it is made of. */
export interface LockedLibrary extends Drafting {
  readonly lock: Lock
}

/** A library, or what is wrong with it, with texts for excerpts. */
export type FoundLibrary = Result<LockedLibrary> & {
  readonly sources?: ReadonlyMap<string, string>
}

/** The library that counts here. */
export async function libraryHere(context: Context): Promise<LockedLibrary> {
  const {resources} = context
  const [library, schema, lock] = await Promise.all([
    resources.library(),
    resources.dealSchema(),
    currentLock(context),
  ])
  return {library, schema, lock}
}

/** The library in a folder: one of an organisation's own, with its configuration, or a whole one. */
export async function libraryAt(folder: string, context: Context): Promise<FoundLibrary> {
  const {host, organisation} = context
  const config = join(folder, configName)
  if (await host.exists(config)) {
    const shipped = {...context, resources: organisation?.shipped ?? context.resources}
    const {value, diagnostics, sources} = await withOrganisation(config, shipped)
    return value ? {value: await libraryHere(value), diagnostics: []} : {diagnostics, sources}
  }
  const whole = await findLibrary([folder], host)
  if (!whole)
    throw new UsageError(`No library at ${folder}: it has no ${configName} and no clauses`)
  const {value, diagnostics, files} = await loadLibrary(whole, context)
  if (!value) return {diagnostics}
  const {lockOf} = await import('@ringfence/generator/library')
  const {library, schema} = value
  const lock = lockOf({library, files, schema: schema.schema, digest: digestOf})
  return {value: {library, schema, lock}, diagnostics: []}
}
