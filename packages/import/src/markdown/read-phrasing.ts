import type {PhrasingContent} from 'mdast'
import {leadsElsewhere} from '../source/leads-elsewhere.ts'
import {type Script, scriptFigures} from '../source/script-figures.ts'
import type {AsideKind, SourceRun} from '../source/source-document.ts'
import {textOfHtml} from './text-of-html.ts'

/** A node of Markdown with its place, if it has one. */
export interface Positioned {
  readonly position?: {readonly start: {readonly line: number; readonly column: number}} | undefined
}

/** Takes what is no text, at the node that has it. */
export type NotePhrase = (kind: AsideKind, text: string, at: Positioned) => void

type Look = Omit<SourceRun, 'text'>

/** The text of a paragraph, a heading or a cell: runs in order. */
export function readPhrasing(
  nodes: readonly PhrasingContent[],
  note: NotePhrase,
  look: Look = {},
): readonly SourceRun[] {
  let script: Script | undefined
  return nodes.flatMap((node, index) => {
    script = scriptAfter(nodes, index, script)
    const runs = readNode(node, note, look)
    if (script === undefined || leadsToNote(nodes, index)) return runs
    const set = script
    return runs.map((run) => ({...run, text: scriptFigures(run.text, set)}))
  })
}

/** Whether text stands above or below its line from a tag on; one that is never closed sets nothing. */
function scriptAfter(
  nodes: readonly PhrasingContent[],
  index: number,
  script: Script | undefined,
): Script | undefined {
  const [, end, tag] = tagOf(nodes[index], /^<(\/?)(su[bp])\b/i)
  if (tag === undefined) return script
  const closing = new RegExp(`^</${tag}\\b`, 'i')
  if (end === '/' || !nodes.slice(index).some((each) => tagOf(each, closing).length > 0))
    return undefined
  return tag.toLowerCase() === 'sup' ? 'superscript' : 'subscript'
}

/** Whether a node is the mark of a note, which leads to a place in the document. */
function leadsToNote(nodes: readonly PhrasingContent[], index: number): boolean {
  const node = nodes[index]
  return node?.type === 'link'
    ? node.url.startsWith('#')
    : tagOf(nodes[index - 1], /^<a\s[^>]*href\s*=\s*["']?#/i).length > 0
}

function tagOf(node: PhrasingContent | undefined, tag: RegExp): readonly (string | undefined)[] {
  return (node?.type === 'html' && tag.exec(node.value)) || []
}

function readNode(node: PhrasingContent, note: NotePhrase, look: Look): readonly SourceRun[] {
  switch (node.type) {
    case 'text':
      return [{text: node.value.replaceAll(/\[\^[^\]\s]+\](?!:)/g, ''), ...look}]
    case 'inlineCode':
      return [{text: node.value, ...look}]
    case 'strong':
      return readPhrasing(node.children, note, {...look, bold: true})
    case 'emphasis':
      return readPhrasing(node.children, note, {...look, italic: true})
    case 'delete': {
      const runs = readPhrasing(node.children, note, look)
      note('struck', textOf(runs), node)
      return runs
    }
    case 'link': {
      const runs = readPhrasing(node.children, note, look)
      if (leadsElsewhere(node.url, textOf(runs)))
        note('link', `${textOf(runs)}: ${addressOf(node)}`, node)
      return runs
    }
    case 'linkReference':
      return readPhrasing(node.children, note, look)
    case 'break':
      return [{text: '\n', ...look}]
    case 'image':
      note(
        'image',
        [node.alt ?? '', addressOf(node)].filter((each) => each !== '').join(': '),
        node,
      )
      return []
    case 'imageReference':
      note('image', [node.alt ?? '', node.label ?? node.identifier].join(': '), node)
      return []
    case 'html':
      // A tag within a paragraph is no text, but one that breaks the line.
      return textOfHtml(node.value, (kind, text) => note(kind, text, node)) === '' &&
        /^<br\b/i.test(node.value)
        ? [{text: '\n', ...look}]
        : []
    default:
      return []
  }
}

/** Where something leads to, with what it says about it. */
export function addressOf({
  url,
  title,
}: {
  readonly url: string
  readonly title?: string | null | undefined
}): string {
  return title ? `${url} (${title})` : url
}

function textOf(runs: readonly SourceRun[]): string {
  return runs.map(({text}) => text).join('')
}
