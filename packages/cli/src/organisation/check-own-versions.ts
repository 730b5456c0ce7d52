import type {Diagnostic, Place} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {currentLock, lockOfLibrary} from './lock-of-library.ts'
import {pathOf} from './path-of.ts'

/** Texts of an organisation's own that have the version of a shipped text, or stand in for another than they say. */
export async function checkOwnVersions(context: Context): Promise<readonly Diagnostic[]> {
  const {organisation} = context
  if (!organisation) return []
  const {checkVersions, unversionedChanges} = await import('@ringfence/generator/library')
  const {shipped} = organisation
  const placeOf = await placesOf(context)
  return [
    ...checkVersions(await organisation.config(), await shipped.library()),
    ...unversionedChanges(await lockOfLibrary(shipped), await currentLock(context), placeOf),
  ]
}

/** Where a person would change the version of something that a lock names. */
export async function placesOf(context: Context): Promise<(name: string) => Place> {
  const {organisation, resources} = context
  const {clauses, glossary, agreements} = await resources.library()
  return (name) => {
    const [part = '', id = ''] = name.split('/')
    const files = {
      clauses: clauses[id]?.place.file,
      definitions: glossary[id]?.file,
      kinds: agreements[id]?.place.file,
    } as Readonly<Record<string, string | undefined>>
    const file = files[part] ?? name
    if (!organisation) return {file}
    return Object.hasOwn(organisation.files, file)
      ? {file: pathOf(file, organisation), start: {line: 1, column: 1}}
      : {file: organisation.configFile}
  }
}
