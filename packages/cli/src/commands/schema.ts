import {dealSchemaFor} from '@ringfence/generator'
import type {JsonObject} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import type {Resources} from '../host/resources.ts'
import {kindNamed} from '../kind-names.ts'
import type {Context} from './context.ts'

/**
 * Prints the JSON Schema of deals, of the deals of one kind, or of a file of a library; it refers to no other file.
 */
export async function schema(
  name: string | undefined,
  {host, resources}: Context,
): Promise<ExitCode> {
  const ofLibrary = name === undefined ? {} : await resources.librarySchemas()
  const shown =
    name !== undefined && Object.hasOwn(ofLibrary, name)
      ? ofLibrary[name]
      : await ofDeals(name, resources)
  await host.stdout(`${JSON.stringify(shown, null, 2)}\n`)
  return 0
}

async function ofDeals(kind: string | undefined, resources: Resources): Promise<JsonObject> {
  const {schema: whole} = await resources.dealSchema()
  return kind === undefined ? whole : ofKind(kindNamed(kind, await resources.library()), whole)
}

function ofKind(kind: string, whole: JsonObject): JsonObject {
  const {value} = dealSchemaFor(whole, kind)
  if (!value) throw new Error(`The schema lacks the kind ${kind}, which the library has`)
  return value
}
