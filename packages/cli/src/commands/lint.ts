import {join} from 'node:path'
import type {DealSchema} from '@ringfence/generator'
import type {EventSchema} from '@ringfence/generator/notices'
import {type Diagnostic, hasErrors, type Library, type Result} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {applyFixes} from '../library/apply-fixes.ts'
import {findLibrary, type LibraryFolder} from '../library/find-library.ts'
import {loadLibrary} from '../library/load-library.ts'
import {verifyInThreads} from '../library/verify-in-threads.ts'
import {configName} from '../organisation/find-config.ts'
import {withinOwn} from '../organisation/within-own.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {lintOrganisation} from './lint-organisation.ts'

export interface LintRequest {
  /** Folders or files of one library; all of it where none is named. */
  readonly paths: readonly string[]
  /** Whether to mend what can be mended with certainty. */
  readonly fix: boolean
}

/**
 * Lints a library of templates over the values that its conditions test: that of the organisation whose configuration
 * was found, the one at the paths, one in the working folder, or the one that is shipped.
 */
export async function lint({paths, fix}: LintRequest, context: Context): Promise<ExitCode> {
  const {host, quiet, format, organisation} = context
  const own = organisation && withinOwn(paths, organisation)
  if (organisation && own) return lintOrganisation({within: own, fix}, organisation, context)
  const named = await organisationAt(paths, context)
  if (named) return lintNamed(named, fix, context)
  const folder = await findLibrary(paths, host)
  if (paths.length > 0 && !folder)
    throw new UsageError(`No library of templates at ${paths.join(', ')}, or around it`)
  if (fix && !folder) throw new UsageError('The shipped library cannot be changed: name a folder')
  const loaded = folder ? await loadLibrary(folder, context) : await shipped(context)
  const {compileKinds, verifyKinds} = await import('@ringfence/generator/library')
  const sources = new Map(Object.entries(loaded.files))
  const report = (diagnostics: readonly Diagnostic[], written: readonly string[] = []) =>
    conclude(
      {diagnostics, sources, written, deals: 1, failed: hasErrors(diagnostics) ? 1 : 0},
      context,
      [...compileKinds, ...verifyKinds],
    )
  if (!loaded.value) return report(loaded.diagnostics)
  const {library, schema, eventSchema} = loaded.value
  const clauses = folder && clausesUnder(paths, folder, library)
  const {diagnostics, coverage} = await verifyInThreads(
    {library, schema, eventSchema, ...(clauses ? {clauses} : {})},
    host,
  )
  const all = [...loaded.diagnostics, ...diagnostics]
  const found = clauses ? all.filter(({place}) => isUnder(place?.file, paths, folder)) : all
  const written = fix && folder ? await applyFixes(found, loaded.files, folder, host) : []
  if (!quiet && format === 'text') await host.stderr(coverageLine(coverage))
  return report(found, written)
}

/** The configuration in the one folder that is named, if it has one. */
async function organisationAt(
  [folder, ...more]: readonly string[],
  {host}: Context,
): Promise<string | undefined> {
  if (folder === undefined || more.length > 0) return undefined
  const file = join(folder, configName)
  return (await host.exists(file)) ? file : undefined
}

/** Lints the library of a configuration as if the command were run beside it. */
async function lintNamed(file: string, fix: boolean, context: Context): Promise<ExitCode> {
  const {withOrganisation} = await import('../organisation/with-organisation.ts')
  const below = {...context, resources: context.organisation?.shipped ?? context.resources}
  const {value, diagnostics, sources} = await withOrganisation(file, below)
  if (value?.organisation) return lintOrganisation({within: [], fix}, value.organisation, value)
  const {compileKinds, overlayKinds} = await import('@ringfence/generator/library')
  const findings = {diagnostics, sources, written: [], deals: 1, failed: 1}
  return conclude(findings, context, [...compileKinds, ...overlayKinds])
}

export interface Loaded {
  readonly library: Library
  readonly schema: DealSchema
  readonly eventSchema: EventSchema
}

async function shipped({
  resources,
}: Context): Promise<Result<Loaded> & {files: Record<string, string>}> {
  const library = await resources.library()
  const schema = await resources.dealSchema()
  const eventSchema = await resources.eventSchema()
  return {value: {library, schema, eventSchema}, diagnostics: [], files: {}}
}

/** The clauses that stand under the paths; nothing where a path holds more than clauses. */
function clausesUnder(
  paths: readonly string[],
  folder: LibraryFolder,
  {clauses}: Library,
): readonly string[] | undefined {
  if (
    folder.within.some((path) => !/^(?:clauses|schedules|letters)\/./.test(path)) ||
    paths.length === 0
  )
    return undefined
  return Object.values(clauses)
    .filter(({place, variants}) =>
      [place.file, ...variants.map(({file}) => file)].some((file) =>
        folder.within.some((path) => contains(path, file)),
      ),
    )
    .map(({id}) => id)
}

function isUnder(
  file: string | undefined,
  paths: readonly string[],
  {within}: LibraryFolder,
): boolean {
  return paths.length === 0 || within.some((path) => file !== undefined && contains(path, file))
}

function contains(path: string, file: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`)
}

function coverageLine(coverage: {
  readonly drafts: number
  readonly clauses: number
  readonly kinds: number
}): string {
  const {drafts, clauses, kinds} = coverage
  const of = kinds > 0 ? ` and ${kinds} kinds` : ''
  const what = clauses === 1 ? 'clause' : 'clauses'
  return `Drafted ${drafts} documents of ${clauses} ${what}${of}\n`
}
