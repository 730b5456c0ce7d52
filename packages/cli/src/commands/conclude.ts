import {diagnosticKinds} from '@ringfence/generator'
import type {DiagnosticKind} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {cliKinds} from '../kinds.ts'
import type {Findings} from '../report/diagnostic-format.ts'
import {reportFindings} from '../report/report-findings.ts'
import type {Context} from './context.ts'

/** Prints what was found, and says so by the exit code. */
export async function conclude(
  findings: Findings,
  context: Context,
  further: readonly DiagnosticKind[] = [],
): Promise<ExitCode> {
  const {host, resources, format, quiet} = context
  const colour = host.terminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb'
  const kinds = [...diagnosticKinds, ...cliKinds, ...further]
  const options = {colour, quiet, version: resources.version, kinds}
  await host.stderr(reportFindings(findings, format, options))
  return findings.failed > 0 ? 1 : 0
}
