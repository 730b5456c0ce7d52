import type {Place} from '@ringfence/model'
import type {LineCounter} from 'yaml'
import {isWithin, parentOf} from '../pointer.ts'

/** Offsets into the file's text: from, and up to but without. */
export type Span = readonly [number, number]

export interface ValueSpans {
  readonly key?: Span
  readonly value: Span
}

/** Lines and columns of offsets into a text. */
export type Lines = Pick<LineCounter, 'linePos'>

/** Those of a text that begins at a line of a larger file. */
export function linesFrom(firstLine: number, counter: Lines): Lines {
  if (firstLine === 1) return counter
  return {
    linePos(offset) {
      const {line, col} = counter.linePos(offset)
      return {line: Math.max(1, line) + firstLine - 1, col}
    },
  }
}

/** Where each value of a deal stands. */
export interface Places {
  /** The value, or the nearest enclosing value that the file gives. */
  readonly of: (pointer: string) => Place
  /** The key of a property, or else its value. */
  readonly ofKey: (pointer: string) => Place
  /** Whether the file, or a setting, gives the value itself or a part of it. */
  readonly gives: (pointer: string) => boolean
}

/** Places in one file, and for values that were set from outside, the place of that setting. */
export function placesIn(
  file: string,
  spans: ReadonlyMap<string, ValueSpans>,
  lines: Lines,
  settings: ReadonlyMap<string, Place> = new Map(),
): Places {
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }
  const at = ([from, to]: Span, pointer: string): Place => {
    return {file, start: point(from), end: point(to), pointer}
  }
  const set = [...settings.keys()]
  const find = (pointer: string, part: 'key' | 'value'): Place => {
    for (let near = pointer; ; near = parentOf(near)) {
      const setting = settings.get(near)
      if (setting) return {...setting, pointer}
      const found = spans.get(near)
      const exact = near === pointer
      if (found)
        return at((exact && part === 'value' ? found.value : found.key) ?? found.value, pointer)
      // Settings make the mappings around them, which stand nowhere else.
      const inner = near === '' ? undefined : set.find((each) => isWithin(each, near))
      if (inner !== undefined) return {...settings.get(inner), pointer} as Place
      if (near === '') return {file, start: point(0), pointer}
    }
  }
  return {
    of: (pointer) => find(pointer, 'value'),
    ofKey: (pointer) => find(pointer, 'key'),
    gives: (pointer) =>
      spans.has(pointer) || set.some((each) => isWithin(pointer, each) || isWithin(each, pointer)),
  }
}
