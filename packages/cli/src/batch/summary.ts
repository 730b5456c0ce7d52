import type {Host, Unfinished} from '../host/host.ts'
import {jsonList} from '../report/json-list.ts'
import type {Totals} from '../report/report-stream.ts'

/** What became of one deal, as `schemas/summary.schema.json` describes it. */
export interface SummaryEntry {
  readonly input: string
  readonly line?: number
  readonly digest: string
  readonly status: 'ok' | 'failed' | 'unchanged'
  readonly outputs: readonly string[]
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** The summary of a run for programs, written as the run goes on. It has no times: the same run, the same bytes. */
export class Summary {
  readonly #file: Unfinished
  readonly #entries = jsonList(2)

  static async begin(path: string, version: string, host: Host): Promise<Summary> {
    const file = await host.begin(path)
    await file.write(
      `{\n  "summary": 1,\n  "ringfence": ${JSON.stringify(version)},\n  "entries": [`,
    )
    return new Summary(file)
  }

  private constructor(file: Unfinished) {
    this.#file = file
  }

  async add(entry: SummaryEntry): Promise<void> {
    await this.#file.write(this.#entries.add([entry]))
  }

  async finish({deals, failed, unchanged = 0, stopped = false}: Totals): Promise<void> {
    const rest = JSON.stringify({deals, failed, unchanged, stopped}, null, 2).slice(2)
    await this.#file.write(`${this.#entries.end()},\n${rest}\n`)
    await this.#file.finish()
  }

  /** Leaves what was there before. */
  async abandon(): Promise<void> {
    await this.#file.abandon()
  }
}
