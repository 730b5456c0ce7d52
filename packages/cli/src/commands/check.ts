import type {ExitCode} from '../exit-code.ts'
import type {Setting} from '../settings.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {draftDeals} from './draft-deals.ts'
import {kindsOfRules} from './kinds-of-rules.ts'

export interface CheckRequest {
  readonly deals: readonly string[]
  readonly set: readonly Setting[]
}

/** Validates deals and lints the contracts that they give; writes nothing. */
export async function check({deals, set}: CheckRequest, context: Context): Promise<ExitCode> {
  const nothing = async () => ({written: [], diagnostics: []})
  const findings = await draftDeals(deals, set, context, nothing)
  return conclude(findings, context, await kindsOfRules(context))
}
