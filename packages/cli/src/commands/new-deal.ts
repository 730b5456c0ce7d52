import {dirname, join} from 'node:path'
import {blankDeal, dealSchemaFor} from '@ringfence/generator'
import type {Library} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {folderOf, kindNamed} from '../kind-names.ts'
import {put} from '../put.ts'
import {reportFindings} from '../report/report-findings.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'

export interface NewDealRequest {
  readonly kind: string
  readonly output?: string | undefined
  readonly example?: string | undefined
}

/**
 * Writes a deal file to fill in, and beside it the schema that its first line names, so that editors complete and
 * explain it without a network. An existing file is never replaced.
 */
export async function newDeal(
  {kind: name, output = '-', example}: NewDealRequest,
  context: Context,
): Promise<ExitCode> {
  const {host, resources} = context
  const library = await resources.library()
  const kind = kindNamed(name, library)
  const {schema: whole} = await resources.dealSchema()
  const schema = dealSchemaFor(whole, kind)
  const schemaFile = `${folderOf(kind)}.schema.json`
  const head = `# yaml-language-server: $schema=${schemaFile}\n`
  const body = example === undefined ? blankDeal(schema) : exampleDeal(example, kind, library)
  const files = [
    {path: output, text: head + body},
    ...(output === '-'
      ? []
      : [{path: join(dirname(output), schemaFile), text: `${JSON.stringify(schema, null, 2)}\n`}]),
  ]
}
