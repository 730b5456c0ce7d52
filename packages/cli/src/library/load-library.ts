import {join} from 'node:path'
import {hasErrors, type Result} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {Loaded} from '../commands/lint.ts'
import {once} from '../host/once.ts'
import type {LibraryFolder} from './find-library.ts'
import {schemaLoader} from './load-schemas.ts'
import {readFolder} from './read-folder.ts'

const ofLibrary =
  /^(?!.*\.test\.yaml$)(?:regions\.yaml|(?:agreements|notices|clauses|schedules|letters|definitions|diligence|vocabularies|styles|rules|protection)\/.+\.(?:yaml|md|json))$/
const ofTests =
  /^(?:(?:clauses|schedules|letters)\/[^/]+\/(?:[^/]+\.test\.yaml|golden\/[^/]+\.txt)|definitions\/[^/]+\.test\.yaml)$/

/** Compiles a library on disk, as `libraryLoader` does. */
export function loadLibrary(folder: LibraryFolder, context: Context): Promise<LoadedFolder> {
  return libraryLoader(folder.root)(context)
}

export type LoadedFolder = Result<Loaded> & {readonly files: Record<string, string>}

/**
 * Compiles a library on disk each time that it is asked to, anew only as far as texts have changed. Its deals are those
 * of the schemas beside it, in `../schemas`, or else of those that are shipped.
 */
export function libraryLoader(root: string): (context: Context) => Promise<LoadedFolder> {
  const schemasAt = schemaLoader(join(root, '..', 'schemas'))
  const compiler = once(async () => {
    const {libraryCompiler} = await import('@ringfence/generator/library')
    return libraryCompiler()
  })
  return async (context) => {
    const files = await readLibrary(root, context)
    const {value: schemas, diagnostics: faults} = await schemasAt(context)
    if (!schemas) return {diagnostics: faults, files}
    const {deal, events, ...others} = schemas
    const compile = await compiler()
    const {value: library, diagnostics} = compile({files, ...others, digest: ''})
    if (!library || hasErrors(diagnostics)) return {diagnostics, files}
    return {value: {library, schema: deal, eventSchema: events}, diagnostics, files}
  }
}

/** The tests beside the clauses of a library, and their golden texts, by path. */
export function readTestFiles(
  {root}: LibraryFolder,
  context: Context,
): Promise<Record<string, string>> {
  return readFolder(root, ofTests, context)
}

/** The texts of a library, by path relative to it. */
export function readLibrary(root: string, context: Context): Promise<Record<string, string>> {
  return readFolder(root, ofLibrary, context)
}
