import {beginsWithLabel} from '../recognise/typed-label.ts'
import type {SourceRun} from '../source/source-document.ts'

/** Text that is a paragraph of its own, and the line of the file, from 0, that it begins on. */
export interface Line {
  readonly runs: SourceRun[]
  readonly offset: number
}

/** A line across the page; low lines are to write on. */
const rule = /^\s*(?:-{3,}|\*{3,})\s*$/

/** Breaks runs where a line begins with a typed number, and at lines across the page; other line ends are spaces. */
export function linesOf(runs: readonly SourceRun[]): readonly Line[] {
  const lines: Line[] = [{runs: [], offset: 0}]
  let offset = 0
  for (const run of runs) {
    if (run.text === '\n') {
      lines.at(-1)?.runs.push(run)
      continue
    }
    for (const [index, piece] of run.text.split('\n').entries()) {
      if (index > 0) offset += 1
      if (rule.test(piece)) {
        lines.push({runs: [], offset: offset + 1})
        continue
      }
      if (index > 0 && beginsWithLabel(piece)) lines.push({runs: [], offset})
      const line = lines.at(-1)
      const text = index > 0 && line && line.runs.length > 0 ? ` ${piece}` : piece
      if (text !== '') line?.runs.push({...run, text})
    }
  }
  return lines.filter((line) => line.runs.length > 0)
}
