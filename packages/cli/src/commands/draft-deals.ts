import {type DraftedContract, draftBundle} from '@ringfence/generator'
import type {Diagnostic} from '@ringfence/model'
import {readInput} from '../read-input.ts'
import type {Findings} from '../report/diagnostic-format.ts'
import type {Setting} from '../settings.ts'
import type {Context} from './context.ts'

/** What is done with the documents of each deal that has no errors: the files written, and what went wrong. */
export type Finish = (
  documents: readonly DraftedContract[],
  index: number,
) => Promise<{readonly written: readonly string[]; readonly diagnostics: readonly Diagnostic[]}>

/** Drafts the deals of a command that takes few of them; `runBatch` is for many. */
export async function draftDeals(
  deals: readonly string[],
  set: readonly Setting[],
  context: Context & {readonly traced?: boolean},
  finish: Finish,
): Promise<Findings> {
  const {host, resources, traced = false} = context
  const [library, schema] = await Promise.all([resources.library(), resources.dealSchema()])
  const common = {
    schema,
    library,
    tool: `Ringfence ${resources.version}`,
    set,
    traced,
    today: host.today(),
  }
  const sources = new Map<string, string>()
  const written: string[] = []
  const diagnostics: Diagnostic[] = []
  let failed = 0
  for (const [index, path] of deals.entries()) {
    const input = await readInput(path, host)
    const found = [...input.diagnostics]
    if (input.value) {
      sources.set(input.value.file, new TextDecoder().decode(input.value.text))
      const drafted = draftBundle({deal: input.value, ...common})
      found.push(...drafted.diagnostics)
      if (drafted.value) {
        const finished = await finish(drafted.value, index)
        found.push(...finished.diagnostics)
        written.push(...finished.written)
      }
    }
    diagnostics.push(...found)
    if (found.some(({severity}) => severity === 'error')) failed++
  }
  return {diagnostics, sources, written, deals: deals.length, failed}
}
