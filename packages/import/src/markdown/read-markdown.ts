import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {beginsWithLabel} from '../recognise/typed-label.ts'
import type {
  Aside,
  AsideKind,
  NativeLabel,
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourcePlace,
  SourceRun,
} from '../source/source-document.ts'
import {readFrontMatter} from './front-matter.ts'
import {linesOf} from './lines-of.ts'
import {addressOf, type Positioned, readPhrasing} from './read-phrasing.ts'
import {textOfHtml} from './text-of-html.ts'

/** Reads a contract in Markdown. Every text is Markdown, so this cannot fail. */
export function readMarkdown(source: string, file: string): SourceDocument {
  const reader = new MarkdownReader()
  const {title, about, text} = readFrontMatter(source.replace(/^\uFEFF/, ''))
  if (about !== undefined) reader.note('other', about, {paragraph: 0, start: {line: 1, column: 1}})
  const tree = fromMarkdown(text, {
    extensions: [
      gfmTable(),
      gfmStrikethrough({singleTilde: false}),
      {disable: {null: ['codeIndented', 'setextUnderline', 'thematicBreak']}},
    ],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  })
  const blocks = reader.blocks(tree.children)
  return {
    file,
    format: 'md',
    ...(title === undefined ? {} : {title}),
    blocks,
    asides: reader.asides,
  }
}

class MarkdownReader {
  readonly asides: Aside[] = []
  #paragraph = 0
  /** How many lists have begun that are in no other. */
  #lists = 0
  /** How many lists are open. */
  #depth = 0

  blocks(nodes: readonly RootContent[], label?: NativeLabel): SourceBlock[] {
    let own = label
    return nodes.flatMap((node) => {
      const found = this.#block(node, own)
      if (found.length > 0) own = undefined
      return found
    })
  }

  note(kind: AsideKind, text: string, at: SourcePlace): void {
    this.asides.push({kind, at, text})
  }

  #block(node: RootContent, label?: NativeLabel): SourceBlock[] {
    switch (node.type) {
      case 'paragraph':
        return this.#isFootnote(node)
          ? []
          : this.#paragraphs(node.children, node, label ? {label} : {})
      case 'heading':
        return this.#paragraphs(node.children, node, {
          heading: node.depth - 1,
          ...(label ? {label} : {}),
        })
      case 'list':
        return this.#list(node, 0)
      case 'blockquote':
        return this.blocks(node.children)
      case 'table':
        return [
          this.#table(
            node.children.map((row) => row.children),
            node,
          ),
        ]
      case 'code':
        return this.#paragraphs([{type: 'text', value: node.value}], node, {})
      case 'html':
        return this.#html(node.value, node)
      case 'definition':
        this.note(
          'link',
          `${node.label ?? node.identifier}: ${addressOf(node)}`,
          this.#placeOf(node),
        )
        return []
      default:
        return []
    }
  }

  /** Lines that begin with a typed number are paragraphs, whether or not a blank line stands between. */
  #paragraphs(
    nodes: readonly PhrasingContent[],
    at: Positioned,
    more: Partial<SourceParagraph>,
  ): SourceBlock[] {
    const runs = this.#runs(nodes)
    const lines = linesOf(runs)
    const place = this.#placeOf(at)
    return lines.map((each, index): SourceParagraph => {
      this.#paragraph += 1
      const start = place.start && {
        line: place.start.line + each.offset,
        column: each.offset === 0 ? place.start.column : 1,
      }
      const paragraph = {paragraph: this.#paragraph, ...(start ? {start} : {})}
      return {
        type: 'paragraph',
        at: paragraph,
        runs: each.runs,
        indent: this.#depth * 720,
        bookmarks: [],
        ...(index === 0 ? more : {}),
      }
    })
  }

  #list({ordered, start, children}: List, level: number): SourceBlock[] {
    if (level === 0) this.#lists += 1
    const list = String(this.#lists)
    return children.flatMap((item, index) => {
      const text = ordered ? `${(start ?? 1) + index}.` : '•'
      const label: NativeLabel = {text, level, list, format: ordered ? 'decimal' : 'bullet'}
      return this.#item(item, level, startsTyped(item) ? undefined : label)
    })
  }

  #item({children}: ListItem, level: number, label: NativeLabel | undefined): SourceBlock[] {
    let own = label
    this.#depth = level + 1
    const found = children.flatMap((node: BlockContent | DefinitionContent): SourceBlock[] => {
      const given = own
      own = undefined
      return node.type === 'list' ? this.#list(node, level + 1) : this.blocks([node], given)
    })
    this.#depth = level
    return found
  }

  #table(rows: readonly (readonly TableCell[])[], at: Positioned): SourceBlock {
    const place = this.#placeOf(at)
    const cells = rows.map((row) =>
      row.map((cell) => this.#paragraphs(cell.children, cell, {}) as SourceParagraph[]),
    )
    return {type: 'table', at: {...place, paragraph: place.paragraph + 1}, rows: cells}
  }

  /** `[^1]: …` is a note at the foot of the page. */
  #isFootnote({children, position}: Paragraph): boolean {
    const [first] = children
    if (first?.type !== 'text' || !/^\[\^[^\]\s]+\]:/.test(first.value)) return false
    const runs = this.#runs(children)
    this.note('footnote', runs.map(({text}) => text).join(''), this.#placeOf({position}))
    return true
  }

  #html(value: string, at: Positioned): SourceBlock[] {
    const text = textOfHtml(value, (kind, words) => this.note(kind, words, this.#placeOf(at)))
    return text === '' ? [] : this.#paragraphs([{type: 'text', value: text}], at, {})
  }

  #runs(nodes: readonly PhrasingContent[]): readonly SourceRun[] {
    return readPhrasing(nodes, (kind, text, node) => this.note(kind, text, this.#placeOf(node)))
  }

  #placeOf({position}: Positioned): SourcePlace {
    const start = position && {line: position.start.line, column: position.start.column}
    return {paragraph: this.#paragraph, ...(start ? {start} : {})}
  }
}

function startsTyped({children: [first]}: ListItem): boolean {
  if (first?.type !== 'paragraph') return false
  const [text] = first.children
  return text?.type === 'text' && beginsWithLabel(text.value)
}
