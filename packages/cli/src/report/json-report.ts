import {jsonList} from './json-list.ts'
import type {ReportStream} from './report-stream.ts'

/** For programs: one JSON object, with the diagnostics as the pipeline returns them. */
export function jsonReport(): ReportStream {
  const found = jsonList(2)
  const written: string[] = []
  return {
    start: () => '{\n  "diagnostics": [',
    add: (part) => {
      written.push(...part.written)
      return found.add(part.diagnostics)
    },
    end: ({deals, failed}) => {
      const rest = JSON.stringify({deals, failed, written}, null, 2).slice(2)
      return `${found.end()},\n${rest}\n`
    },
  }
}
