import {dirname, join, relative, resolve} from 'node:path'
import {draftBundle} from '@ringfence/generator'
import type {AnalysisPart, AnalysisRequest} from '@ringfence/lsp'
import type {Diagnostic, Result} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {Loaded} from '../commands/lint.ts'
import type {Host} from '../host/host.ts'
import {libraryLoader} from '../library/load-library.ts'
import {configName} from '../organisation/find-config.ts'

export interface AnalysisSteps {
  readonly onPart: (part: AnalysisPart) => void
  /** Whether a newer analysis waits: what takes long is broken off. */
  readonly superseded: () => boolean
}

type Analyse = (request: AnalysisRequest, steps: AnalysisSteps) => Promise<void>

/**
 * Says what `lint` and `check` say of texts that an editor has, before they are saved: the library, deals, one clause.
 * Between analyses it keeps what it compiled.
 */
export function analyser(context: Context): Analyse {
  const loaders = new Map<string, Promise<Loader>>()
  const loaderOf = (root: string) => {
    const loader = loaders.get(root) ?? loaderFor(root, context)
    loaders.set(root, loader)
    return loader
  }
  return async ({root, texts, clause, deals}, {onPart, superseded}) => {
    const here = {...context, host: withTexts(texts, context.host)}
    const load = root === undefined ? shipped : await loaderOf(root)
    const {value, diagnostics} = await load(here)
    if (root !== undefined) onPart({of: 'library', diagnostics})
    for (const deal of deals)
      onPart({of: 'deal', deal, diagnostics: value ? checkDeal(deal, texts, value, context) : []})
    if (clause === undefined) return
    const found = value ? await lintClause(clause, value, superseded) : []
    if (!superseded()) onPart({of: 'clause', clause, diagnostics: found})
  }
}

type Loader = (context: Context) => Promise<Result<Loaded>>

async function shipped({resources}: Context): Promise<Result<Loaded>> {
  const value = {
    library: await resources.library(),
    schema: await resources.dealSchema(),
    eventSchema: await resources.eventSchema(),
  }
  return {value, diagnostics: []}
}

/** A configuration in a library's folder or in the one around it: such a library lies over the shipped one. */
async function loaderFor(root: string, {host}: Context): Promise<Loader> {
  for (const folder of [root, dirname(root)]) {
    const config = join(folder, configName)
    if (await host.exists(config)) return ofOrganisation(config, root)
  }
  return libraryLoader(root)
}

async function ofOrganisation(config: string, root: string): Promise<Loader> {
  const {organisationLoader} = await import('../organisation/organisation-loader.ts')
  const load = organisationLoader(config)
  return async (context) => {
    const {value, diagnostics} = await load(context)
    const found = diagnostics.map((each) => inLibrary(each, root))
    return value ? {value, diagnostics: found} : {diagnostics: found}
  }
}

/** Places as seen from the library's folder, and not from the working folder. */
function inLibrary(diagnostic: Diagnostic, root: string): Diagnostic {
  const {place} = diagnostic
  if (!place) return diagnostic
  const file = relative(root, resolve(place.file)).replaceAll('\\', '/')
  return {...diagnostic, place: {...place, file: file.startsWith('..') ? place.file : file}}
}

function checkDeal(
  file: string,
  texts: AnalysisRequest['texts'],
  {library, schema}: Loaded,
  {host, resources}: Context,
): readonly Diagnostic[] {
  const deal = {file, text: texts[file] ?? ''}
  const tool = `Ringfence ${resources.version}`
  return draftBundle({deal, schema, library, tool, set: [], today: host.today()}).diagnostics
}

async function lintClause(
  id: string,
  {library, schema, eventSchema}: Loaded,
  stopped: () => boolean,
): Promise<readonly Diagnostic[]> {
  const clause = library.clauses[id]
  if (!clause) return []
  const {verifyLibrary} = await import('@ringfence/generator/library')
  const folder = clause.place.file.replace(/clause\.yaml$/, '')
  const {diagnostics} = verifyLibrary({library, schema, eventSchema, clauses: [id], stopped})
  return diagnostics.filter(({place}) => place?.file.startsWith(folder))
}

/** The disk with the editor's texts in place of the files. */
function withTexts(texts: AnalysisRequest['texts'], host: Host): Host {
  return {
    ...host,
    read: (path, limit) => {
      const text = texts[path.replaceAll('\\', '/')]
      return text === undefined
        ? host.read(path, limit)
        : Promise.resolve(new TextEncoder().encode(text))
    },
  }
}
