import {blankAnswers} from '@ringfence/generator/diligence'
import {report} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {ExitCode} from '../exit-code.ts'
import {fileExists} from '../kinds.ts'
import {Findings} from './findings.ts'
import {readView} from './read-files.ts'

/** Writes a file of answers to fill in. One that somebody may have filled in is never replaced. */
export async function makeBlank(deal: string, output: string, context: Context): Promise<ExitCode> {
  const findings = new Findings()
  const view = await readView(deal, findings, context)
  if (output !== '-' && (await context.host.exists(output))) {
    const hint = 'name another file, or delete it first'
    const message = 'The file exists already'
    findings.diagnostics.push(report(fileExists, {message, place: {file: output}, hint}))
  }
  if (!view) return findings.conclude(context)
  const library = await context.resources.library()
  return findings.write(blankAnswers(library, view), output, context)
}
