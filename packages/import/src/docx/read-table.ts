import type {XmlElement} from '@ringfence/opc'
import {
  type AsideKind,
  type SourceBlock,
  type SourceParagraph,
  type SourceTable,
  textOfParagraph,
} from '../source/source-document.ts'
import {childOf, numberOf, wordOf} from './attribute.ts'
import {deletedText} from './text-in.ts'

export interface TableContext {
  readonly blocks: (elements: readonly XmlElement[]) => readonly SourceBlock[]
  readonly aside: (kind: AsideKind, text: string) => void
}

type Cell = readonly SourceParagraph[]

/** The rows of a table, with an empty cell for every one that was merged with another (ECMA-376 Part 1, 17.4). */
export function readRows(table: XmlElement, context: TableContext): SourceTable['rows'] {
  const merged: string[] = []
  const rows = childrenNamed(table, 'w:tr', 'w:tbl').flatMap((row) => {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del')) {
      context.aside('deleted', deletedText(row))
      return []
    }
    const cells = childrenNamed(row, 'w:tc', 'w:tr').flatMap((cell) =>
      readCell(cell, context, merged),
    )
    return [
      [
        ...emptyCells(numberOf(properties, 'w:gridBefore') ?? 0),
        ...cells,
        ...emptyCells(numberOf(properties, 'w:gridAfter') ?? 0),
      ],
    ]
  })
  const told = merged.filter((text) => text.trim() !== '')
  if (told.length > 0) context.aside('merged', told.join('; '))
  return rows
}

/** A cell, with those that it is merged with; one that the cell above goes on in shows nothing. */
function readCell(cell: XmlElement, context: TableContext, merged: string[]): readonly Cell[] {
  const properties = childOf(cell, 'w:tcPr')
  const span = numberOf(properties, 'w:gridSpan') ?? 1
  const vertical = wordOf(properties, 'w:vMerge')
  const across = emptyCells(span - 1)
  const content = context.blocks(cell.children).flatMap((block) => flattened(block, context))
  if (vertical !== undefined && vertical !== 'restart') {
    const text = textOf(content)
    if (text !== '') context.aside('hidden', text)
    return [[], ...across]
  }
  if (span > 1 || vertical === 'restart') merged.push(textOf(content))
  return [content.length > 1 ? content.filter(hasWords) : content, ...across]
}

/** Word allows 63 columns. */
function emptyCells(count: number): readonly Cell[] {
  return Array.from({length: Math.min(63, Math.max(0, count))}, () => [])
}

/** A table in a cell becomes its paragraphs. */
function flattened(block: SourceBlock, {aside}: TableContext): readonly SourceParagraph[] {
  if (block.type === 'paragraph') return [block]
  const inside = block.rows.flat(2)
  aside('nested', inside.filter(hasWords).map(textOfParagraph).join('; '))
  return inside
}

function hasWords(paragraph: SourceParagraph): boolean {
  return textOfParagraph(paragraph).trim() !== '' || paragraph.label !== undefined
}

function textOf(cell: Cell): string {
  return cell.filter(hasWords).map(textOfParagraph).join(' ')
}

/** Rows and cells may be wrapped in controls, or in what keeps track of changes. */
function childrenNamed(element: XmlElement, name: string, outer: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === outer ? [] : childrenNamed(child, name, outer)
  })
}
