import type {Findings} from './diagnostic-format.ts'

/** For programs: one JSON object, with the diagnostics as the pipeline returns them. */
export function jsonReport({diagnostics, written, deals, failed}: Findings): string {
  return `${JSON.stringify({deals, failed, written, diagnostics}, null, 2)}\n`
}
