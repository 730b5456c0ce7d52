import type {PhrasingContent, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'

export type ProseBlock =
  | {readonly type: 'paragraph'; readonly children: readonly ProseInline[]}
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly ProseBlock[])[]
    }

export type ProseInline =
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'strong' | 'emphasis'; readonly children: readonly ProseInline[]}
  | {readonly type: 'break'}

/** Constructs of Markdown that a value may not use: their characters stay as they are. */
const disabled = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
]

/** Parses a value of several paragraphs. Text without marks, the usual case, is only split at blank lines. */
export function parseProse(text: string): readonly ProseBlock[] {
  if (!/[*_]|^\s*([-+]|\d+[.)])\s|[ \\]\r?\n/m.test(text)) return plainParagraphs(text)
  const tree = fromMarkdown(text, {extensions: [{disable: {null: disabled}}]})
  return tree.children.flatMap((node) => blocksOf(node, text))
}

function plainParagraphs(text: string): readonly ProseBlock[] {
  return text
    .trim()
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((paragraph) => ({type: 'paragraph', children: [textNode(paragraph)]}))
}

function blocksOf(node: RootContent, source: string): ProseBlock[] {
  if (node.type === 'paragraph')
    return [{type: 'paragraph', children: node.children.map((child) => inlineOf(child, source))}]
  if (node.type === 'list') {
    const items = node.children.map((item) =>
      item.children.flatMap((child) => blocksOf(child, source)),
    )
    return [{type: 'list', ordered: node.ordered === true, items}]
  }
  return [{type: 'paragraph', children: [textNode(sourceOf(node, source))]}]
}

function inlineOf(node: PhrasingContent, source: string): ProseInline {
  switch (node.type) {
    case 'text':
      return textNode(node.value)
    case 'strong':
    case 'emphasis':
      return {type: node.type, children: node.children.map((child) => inlineOf(child, source))}
    case 'break':
      return node
    default:
      return textNode(sourceOf(node, source))
  }
}

function textNode(value: string): ProseInline {
  return {type: 'text', value: value.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ')}
}

function sourceOf({position}: RootContent | PhrasingContent, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}
