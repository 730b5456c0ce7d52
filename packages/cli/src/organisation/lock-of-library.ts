import type {Lock} from '@ringfence/generator/library'
import type {Context} from '../commands/context.ts'
import type {Resources} from '../host/resources.ts'
import {digestOf} from './library-cache.ts'

/** Version and digest of everything that a library is made of. */
export async function lockOfLibrary(resources: Resources, organisation?: string): Promise<Lock> {
  const {lockOf} = await import('@ringfence/generator/library')
  const [library, {schema}, {files}] = await Promise.all([
    resources.library(),
    resources.dealSchema(),
    resources.sources(),
  ])
  return lockOf({
    library,
    files,
    schema,
    digest: digestOf,
    ...(organisation === undefined ? {} : {organisation}),
  })
}

/** The same for the library that counts, in the name of the organisation whose it is. */
export async function currentLock({resources, organisation}: Context): Promise<Lock> {
  return lockOfLibrary(resources, organisation && (await organisation.config()).name)
}
