import type {Position, Range} from 'vscode-languageserver'
import type {Span} from './workspace.ts'

/** The offset of a position of an editor, which counts lines and characters from 0. */
export function offsetAt(text: string, {line, character}: Position): number {
  let start = 0
  for (let count = 0; count < line; count++) {
    const next = text.indexOf('\n', start)
    if (next < 0) return text.length
    start = next + 1
  }
  const end = text.indexOf('\n', start)
  return Math.min(start + character, end < 0 ? text.length : end)
}

export function rangeOf(text: string, {start, end}: Span): Range {
  return {start: positionAt(text, start), end: positionAt(text, end)}
}

function positionAt(text: string, offset: number): Position {
  let line = 0
  let start = 0
  for (;;) {
    const next = text.indexOf('\n', start)
    if (next < 0 || next >= offset) return {line, character: Math.max(0, offset - start)}
    line++
    start = next + 1
  }
}

/** The line that an offset is on, up to the offset. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
}
