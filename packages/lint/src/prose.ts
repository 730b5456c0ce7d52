import type {
  Contract,
  ContractNode,
  DefinitionEntry,
  Facts,
  Inline,
  Item,
  Place,
  Section,
} from '@ringfence/model'
import {boxCharacter, childrenOf, referenceText, termText} from '@ringfence/model'
import {type Sentence, sentencesIn} from './sentences-in.ts'

/** One line of a contract as it reads: a paragraph, a heading, a cell. */
export interface Line {
  readonly text: string
  /** Headings and cells begin with a capital letter like a sentence, and have no full stop. */
  readonly type: 'paragraph' | 'heading' | 'cell'
  readonly section: Section
  /** The definition of the glossary that the line belongs to. */
  readonly definition: DefinitionEntry | undefined
  /** The sub-clauses that it stands in, outermost first. */
  readonly items: readonly Item[]
  /** Stretches of the text and the nodes they come from, in order. */
  readonly runs: readonly Run[]
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: readonly string[]
}

interface Run {
  readonly start: number
  readonly node: Inline
  readonly bold: boolean
}

/** The text of a contract, line by line, and as one string in which patterns can be looked for at once. */
export interface Prose {
  readonly lines: readonly Line[]
  /** All lines, each ended by a line feed. */
  readonly text: string
  /** Offset of each line in `text`. */
  readonly offsets: readonly number[]
}

/** Signatures are names and labels, not text, and so are the titles and centred lines of covers. */
export function proseOf(
  contract: Contract,
  facts: Facts,
  abbreviations: readonly string[] = none,
): Prose {
  const lines: Line[] = []
  for (const section of contract.sections)
    if (section.role !== 'execution')
      collect(section, {section, definition: undefined, items: [], facts, abbreviations}, lines)
  const offsets: number[] = []
  let length = 0
  for (const {text} of lines) {
    offsets.push(length)
    length += text.length + 1
  }
  return {lines, offsets, text: lines.map(({text}) => `${text}\n`).join('')}
}

const none: readonly string[] = []

/** Where lines stand. */
interface Around extends Pick<Line, 'section' | 'items' | 'abbreviations'> {
  readonly definition: DefinitionEntry | undefined
  readonly facts: Facts
}

function collect(node: ContractNode, around: Around, lines: Line[]): void {
  if (!('type' in node)) {
    for (const child of node.children) collect(child, {...around, definition: node}, lines)
    return
  }
  switch (node.type) {
    case 'paragraph':
      if (node.style === 'body' || around.section.role !== 'cover')
        lines.push(read(node.children, 'paragraph', around))
      break
    case 'item': {
      const inside = {...around, items: [...around.items, node]}
      if (node.heading) lines.push(read(node.heading, 'heading', inside))
      for (const child of node.children) collect(child, inside, lines)
      break
    }
    case 'table':
      for (const cell of [...node.header, ...node.rows.flat()])
        lines.push(read(cell, 'cell', around))
      break
    case 'signature':
      break
    default:
      for (const child of childrenOf(node)) collect(child, around, lines)
  }
}

function read(
  nodes: readonly Inline[],
  type: Line['type'],
  {section, definition, items, abbreviations, facts}: Around,
): Line {
  const runs: Run[] = []
  let text = ''
  const visit = (inline: readonly Inline[], bold: boolean): void => {
    for (const node of inline)
      if (node.type === 'strong' || node.type === 'emphasis')
        visit(node.children, bold || node.type === 'strong')
      else {
        runs.push({start: text.length, node, bold})
        text += words(node, facts)
      }
  }
  visit(nodes, false)
  return {text, type, section, definition, items, runs, abbreviations}
}

function words(node: Inline, facts: Facts): string {
  switch (node.type) {
    case 'text':
    case 'field':
      return node.value
    case 'reference':
      return referenceText(node, facts)
    case 'definedTerm':
      return termText(node)
    case 'checkbox':
      return boxCharacter(node)
    default:
      return ' '
  }
}

/** Where the character at an offset of a line stands in its template. */
export function placeIn(line: Line, offset: number): Place {
  const run =
    line.runs.findLast(({start, node}) => start <= offset && 'place' in node) ?? line.runs[0]
  const place = run && 'place' in run.node ? run.node.place : line.section.place
  if (run?.node.type !== 'text' || !place.start) return place
  return {...place, start: {...place.start, column: place.start.column + offset - run.start}}
}

/** Whether a stretch of a line is words of the template alone: no value of the deal, no reference. */
export function isTemplateText(line: Line, start: number, end: number): boolean {
  return line.runs.every((run, index) => {
    const next = line.runs[index + 1]?.start ?? line.text.length
    return run.start >= end || next <= start || run.node.type === 'text' || next === run.start
  })
}

export interface Match {
  readonly line: Line
  readonly text: string
  /** Offset in the line. */
  readonly index: number
  readonly groups: readonly (string | undefined)[]
}

/** Where a global pattern matches words of the template. A pattern never matches across lines. */
export function* matchesIn({text, lines, offsets}: Prose, pattern: RegExp): Generator<Match> {
  let at = 0
  for (const match of text.matchAll(pattern)) {
    while ((offsets[at + 1] ?? Number.POSITIVE_INFINITY) <= match.index) at += 1
    const line = lines[at]
    const index = match.index - (offsets[at] ?? 0)
    if (line && isTemplateText(line, index, index + match[0].length))
      yield {line, text: match[0], index, groups: match.slice(1)}
  }
}

/** Splits a line into sentences. Several rules ask for those of one line. */
export function sentencesOf(line: SentenceLine): readonly Sentence[] {
  const found = known.get(line) ?? sentencesIn(line.text, line.abbreviations)
  known.set(line, found)
  return found
}

type SentenceLine = Pick<Line, 'text' | 'abbreviations'>

const known = new WeakMap<SentenceLine, readonly Sentence[]>()

/** Number of words: what stands between spaces. */
export function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < text.length; index += 1) {
    const space = text.charCodeAt(index) <= 32
    if (!space && !inside) count += 1
    inside = !space
  }
  return count
}

/** Words of a sentence as its author is answerable for them: a value of the deal counts for five at most. */
export function authoredWords(line: Line, {index, text}: Sentence): number {
  const end = index + text.length
  let count = 0
  for (const [at, {start, node}] of line.runs.entries()) {
    const next = line.runs[at + 1]?.start ?? line.text.length
    if (next <= index || start >= end) continue
    const words = wordCount(line.text.slice(Math.max(index, start), Math.min(end, next)))
    count += node.type === 'field' ? Math.min(words, 5) : words
  }
  return count
}
