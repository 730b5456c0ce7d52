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
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
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

/** Reads a contract in Markdown. Every text is Markdown, so this cannot fail. */
export function readMarkdown(source: string, file: string): SourceDocument {
  const reader = new MarkdownReader()
  const {title, text} = withoutFrontMatter(source.replace(/^\uFEFF/, ''), reader)
  const tree = fromMarkdown(text, {
    extensions: [
      gfmTable(),
      {disable: {null: ['codeIndented', 'setextUnderline', 'thematicBreak']}},
    ],
    mdastExtensions: [gfmTableFromMarkdown()],
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

/** Lines between `---` at the start are about the file; blank lines in their place keep all positions right. */
function withoutFrontMatter(
  source: string,
  reader: MarkdownReader,
): {readonly title?: string; readonly text: string} {
  const [whole, front = ''] = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(source) ?? []
  if (whole === undefined) return {text: source}
  reader.note('other', front, {paragraph: 0, start: {line: 1, column: 1}})
  const [, title] = /^title: *["']?(.*?)["']? *$/m.exec(front) ?? []
  return {
    text: whole.replaceAll(/[^\n]/g, '') + source.slice(whole.length),
    ...(title ? {title} : {}),
  }
}

type Look = Omit<SourceRun, 'text'>

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
        this.note('other', `${node.label ?? node.identifier}: ${node.url}`, this.#placeOf(node))
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
    const runs = nodes.flatMap((node) => this.#runs(node, {}))
    const lines = linesOf(runs)
    const place = this.#placeOf(at)
    let line = 0
    return lines.map((each, index): SourceParagraph => {
      this.#paragraph += 1
      const start = place.start && {
        line: place.start.line + line,
        column: line === 0 ? place.start.column : 1,
      }
      line += each.breaks + 1
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
    const runs = children.flatMap((node) => this.#runs(node, {}))
    this.note('footnote', runs.map(({text}) => text).join(''), this.#placeOf({position}))
    return true
  }

  #html(value: string, at: Positioned): SourceBlock[] {
    const [, comment] = /^<!--(.*?)-->\s*$/s.exec(value.trim()) ?? []
    if (comment !== undefined) {
      if (comment.trim() !== '') this.note('comment', comment.trim(), this.#placeOf(at))
      return []
    }
    const text = value.replaceAll(/<[^>]*>/g, ' ').trim()
    return text === '' ? [] : this.#paragraphs([{type: 'text', value: text}], at, {})
  }

  #runs(node: PhrasingContent, look: Look): SourceRun[] {
    const inside = (children: readonly PhrasingContent[], more: Look) =>
      children.flatMap((child) => this.#runs(child, {...look, ...more}))
    switch (node.type) {
      case 'text':
        return [{text: node.value.replaceAll(/\[\^[^\]\s]+\](?!:)/g, ''), ...look}]
      case 'inlineCode':
        return [{text: node.value, ...look}]
      case 'strong':
        return inside(node.children, {bold: true})
      case 'emphasis':
        return inside(node.children, {italic: true})
      case 'delete':
        return inside(node.children, {})
      case 'link':
      case 'linkReference':
        return inside(node.children, {})
      case 'break':
        return [{text: '\n', ...look}]
      case 'image':
      case 'imageReference':
        this.note('image', node.alt ?? '', this.#placeOf(node))
        return []
      case 'html':
        if (/^<br\b/i.test(node.value)) return [{text: '\n', ...look}]
        return node.value.startsWith('<!--') ? this.#comment(node.value, node) : []
      default:
        return []
    }
  }

  #comment(value: string, at: Positioned): [] {
    this.note('comment', value.replaceAll(/<!--|-->/g, '').trim(), this.#placeOf(at))
    return []
  }

  #placeOf({position}: Positioned): SourcePlace {
    const start = position && {line: position.start.line, column: position.start.column}
    return {paragraph: this.#paragraph, ...(start ? {start} : {})}
  }
}

interface Positioned {
  readonly position?: {readonly start: {readonly line: number; readonly column: number}} | undefined
}

function startsTyped({children: [first]}: ListItem): boolean {
  if (first?.type !== 'paragraph') return false
  const [text] = first.children
  return text?.type === 'text' && beginsWithLabel(text.value)
}

/** Breaks runs where a line begins with a typed number; other line ends are spaces. */
function linesOf(runs: readonly SourceRun[]): {runs: SourceRun[]; breaks: number}[] {
  const lines: {runs: SourceRun[]; breaks: number}[] = [{runs: [], breaks: 0}]
  for (const run of runs) {
    if (run.text === '\n') {
      lines.at(-1)?.runs.push(run)
      continue
    }
    for (const [index, piece] of run.text.split('\n').entries()) {
      if (index > 0 && beginsWithLabel(piece)) lines.push({runs: [], breaks: 0})
      const line = lines.at(-1)
      if (!line) continue
      const fresh = line.runs.length === 0
      if (index > 0 && !fresh) line.breaks += 1
      const text = index > 0 && !fresh ? ` ${piece}` : piece
      if (text !== '') line.runs.push({...run, text})
    }
  }
  return lines.filter((line) => line.runs.length > 0)
}
