import {ruleDiagnosticKinds} from '@ringfence/generator'
import type {DiagnosticKind} from '@ringfence/model'
import type {Context} from './context.ts'

/** What the rules of the library can report, for the one format that declares its codes. */
export async function kindsOfRules({
  resources,
  format,
}: Context): Promise<readonly DiagnosticKind[]> {
  return format === 'sarif' ? ruleDiagnosticKinds((await resources.library()).rules) : []
}
