import type {BatchRequest} from '../batch/batch-request.ts'
import {expandInputs} from '../batch/expand-inputs.ts'
import type {ExitCode} from '../exit-code.ts'
import type {Context} from './context.ts'
import {runBatch} from './run-batch.ts'

/** Validates deals and lints the contracts that they give; writes nothing but a summary, if one is asked for. */
export async function check(request: BatchRequest, context: Context): Promise<ExitCode> {
  const inputs = await expandInputs(request.deals, context.host, request.rows)
  const finish = async () => ({written: [], diagnostics: []})
  return runBatch({request, inputs, work: {finish, options: 'check'}}, context)
}
