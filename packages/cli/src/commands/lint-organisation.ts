import {draftContract} from '@ringfence/generator'
import {type Diagnostic, hasErrors, type Library} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {applyFixes} from '../library/apply-fixes.ts'
import {verifyInThreads} from '../library/verify-in-threads.ts'
import {checkOwnVersions} from '../organisation/check-own-versions.ts'
import type {Organisation} from '../organisation/organisation.ts'
import {pathOf} from '../organisation/path-of.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

export interface LintOrganisationRequest {
  /** Paths in the library's folder; all of it where none is named. */
  readonly within: readonly string[]
  readonly fix: boolean
}

/**
 * Lints what is an organisation's own: its clauses in all that their conditions test, the example deals of its kinds,
 * and the versions of its texts. The shipped clauses beside them are taken as they are.
 */
export async function lintOrganisation(
  {within, fix}: LintOrganisationRequest,
  organisation: Organisation,
  context: Context,
): Promise<ExitCode> {
  const {host, resources, quiet, format} = context
  const {compileKinds, overlayKinds, verifyKinds} = await import('@ringfence/generator/library')
  const [library, schema, eventSchema] = await Promise.all([
    resources.library(),
    resources.dealSchema(),
    resources.eventSchema(),
  ])
  const own = Object.keys(organisation.files).filter((file) => isWithin(file, within))
  const nowhere = within.find((path) => !own.some((file) => isWithin(file, [path])))
  if (nowhere !== undefined) throw new UsageError(`No file of your own library at \`${nowhere}\``)
  const clauses = ownTextsIn(library, own)
  const verified = await verifyInThreads({library, schema, eventSchema, clauses}, host)
  const examples = own
    .filter((file) => Object.hasOwn(library.examples, file))
    .flatMap((file) => {
      const deal = {file, text: library.examples[file] ?? ''}
      return draftContract({deal, schema, library, tool: ''}).diagnostics
    })
  const found = once([...verified.diagnostics, ...examples]).filter(({place}) =>
    own.includes(place?.file ?? ''),
  )
  const files = Object.fromEntries(own.map((file) => [file, organisation.files[file] ?? '']))
  const root = {root: organisation.root, within: []}
  const written = fix ? await applyFixes(found, files, root, host) : []
  const versions = within.length === 0 ? await checkOwnVersions(context) : []
  const diagnostics = [...found.map((each) => inPlace(each, organisation)), ...versions]
  if (!quiet && format === 'text') {
    const {drafts} = verified.coverage
    await host.stderr(
      `Drafted ${drafts} documents of ${clauses.length} ${clauses.length === 1 ? 'text' : 'texts'} of your own\n`,
    )
  }
  const sources = new Map(
    Object.entries(files).map(([file, text]) => [pathOf(file, organisation), text] as const),
  )
  const failed = hasErrors(diagnostics) ? 1 : 0
  return conclude({diagnostics, sources, written, deals: 1, failed}, context, [
    ...compileKinds,
    ...overlayKinds,
    ...verifyKinds,
  ])
}

/** A clause alone and each example that has it find the same. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = diagnostics.map((each) => {
    const {code, message, place} = each
    return [
      JSON.stringify([code, message, place?.file, place?.start, place?.pointer]),
      each,
    ] as const
  })
  return [...new Map(keyed).values()]
}

/** Clauses, schedules, letters and definitions of which a file is its own. */
function ownTextsIn({clauses, glossary}: Library, own: readonly string[]): readonly string[] {
  const folders = ['clauses', 'schedules', 'letters']
  return [
    ...Object.keys(clauses).filter((id) =>
      own.some((file) => folders.some((folder) => file.startsWith(`${folder}/${id}/`))),
    ),
    ...Object.values(glossary).flatMap(({id, file}) =>
      own.includes(file) ? [`definition-${id}`] : [],
    ),
  ]
}

function isWithin(file: string, within: readonly string[]): boolean {
  if (within.length === 0) return true
  return within.some((path) => path === '' || file === path || file.startsWith(`${path}/`))
}

function inPlace(diagnostic: Diagnostic, organisation: Organisation): Diagnostic {
  const {place} = diagnostic
  return {...diagnostic, place: {...place, file: pathOf(place?.file ?? '', organisation)}}
}
