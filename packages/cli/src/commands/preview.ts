import {dirname, join, resolve, sep} from 'node:path'
import {type Diagnostic, hasErrors} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {type LibraryOrigin, libraryOrigin, type Previewed} from '../library/library-origin.ts'
import {notADeal} from '../preview/not-a-deal.ts'
import {nothingDrafted, type PreviewDraft, previewDraft} from '../preview/preview-draft.ts'
import {type PreviewTarget, previewTarget} from '../preview/preview-target.ts'
import {type Preview, type PreviewOptions, servePreview} from '../preview/serve-preview.ts'
import type {Switching} from '../preview/switching.ts'
import {readInput} from '../read-input.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

export interface PreviewRequest {
  /** A deal file, a kind or a clause. */
  readonly what: string
  readonly port: number
  /** Folder of a library. */
  readonly library: string | undefined
}

/** Serves a page with the contract until the program is stopped, and has it reload when files change. */
export async function preview(request: PreviewRequest, context: Context): Promise<ExitCode> {
  const {host} = context
  if (!host.watch) throw new UsageError('Nothing can be watched here')
  const origin = await libraryOrigin(request.library, context)
  let loaded = await origin.first()
  if (!loaded.library && !loaded.diagnostics.some(({place}) => place))
    throw new UsageError('The library cannot be read')
  const target = await previewTarget(request.what, loaded, context)
  const faults = await faultsOf(target, loaded, context)
  if (faults.length > 0) return failed(faults, context)
  const prepare = prepareOnce(origin)
  const draft = async (switching: Switching, document: number) => {
    const drafted = await draftOf(target, loaded, {switching, document}, context)
    prepare()
    return drafted
  }
  const served = await serve({
    port: request.port,
    draft,
    files: await context.resources.previewFiles(),
  })
  await host.stdout(`${served.url}\n`)
  if (!context.quiet) await host.stderr('Stop it with Ctrl+C\n')
  const folders = [
    ...(target.deal === undefined ? [] : [dirname(resolve(target.deal))]),
    ...origin.folders,
  ]
  if (folders.length === 0) await new Promise(() => {})
  for await (const paths of host.watch([...new Set(folders)])) {
    if (paths.some((path) => path !== resolve(target.deal ?? '')))
      loaded = await reload(origin, loaded, paths)
    served.changed()
  }
  return 0
}

/** Compiles, once the first page is shown, what a change is then compared with. */
function prepareOnce({first, load}: LibraryOrigin): () => void {
  let prepared = first === load
  return () => {
    if (prepared) return
    prepared = true
    // What is wrong is said when a file changes.
    setTimeout(() => void load().catch(() => {}), 100)
  }
}

/** A library with faults leaves the last one that had none, and says what is wrong. */
async function reload(
  origin: LibraryOrigin,
  before: Previewed,
  paths: readonly string[],
): Promise<Previewed> {
  const within = (folder: string) => paths.some((path) => path.startsWith(join(folder, sep)))
  if (!origin.folders.some(within)) return before
  const next = await origin.load()
  return next.library ? next : {...before, diagnostics: next.diagnostics}
}

async function draftOf(
  {deal, example, clause}: PreviewTarget,
  {library, schema, diagnostics}: Previewed,
  shown: {readonly switching: Switching; readonly document: number},
  {host, resources}: Context,
): Promise<PreviewDraft> {
  if (!library || !schema) return nothingDrafted(diagnostics)
  const input =
    deal === undefined
      ? {value: {file: example ?? '', text: library.examples[example ?? ''] ?? ''}, diagnostics: []}
      : await readInput(deal, host)
  if (!input.value) return nothingDrafted(input.diagnostics)
  const tool = `Ringfence ${resources.version}`
  const only = clause === undefined ? {} : {clause}
  const drafted = await previewDraft({deal: input.value, library, schema, tool, ...shown, ...only})
  // Faults of files that could not be compiled come first: the page shows what came before them.
  return hasErrors(diagnostics)
    ? {...drafted, diagnostics: [...diagnostics, ...drafted.diagnostics]}
    : drafted
}

/** What keeps a deal from being shown: nothing would be gained by a page that says no more. */
async function faultsOf(
  {deal}: PreviewTarget,
  loaded: Previewed,
  {host}: Context,
): Promise<readonly Diagnostic[]> {
  if (deal === undefined) return []
  const input = await readInput(deal, host)
  return input.value ? notADeal(input.value, loaded) : input.diagnostics
}

async function serve(options: PreviewOptions): Promise<Preview> {
  try {
    return await servePreview(options)
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    const reason = portReasons[code]
    if (reason === undefined) throw error
    throw new UsageError(
      `Port ${options.port} ${reason}: give another with \`--port\`, or leave it out for one that is free`,
    )
  }
}

const portReasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be opened by you',
  EADDRNOTAVAIL: 'is not there on this machine',
}

function failed(diagnostics: readonly Diagnostic[], context: Context): Promise<ExitCode> {
  const findings = {diagnostics, sources: new Map(), written: []}
  return conclude({...findings, deals: 1, failed: 1}, context)
}
