import {dirname, join} from 'node:path'
import {blankDeal, dealSchemaFor} from '@ringfence/generator'
import type {JsonObject, Library} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {folderOf, kindNamed} from '../kind-names.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'
import {writeNewFiles} from './write-new-files.ts'

export interface NewDealRequest {
  readonly kind: string
  /** The file to write; standard output unless given. */
  readonly output?: string | undefined
  /** Name of an example to start from, in place of an empty deal. */
  readonly example?: string | undefined
}

/**
 * Writes a deal file to fill in, and beside it the schema that its first line names, so that editors complete and
 * explain it without a network. An existing deal is never replaced.
 */
export async function newDeal(request: NewDealRequest, context: Context): Promise<ExitCode> {
  const {output = '-'} = request
  const library = await context.resources.library()
  const kind = kindNamed(request.kind, library)
  const schema = schemaOf(kind, (await context.resources.dealSchema()).schema)
  const schemaFile = `${folderOf(kind)}.schema.json`
  const body =
    request.example === undefined
      ? blankDeal(schema, await keysRead(kind, library))
      : example(request, kind, library)
  const deal = `# yaml-language-server: $schema=${schemaFile}\n${body}`
  if (output === '-') {
    await context.host.stdout(deal)
    return 0
  }
  const text = `${JSON.stringify(schema, null, 2)}\n`
  return writeNewFiles(
    [
      {path: output, text: deal},
      {path: join(dirname(output), schemaFile), text, derived: true},
    ],
    context,
  )
}

async function keysRead(kind: string, library: Library): Promise<ReadonlySet<string> | undefined> {
  const {blocksRead} = await import('@ringfence/generator/library')
  const agreement = library.agreements[kind]
  return agreement && blocksRead(agreement, library)
}

function schemaOf(kind: string, whole: JsonObject): JsonObject {
  const {value} = dealSchemaFor(whole, kind)
  if (!value) throw new Error(`The schema lacks the kind ${kind}, which the library has`)
  return value
}

function example({example: name}: NewDealRequest, kind: string, {examples}: Library): string {
  const paths = Object.keys(examples).filter((path) => path.split('/')[1] === folderOf(kind))
  const path = paths.find((each) => nameOf(each) === name)
  const text = path === undefined ? undefined : examples[path]
  if (text !== undefined) return text
  const known = paths.map((each) => `\`${nameOf(each)}\``).join(', ')
  throw new UsageError(`No example \`${name}\` of this kind; there is ${known}`)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(ya?ml|json)$/, '')
}
