import {strFromU8, unzipSync} from 'fflate'
import {at, childrenNamed, parseXml, valueAt, type XmlElement} from './parse-xml.ts'
import {Lines, type Reading} from './reading.ts'
import {type WordLabel, WordNumbering} from './word-numbering.ts'
import {type WordReference, WordText} from './word-text.ts'

export interface DocxReading extends Reading {
  /** What each REF field shows, and what Word will show in its place when it updates fields. */
  readonly numbers: readonly {readonly shown: string; readonly updated: string | undefined}[]
}

interface Found {
  readonly lines: Lines
  readonly numbering: WordNumbering
  readonly text: WordText
  /** Labels of the paragraphs that bookmarks stand in. */
  readonly labels: Map<string, WordLabel>
}

/** Reads a contract back from a Word document, counting its paragraphs as Word does. */
export function readDocx(source: Uint8Array): DocxReading {
  const files = unzipSync(source)
  const part = (name: string) => parseXml(strFromU8(files[`word/${name}.xml`] ?? new Uint8Array()))
  const found: Found = {
    lines: new Lines(),
    numbering: new WordNumbering(part('numbering'), part('styles')),
    text: new WordText(),
    labels: new Map(),
  }
  readBlocks(at(part('document'), 'w:document', 'w:body'), found)
  const numbers = found.text.references.map((reference) => ({
    shown: reference.shown,
    updated: updated(reference, found.labels),
  }))
  return {lines: found.lines.lines, numbers}
}

/** Word leaves the last full stop of a number away; `\n` asks for the number without its context. */
function updated({bookmark, switches}: WordReference, labels: Found['labels']): string | undefined {
  const label = labels.get(bookmark)
  return switches.includes('\\n') ? label?.own.replace(/\.$/, '') : label?.full
}

function readBlocks(parent: XmlElement | undefined, found: Found): void {
  for (const child of parent?.children ?? []) {
    if (typeof child === 'string') continue
    if (child.name === 'w:p') readParagraph(child, found)
    else if (child.name === 'w:tbl') readTable(child, found)
    else if (child.name === 'w:sdt') readBlocks(at(child, 'w:sdtContent'), found)
  }
}

function readParagraph(paragraph: XmlElement, {lines, numbering, text, labels}: Found): void {
  const properties = at(paragraph, 'w:pPr')
  const label = numbering.next(properties)
  const words = text.read(paragraph)
  if (label) for (const name of bookmarksIn(paragraph)) labels.set(name, label)
  if (/^(?:ContentsHeading|TOC\d)$/.test(valueAt(properties, 'w:pStyle') ?? '')) return
  lines.label(label?.own ?? '')
  lines.paragraph(words)
}

function readTable(table: XmlElement, {lines, text}: Found): void {
  const rows = childrenNamed(table, 'w:tr').map((row) =>
    childrenNamed(row, 'w:tc').map((cell) => text.read(cell)),
  )
  lines.table(rows)
}

function* bookmarksIn(element: XmlElement): Generator<string> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:bookmarkStart') yield child.attributes['w:name'] ?? ''
    yield* bookmarksIn(child)
  }
}
