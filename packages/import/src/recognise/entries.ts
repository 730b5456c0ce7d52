import type {
  SourceDocument,
  SourceParagraph,
  SourceRun,
  SourceTable,
} from '../source/source-document.ts'
import {textOfParagraph} from '../source/source-document.ts'
import type {LabelReading} from './label-reading.ts'
import {readLabels} from './typed-label.ts'

/** A block of the source, with the ways to read the number before it. */
export interface Entry {
  readonly paragraph: SourceParagraph
  /** Empty where there is no number. */
  readonly readings: readonly LabelReading[]
  /** Whether a program counted the number. */
  readonly native: boolean
  readonly bullet: boolean
  /** The whole text, with a number that was typed. */
  readonly text: string
}

export type EntryOrTable = Entry | SourceTable

export function isTable(entry: EntryOrTable): entry is SourceTable {
  return 'rows' in entry
}

/** The blocks of a document that have something in them. */
export function entriesOf({blocks}: SourceDocument): readonly EntryOrTable[] {
  return blocks.flatMap((block): EntryOrTable[] => {
    if (block.type === 'table') return [block]
    const entry = entryOf(block)
    return entry.text.trim() === '' && entry.readings.length === 0 ? [] : [entry]
  })
}

function entryOf(paragraph: SourceParagraph): Entry {
  const text = textOfParagraph(paragraph)
  const {label} = paragraph
  const bullet = label?.format === 'bullet'
  if (!label || bullet) return {paragraph, readings: readLabels(text), native: false, bullet, text}
  const readings = readLabels(label.text).filter(({end}) => end >= label.text.length)
  const fitting = readings.filter(({form}) => fits(form, label.format))
  const other: LabelReading = {
    form: `other ${label.level}`,
    values: [0],
    text: label.text,
    end: 0,
    weak: false,
  }
  const chosen = fitting.length > 0 ? fitting : readings.length > 0 ? readings : [other]
  return {
    paragraph,
    readings: chosen.map((each) => ({
      ...each,
      end: 0,
      ...(label.list === undefined ? {} : {counted: {list: label.list, level: label.level}}),
    })),
    native: true,
    bullet,
    text,
  }
}

/** Whether a form can be what a format of Word prints. */
function fits(form: string, format: string): boolean {
  if (/^\(?i/.test(form)) return format === 'lowerRoman'
  if (/^\(?I/.test(form)) return format === 'upperRoman'
  if (/^\(?a[).]/.test(form) || form === '(a)') return format === 'lowerLetter'
  if (/^\(?A[).]/.test(form)) return format === 'upperLetter'
  return true
}

/** The runs of a paragraph from a character of its text on, without space before them. */
export function runsFrom(runs: readonly SourceRun[], start: number): readonly SourceRun[] {
  let skip = start
  const kept: SourceRun[] = []
  for (const run of runs) {
    const cut = Math.min(skip, run.text.length)
    skip -= cut
    const text = run.text.slice(cut)
    if (text !== '') kept.push({...run, text})
  }
  const [first, ...rest] = kept
  if (!first) return kept
  const text = first.text.trimStart()
  return text === '' ? runsFrom(rest, 0) : [{...first, text}, ...rest]
}

/** The runs up to a character of the text. */
export function runsUpTo(runs: readonly SourceRun[], end: number): readonly SourceRun[] {
  let left = end
  const kept: SourceRun[] = []
  for (const run of runs) {
    if (left <= 0) break
    const text = run.text.slice(0, left)
    left -= text.length
    kept.push({...run, text})
  }
  return kept
}

export function textOfRuns(runs: readonly SourceRun[]): string {
  return runs.map(({text}) => text).join('')
}

/** Whether all letters of a paragraph have a look. */
export function allOf(runs: readonly SourceRun[], look: 'bold' | 'underlined'): boolean {
  const lettered = runs.filter(({text}) => /[\p{L}\p{N}]/u.test(text))
  return lettered.length > 0 && lettered.every((run) => run[look])
}

/** Whether a text is in capitals throughout. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}
