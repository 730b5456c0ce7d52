import {dealSchemaFor} from '@ringfence/generator'
import type {ExitCode} from '../exit-code.ts'
import {kindNamed} from '../kind-names.ts'
import type {Context} from './context.ts'

/** Prints the JSON Schema of deals, or of the deals of one kind; it refers to no other file. */
export async function schema(
  kind: string | undefined,
  {host, resources}: Context,
): Promise<ExitCode> {
  const {schema: whole} = await resources.dealSchema()
  const shown = dealSchemaFor(
    whole,
    kind === undefined ? undefined : kindNamed(kind, await resources.library()),
  )
  await host.stdout(`${JSON.stringify(shown, null, 2)}\n`)
  return 0
}
