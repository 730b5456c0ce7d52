import {basename, dirname, join, resolve} from 'node:path'
import type {DraftedContract} from '@ringfence/generator'
import {blankEvent, checkNotice, draftNotice, eventSchemaFor} from '@ringfence/generator/notices'
import type {Diagnostic} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {folderOf, noticeNamed} from '../kind-names.ts'
import {type Output, planOutputs, type Target} from '../plan-outputs.ts'
import {put} from '../put.ts'
import {readHolidays} from '../read-holidays.ts'
import {type Input, readInput} from '../read-input.ts'
import {render} from '../render.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {writeNewFiles} from './write-new-files.ts'

export interface NoticeRequest {
  readonly kind: string
  readonly deal: string
  readonly event: string | undefined
  /** Make an event file to fill in, in place of a document. */
  readonly blank: boolean
  readonly set: readonly Setting[]
  readonly output: string | undefined
  readonly to: readonly Target[] | undefined
  readonly style: string | undefined
  readonly plain: boolean
  /** A file of public holidays. */
  readonly holidays: string | undefined
}

/** Drafts one document for the life of a contract, or makes the event file that it needs. */
export async function notice(request: NoticeRequest, context: Context): Promise<ExitCode> {
  const library = await context.resources.library()
  const kind = noticeNamed(request.kind, library)
  if (request.blank) return blank(request, kind, context)
  const {deal, event, output, to} = request
  if (event === undefined) {
    const usage = `ringfence notice ${folderOf(kind)} ${deal} --blank -o event.yaml`
    throw new UsageError(`No event file; \`${usage}\` makes one`)
  }
  refuseClash(output, deal)
  const stem = basename(event).replace(/\.(ya?ml|json)$/i, '')
  const plan = await planOutputs({inputs: [{path: event, stem}], to, output}, context.host)
  const {style} = request
  if (style !== undefined && !Object.hasOwn(library.styles, style)) {
    const known = Object.keys(library.styles).map((name) => `\`${name}\``)
    throw new UsageError(`No house style \`${style}\`; there is ${known.join(', ')}`)
  }
  const read = await readAll(request, event, context)
  const drafted = read.value
    ? draftNotice({...read.value, ...(await shared(request, kind, context))})
    : {diagnostics: []}
  const finished = drafted.value
    ? await write(drafted.value, plan.outputsFor(stem), request, context)
    : {written: [], diagnostics: []}
  const found = [...read.diagnostics, ...drafted.diagnostics, ...finished.diagnostics]
  return done(found, {written: finished.written, sources: read.sources}, context)
}

/** Renders every format before the first file is written, so that a failure leaves nothing half done. */
async function write(
  drafted: DraftedContract,
  outputs: readonly Output[],
  {style, plain}: NoticeRequest,
  {host, resources}: Context,
): Promise<{readonly written: readonly string[]; readonly diagnostics: readonly Diagnostic[]}> {
  const looks = {plain, notes: false, ...(style === undefined ? {} : {style})}
  const rendered: {readonly path: string; readonly bytes: Uint8Array}[] = []
  for (const output of outputs) {
    const {value, diagnostics} = await render(drafted, output, looks, {host, resources})
    if (!value) return {written: [], diagnostics}
    rendered.push({path: output.path, bytes: value})
  }
  const written: string[] = []
  for (const {path, bytes} of rendered) {
    const problem = await put(path, bytes, host)
    if (problem) return {written, diagnostics: [problem]}
    if (path !== '-') written.push(path)
  }
  return {written, diagnostics: []}
}

async function blank(
  {deal, event, output = '-', set}: NoticeRequest,
  kind: string,
  context: Context,
): Promise<ExitCode> {
  if (event !== undefined) throw new UsageError('`--blank` takes a deal, and no event file')
  refuseClash(output, deal)
  const read = await readInput(deal, context.host)
  const found = read.value
    ? checkNotice({deal: read.value, ...(await shared({set}, kind, context))})
    : read.diagnostics
  if (found.length > 0) {
    const sources = sourcesOf(read.value ? [read.value] : [])
    return done(found, {written: [], sources}, context)
  }
  const {schema: all} = await context.resources.eventSchema()
  const schema = eventSchemaFor(all, kind)
  if (!schema) throw new Error(`The schema of events lacks ${kind}, which the library has`)
  const schemaFile = `${folderOf(kind)}.event.schema.json`
  const text = `# yaml-language-server: $schema=${schemaFile}\n${blankEvent(schema)}`
  if (output === '-') {
    await context.host.stdout(text)
    return 0
  }
  const schemaText = `${JSON.stringify(schema, null, 2)}\n`
  return writeNewFiles(
    [
      {path: output, text},
      {path: join(dirname(output), schemaFile), text: schemaText, derived: true},
    ],
    context,
  )
}

/** What drafting needs besides the two files. */
async function shared({set}: Pick<NoticeRequest, 'set'>, kind: string, {resources}: Context) {
  return {
    kind,
    set,
    library: await resources.library(),
    schema: await resources.dealSchema(),
    eventSchema: await resources.eventSchema(),
    tool: `Ringfence ${resources.version}`,
  }
}

interface Read {
  readonly value?: {
    readonly deal: Input
    readonly event: Input
    readonly holidays: readonly string[]
  }
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, string>
}

/** Reads all files, so that everything that is missing is told at once. */
async function readAll(
  {deal: dealFile, holidays}: NoticeRequest,
  eventFile: string,
  {host}: Context,
): Promise<Read> {
  const deal = await readInput(dealFile, host)
  const event = await readInput(eventFile, host, '`--blank` makes one to fill in')
  const days = holidays === undefined ? undefined : await readHolidays(holidays, host)
  const diagnostics = [deal, event, ...(days ? [days] : [])].flatMap((each) => each.diagnostics)
  const sources = sourcesOf([deal.value, event.value].filter((each) => each !== undefined))
  if (!deal.value || !event.value || (days && !days.value)) return {diagnostics, sources}
  const value = {deal: deal.value, event: event.value, holidays: days?.value ?? []}
  return {value, diagnostics, sources}
}

function sourcesOf(inputs: readonly Input[]): ReadonlyMap<string, string> {
  return new Map(inputs.map(({file, text}) => [file, new TextDecoder().decode(text)]))
}

function refuseClash(output: string | undefined, deal: string): void {
  if (output !== undefined && output !== '-' && resolve(output) === resolve(deal))
    throw new UsageError(`\`${output}\` would overwrite the deal \`${deal}\``)
}

function done(
  diagnostics: readonly Diagnostic[],
  rest: {readonly written: readonly string[]; readonly sources: ReadonlyMap<string, string>},
  context: Context,
): Promise<ExitCode> {
  const failed = diagnostics.some(({severity}) => severity === 'error') ? 1 : 0
  return conclude({...rest, diagnostics, deals: 1, failed}, context)
}
