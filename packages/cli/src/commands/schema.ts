import {dealSchemaFor} from '@ringfence/generator'
import type {JsonObject} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {kindNamed} from '../kind-names.ts'
import type {Context} from './context.ts'

/** Prints the JSON Schema of deals, or of the deals of one kind; it refers to no other file. */
export async function schema(
  kind: string | undefined,
  {host, resources}: Context,
): Promise<ExitCode> {
  const {schema: whole} = await resources.dealSchema()
  const shown =
    kind === undefined ? whole : ofKind(kindNamed(kind, await resources.library()), whole)
  await host.stdout(`${JSON.stringify(shown, null, 2)}\n`)
  return 0
}

function ofKind(kind: string, whole: JsonObject): JsonObject {
  const {value} = dealSchemaFor(whole, kind)
  if (!value) throw new Error(`The schema lacks the kind ${kind}, which the library has`)
  return value
}
