import type {Diagnostic, TemplateBlock} from '@ringfence/model'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {convertBlocks} from './convert-blocks.ts'
import {layOutLines} from './lay-out-lines.ts'
import {markTemplate} from './mark-template.ts'

export interface TemplateSource {
  readonly file: string
  readonly text: string
  /** Id of the clause or definition that the text belongs to. */
  readonly owner: string
}

/** Parses the text of a clause variant or a definition. */
export function parseTemplate(
  {file, text, owner}: TemplateSource,
  diagnostics: Diagnostic[],
): TemplateBlock[] {
  const marked = markTemplate(text, file, diagnostics)
  const {text: markdown, locate} = layOutLines(marked)
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable(), {disable: {null: ['codeIndented', 'autolink', 'setextUnderline']}}],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return convertBlocks(tree.children, {file, marks: marked.marks, locate, diagnostics, owner})
}
