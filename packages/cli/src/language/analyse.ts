import {dirname, join, relative, resolve} from 'node:path'
import {draftBundle} from '@ringfence/generator'
import type {AnalysisPart, AnalysisRequest} from '@ringfence/lsp'
import type {Diagnostic} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {Loaded} from '../commands/lint.ts'
import type {Host} from '../host/host.ts'
import {loadLibrary} from '../library/load-library.ts'
import {configName} from '../organisation/find-config.ts'

export interface AnalysisSteps {
  readonly onPart: (part: AnalysisPart) => void
  /** What follows takes long and may be broken off. */
  readonly onLint: () => void
}

/** What `lint` and `check` say of texts that an editor has, before they are saved: the library, deals, one clause. */
export async function analyse(
  request: AnalysisRequest,
  {onPart, onLint}: AnalysisSteps,
  context: Context,
): Promise<void> {
  const {root, texts, clause, deals} = request
  const host = withTexts(texts, context.host)
  const {value, diagnostics} = await loaded(root, {...context, host})
  if (root !== undefined) onPart({of: 'library', diagnostics})
  for (const deal of deals)
    onPart({of: 'deal', deal, diagnostics: value ? checkDeal(deal, texts, value, context) : []})
  if (clause === undefined) return
  onLint()
  onPart({of: 'clause', clause, diagnostics: value ? await lintClause(clause, value) : []})
}

async function loaded(root: string | undefined, context: Context) {
  const config = root === undefined ? undefined : await configBeside(root, context)
  if (root !== undefined && config !== undefined) return overlaid(config, root, context)
  if (root !== undefined) return loadLibrary({root, within: ['']}, context)
  const {resources} = context
  const value: Loaded = {
    library: await resources.library(),
    schema: await resources.dealSchema(),
    eventSchema: await resources.eventSchema(),
  }
  return {value, diagnostics: []}
}

/** The configuration in a library's folder or in the one around it: such a library lies over the shipped one. */
async function configBeside(root: string, {host}: Context): Promise<string | undefined> {
  for (const folder of [root, dirname(root)])
    if (await host.exists(join(folder, configName))) return join(folder, configName)
  return undefined
}

/** What is half written is not worth keeping in the cache. */
async function overlaid(config: string, root: string, context: Context) {
  const {withOrganisation} = await import('../organisation/with-organisation.ts')
  const cache = {...context.host.cache, write: async () => true}
  const host = {...context.host, cache}
  const found = await withOrganisation(config, {...context, host})
  const diagnostics = found.diagnostics.map((each) => inLibrary(each, root))
  if (!found.value) return {diagnostics}
  const {resources} = found.value
  return {
    value: {
      library: await resources.library(),
      schema: await resources.dealSchema(),
      eventSchema: await resources.eventSchema(),
    },
    diagnostics,
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
): Promise<readonly Diagnostic[]> {
  const clause = library.clauses[id]
  if (!clause) return []
  const {verifyLibrary} = await import('@ringfence/generator/library')
  const folder = clause.place.file.replace(/clause\.yaml$/, '')
  const {diagnostics} = verifyLibrary({library, schema, eventSchema, clauses: [id]})
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
