import type {Result} from '@ringfence/model'
import type {XmlElement} from '@ringfence/opc'
import type {
  Aside,
  AsideKind,
  NativeLabel,
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourceRun,
  SourceTable,
} from '../source/source-document.ts'
import {childOf, numberOf, wordOf} from './attribute.ts'
import {FieldStack} from './field-stack.ts'
import type {InlineContext, Note} from './inline-context.ts'
import {markDeleted} from './mark-deleted.ts'
import {openDocument, type WordPackage} from './open-document.ts'
import {readInlines} from './read-inlines.ts'
import {readNotes} from './read-notes.ts'
import {readRunningTexts} from './read-running-texts.ts'
import {readRows} from './read-table.ts'
import {deletedText, textIn} from './text-in.ts'
import {type NumberCounter, readNumbering} from './word-numbering.ts'
import {outlineIn, readStyles, type WordStyles} from './word-styles.ts'

/** Reads a Word document: its text as it stands after all tracked changes, and apart from it everything else. */
export function readDocx(bytes: Uint8Array, file: string): Result<SourceDocument> {
  const opened = openDocument(bytes, file)
  if (!opened.value) return {diagnostics: opened.diagnostics}
  const reader = new BodyReader(opened.value)
  const blocks = reader.blocks(childOf(opened.value.document, 'w:body')?.children ?? [])
  const {title} = opened.value
  const {language} = reader.styles
  const value: SourceDocument = {
    file,
    format: 'docx',
    ...(title === undefined ? {} : {title}),
    ...(language === undefined ? {} : {language}),
    blocks,
    asides: [...reader.asides, ...readRunningTexts(opened.value)],
  }
  return {value, diagnostics: []}
}

class BodyReader {
  readonly styles: WordStyles
  readonly asides: Aside[] = []
  readonly #counter: NumberCounter
  readonly #fields = new FieldStack()
  readonly #notes: ReadonlyMap<string, Note>
  readonly #addresses: ReadonlyMap<string, string>
  #paragraph = 0
  /** Of paragraphs whose marks were deleted: they go on in the next one. */
  #carried: SourceRun[] = []
  #bookmarks: string[] = []

  constructor(document: WordPackage) {
    this.styles = readStyles(document.related('styles')[0])
    this.#counter = readNumbering(document.related('numbering')[0], this.styles)
    this.#notes = readNotes(document)
    this.#addresses = document.addressesOf(document.document)
  }

  blocks(elements: readonly XmlElement[]): SourceBlock[] {
    return elements.flatMap((element): SourceBlock[] => {
      switch (element.name) {
        case 'w:p':
          return this.#paragraphs(element)
        case 'w:tbl':
          return this.#table(element)
        case 'w:sdt':
          return this.blocks(childOf(element, 'w:sdtContent')?.children ?? [])
        case 'w:bookmarkStart':
          this.#bookmarks.push(element.attributes['w:name'] ?? '')
          return []
        case 'w:del':
        case 'w:moveFrom':
          this.#aside('deleted', deletedText(element))
          return []
        case 'w:altChunk':
          this.#aside(
            'embedded',
            'a document of another program that Word puts in when it opens this one',
          )
          return []
        case 'mc:AlternateContent':
          return this.blocks(
            (childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'))?.children ?? [],
          )
        case 'w:sectPr':
        case 'w:pPr':
          return []
        default:
          return this.blocks(element.children)
      }
    })
  }

  /** A paragraph, and after it those of the text boxes that hang on it. */
  #paragraphs(element: XmlElement): SourceBlock[] {
    this.#paragraph += 1
    const at = {paragraph: this.#paragraph}
    const properties = childOf(element, 'w:pPr')
    const style = wordOf(properties, 'w:pStyle') ?? this.styles.usual
    const boxes: XmlElement[] = []
    const wasContents = this.#fields.inContents
    const runs = [...this.#carried, ...readInlines(element.children, this.#context(style, boxes))]
    this.#carried = []
    if (markDeleted(element)) {
      this.#carried = runs
      return boxes.flatMap((box) => this.#box(box))
    }
    const name = this.styles.nameOf(style)
    const contents = wasContents || /^toc\d/.test(name)
    const label = this.#label(properties, style)
    const bookmarks = this.#bookmarks.filter((each) => each !== '_GoBack' && each !== '')
    this.#bookmarks = []
    const heading = numberOf(properties, 'w:outlineLvl') ?? outlineIn(this.styles, style)
    const alignment =
      wordOf(properties, 'w:jc') ??
      this.styles.find(style, (each) => wordOf(childOf(each, 'w:pPr'), 'w:jc'))
    const paragraph: SourceParagraph = {
      type: 'paragraph',
      at,
      runs,
      ...(label ? {label} : {}),
      ...(heading !== undefined && heading < 9 ? {heading} : {}),
      style: name,
      ...(alignment === 'center' ? {centred: true} : {}),
      indent: this.#indent(properties, style),
      bookmarks,
      ...(contents ? {contents: true} : {}),
    }
    return [paragraph, ...boxes.flatMap((box) => this.#box(box))]
  }

  #box(content: XmlElement): SourceBlock[] {
    this.#aside('textBox', textIn(content, 'w:t'))
    return this.blocks(content.children)
  }

  #label(properties: XmlElement | undefined, style: string): NativeLabel | undefined {
    const {numId, level} = this.#listOf(properties, style)
    return numId === undefined
      ? undefined
      : this.#counter.next({numId, style, ...(level === undefined ? {} : {level})})
  }

  /** The list of a paragraph, by itself or by its style; list 0 is none. */
  #listOf(
    properties: XmlElement | undefined,
    style: string,
  ): {readonly numId?: string; readonly level?: number} {
    const own = childOf(properties, 'w:numPr')
    const inherited = <Value>(ask: (numbering: XmlElement) => Value | undefined) =>
      this.styles.find(style, (each) => {
        const numbering = childOf(childOf(each, 'w:pPr'), 'w:numPr')
        return numbering && ask(numbering)
      })
    const numId = wordOf(own, 'w:numId') ?? inherited((each) => wordOf(each, 'w:numId'))
    if (numId === undefined || numId === '0') return {}
    const level = numberOf(own, 'w:ilvl') ?? inherited((each) => numberOf(each, 'w:ilvl'))
    return {numId, ...(level === undefined ? {} : {level})}
  }

  /** A paragraph's own indent counts, then that of its style, then that of its list. */
  #indent(properties: XmlElement | undefined, style: string): number {
    const own = leftOf(properties)
    const ofStyle = this.styles.find(style, (each) => leftOf(childOf(each, 'w:pPr')))
    const {numId, level} = this.#listOf(properties, style)
    return (
      own ??
      ofStyle ??
      (numId === undefined
        ? 0
        : this.#counter.indentOf({numId, style, ...(level === undefined ? {} : {level})}))
    )
  }

  #table(element: XmlElement): SourceBlock[] {
    const at = {paragraph: this.#paragraph + 1}
    const rows = readRows(element, {
      blocks: (elements) => this.blocks(elements),
      aside: (kind, text) => this.#aside(kind, text),
    })
    const table: SourceTable = {type: 'table', at, rows}
    return rows.length > 0 ? [table] : []
  }

  #context(style: string, boxes: XmlElement[]): InlineContext {
    return {
      styles: this.styles,
      fields: this.#fields,
      style,
      aside: (kind, text) => this.#aside(kind, text),
      textBox: (content) => boxes.push(content),
      bookmark: (name) => this.#bookmarks.push(name),
      addressOf: (id) => this.#addresses.get(id) ?? '',
      note: (kind, id) => this.#notes.get(`${kind} ${id}`),
    }
  }

  #aside(kind: AsideKind, text: string): void {
    const always = kind === 'image' || kind === 'embedded'
    if (always || text.trim() !== '')
      this.asides.push({kind, at: {paragraph: this.#paragraph}, text})
  }
}

function leftOf(properties: XmlElement | undefined): number | undefined {
  const indent = childOf(properties, 'w:ind')?.attributes
  const left = Number.parseInt(indent?.['w:left'] ?? indent?.['w:start'] ?? '', 10)
  return Number.isNaN(left) ? undefined : left
}
