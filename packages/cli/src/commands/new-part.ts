import {join, relative, resolve} from 'node:path'
import {type Diagnostic, hasErrors, type Library, report} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {folderOf, kindNamed, noticeNamed} from '../kind-names.ts'
import {fileExists} from '../kinds.ts'
import {findLibrary} from '../library/find-library.ts'
import {loadLibrary} from '../library/load-library.ts'
import {configName} from '../organisation/find-config.ts'
import {put} from '../put.ts'
import {knownPart} from '../scaffold/known-part.ts'
import {newClause} from '../scaffold/new-clause.ts'
import {newDefinition} from '../scaffold/new-definition.ts'
import {newKind} from '../scaffold/new-kind.ts'
import {newLetter} from '../scaffold/new-letter.ts'
import {newRule} from '../scaffold/new-rule.ts'
import {newSchedule} from '../scaffold/new-schedule.ts'
import {type Part, type PartContext, type PartType, partTypes} from '../scaffold/part.ts'
import {UsageError} from '../usage-error.ts'
import {concludeFiles} from './conclude-files.ts'
import type {Context} from './context.ts'
import {intoFolder, sayNext} from './say-next.ts'

export interface NewPartRequest {
  readonly type: PartType
  readonly name: string
  /** Folder of the library; that of the working folder unless given. */
  readonly in: string | undefined
  /** The kind that gets a new clause or schedule; the notice that gets a new letter. */
  readonly into: string | undefined
}

/** Writes a new part of a library, with comments, that can be drafted and linted as it is. */
export async function newPart(request: NewPartRequest, context: Context): Promise<ExitCode> {
  const {type, name} = request
  checkName(request)
  const target = await findTarget(request.in, context)
  if ('diagnostics' in target) return concludeFiles(target.diagnostics, [], context)
  const {root, library} = target
  if (type === 'letter' && request.into === undefined)
    throw new UsageError('Name the notice that gets the letter: `--into audit-notice`')
  const into =
    request.into === undefined ? undefined : await documentFile(type, request.into, target, context)
  const dealSchema = type === 'kind' ? await dealSchemaOf(target, context) : undefined
  const today = context.host.today()
  const made = makers[type]({
    name,
    library,
    today,
    ...(into ? {into} : {}),
    ...(dealSchema ? {dealSchema} : {}),
  })
  const {files, edits = {}, next} = made
  const taken = await existing(root, Object.keys(files), context)
  const known = taken ?? (await knownPart(type, name, library))
  if (known) return concludeFiles([known], [], context)
  const written: string[] = []
  for (const [path, text] of Object.entries({...files, ...edits})) {
    const file = join(root, path)
    const problem = await put(file, new TextEncoder().encode(text), context.host)
    if (problem) return concludeFiles([problem], written, context)
    written.push(file)
  }
  const exit = await concludeFiles([], written, context)
  await sayNext([...intoFolder(root), ...next], context)
  return exit
}

/** Names become folders, on Windows too, and kinds become words of `ringfence new`. */
function checkName({type, name}: NewPartRequest): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > longestName)
    throw new UsageError(
      `Unexpected name \`${name}\`, expected up to ${longestName} small letters with hyphens`,
    )
  const taken = type === 'kind' && [...partTypes, 'bundle'].includes(name)
  if (taken || name === 'constructor' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name))
    throw new UsageError(`The name \`${name}\` is taken: choose another`)
}

const longestName = 60

const makers: Readonly<Record<PartType, (context: PartContext) => Part>> = {
  clause: newClause,
  schedule: newSchedule,
  letter: newLetter,
  kind: newKind,
  rule: newRule,
  definition: newDefinition,
}

/** The file of a kind or notice: the library's own, or the shipped one, which is then copied with the part in it. */
async function documentFile(
  type: PartType,
  name: string,
  {root, library}: Target,
  {host, organisation}: Context,
) {
  const path =
    type === 'letter'
      ? `notices/${folderOf(noticeNamed(name, library))}/notice.yaml`
      : `agreements/${folderOf(kindNamed(name, library))}/agreement.yaml`
  const file = join(root, path)
  if (await host.exists(file))
    return {path, text: new TextDecoder().decode(await host.read(file, 1024 * 1024))}
  const text = (await organisation?.shipped.sources())?.files[path]
  if (text === undefined) throw new UsageError(`No file \`${file}\` to name the clause in`)
  return {path, text: text.replace(/^version: *(\d+)\.(\d+)\..*$/m, raised)}
}

/** A copy that says more is another version than the one that it was made from. */
function raised(_: string, major: string, minor: string): string {
  return `version: ${major}.${Number(minor) + 1}.0-own.1`
}

/** The schema of deals beside a whole library, which must name its kinds; that of an organisation does so by itself. */
async function dealSchemaOf({root, ownKinds}: Target, {host}: Context) {
  if (ownKinds) return undefined
  const path = '../schemas/deal.schema.json'
  const file = join(root, path)
  if (await host.exists(file))
    return {path, text: new TextDecoder().decode(await host.read(file, 1024 * 1024))}
  throw new UsageError(
    `A new kind needs schemas of deals beside the library, at ${file}, or a library over the shipped one: \`ringfence init\` makes it`,
  )
}

interface Target {
  readonly root: string
  readonly library: Library
  /** Whether deals may name a kind that the schema of deals does not have. */
  readonly ownKinds: boolean
}

type Found = Target | {readonly diagnostics: readonly Diagnostic[]}

/** The library to write to: of an organisation, or a whole one; with all that it has already. */
async function findTarget(folder: string | undefined, context: Context): Promise<Found> {
  const {organisation, resources, host} = context
  if (organisation && (folder === undefined || isWithin(folder, organisation.root)))
    return {root: organisation.root, library: await resources.library(), ownKinds: true}
  const config = folder === undefined ? undefined : join(folder, configName)
  if (config !== undefined && (await host.exists(config))) return ofOrganisation(config, context)
  const found = await findLibrary(folder === undefined ? [] : [folder], host)
  if (!found)
    throw new UsageError(
      `No library of templates ${folder === undefined ? 'in this folder' : `at ${folder}`}: \`ringfence init\` makes one, \`--in\` names one`,
    )
  const loaded = await loadLibrary(found, context)
  return loaded.value && !hasErrors(loaded.diagnostics)
    ? {
        root: relative('.', resolve(found.root)) || '.',
        library: loaded.value.library,
        ownKinds: false,
      }
    : {diagnostics: loaded.diagnostics}
}

async function ofOrganisation(config: string, context: Context): Promise<Found> {
  const {withOrganisation} = await import('../organisation/with-organisation.ts')
  const {value, diagnostics} = await withOrganisation(config, context)
  if (!value?.organisation) return {diagnostics}
  const {organisation, resources} = value
  return {root: organisation.root, library: await resources.library(), ownKinds: true}
}

function isWithin(folder: string, root: string): boolean {
  return !/^\.\.(?:[/\\]|$)/.test(relative(resolve(root), resolve(folder)))
}

async function existing(
  root: string,
  paths: readonly string[],
  {host}: Context,
): Promise<Diagnostic | undefined> {
  for (const path of paths) {
    const file = join(root, path)
    if (!(await host.exists(file))) continue
    const hint = 'choose another name, or delete it first'
    return report(fileExists, {message: 'The file exists already', place: {file}, hint})
  }
  return undefined
}
