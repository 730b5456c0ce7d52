import {answerKinds} from '@ringfence/generator/diligence'
import {type Diagnostic, hasErrors, type Result} from '@ringfence/model'
import {conclude} from '../commands/conclude.ts'
import type {Context} from '../commands/context.ts'
import type {ExitCode} from '../exit-code.ts'
import {put} from '../put.ts'

/** What was found while answers were read and scored. */
export class Findings {
  readonly diagnostics: Diagnostic[] = []
  /** Texts of the files that were read, by name. */
  readonly sources: Map<string, string> = new Map()

  /** The value of a result that has no errors; what it found is noted. */
  keep<Value>({value, diagnostics}: Result<Value>): Value | undefined {
    this.diagnostics.push(...diagnostics)
    return hasErrors(diagnostics) ? undefined : value
  }

  /** Writes what was made, and says what was found; with errors nothing is written. */
  async write(text: string, output: string, context: Context): Promise<ExitCode> {
    if (hasErrors(this.diagnostics)) return this.conclude(context)
    const problem = await put(output, new TextEncoder().encode(text), context.host)
    if (problem) this.diagnostics.push(problem)
    return this.conclude(context, problem || output === '-' ? [] : [output])
  }

  async conclude(context: Context, written: readonly string[] = []): Promise<ExitCode> {
    const {diagnostics, sources} = this
    const failed = hasErrors(diagnostics) ? 1 : 0
    // A report on standard output speaks for itself.
    if (written.length === 0 && diagnostics.length === 0) return 0
    return conclude({diagnostics, sources, written, deals: 1, failed}, context, answerKinds)
  }
}
