import {diagnosticKinds} from '@ringfence/generator'
import type {DiagnosticKind} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {cliKinds} from '../kinds.ts'
import type {Findings, ReportOptions} from '../report/diagnostic-format.ts'
import {reportFindings} from '../report/report-findings.ts'
import type {Context} from './context.ts'

/** Prints what was found, and says so by the exit code. */
export async function conclude(
  findings: Findings,
  context: Context,
  further: readonly DiagnosticKind[] = [],
): Promise<ExitCode> {
  const options = reportOptions(context, further)
  await context.host.stderr(await reportFindings(findings, context.format, options))
  return findings.failed > 0 ? 1 : 0
}

/** How a command's report looks, and the codes that it may have. */
export function reportOptions(
  {host, resources, quiet}: Context,
  further: readonly DiagnosticKind[],
): ReportOptions {
  const colour = host.terminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb'
  const kinds = [...diagnosticKinds, ...cliKinds, ...further]
  return {colour, quiet, version: resources.version, kinds}
}
