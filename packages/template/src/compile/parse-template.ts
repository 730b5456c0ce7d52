import {type Diagnostic, report, type TemplateBlock} from '@ringfence/model'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {convertBlocks} from './convert-blocks.ts'
import {unsupported} from './kinds.ts'
import {layOutLines} from './lay-out-lines.ts'
import {markTemplate} from './mark-template.ts'
import {strayCharacter} from './stray-character.ts'

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
  const stray = strayCharacter(text)
  if (stray) {
    const message = `Unexpected character ${stray.name}, which nobody can see`
    const place = {file, start: {line: stray.line, column: stray.column}}
    diagnostics.push(report(unsupported, {message, place}))
    return []
  }
  const deep = depthOf(text) > deepest
  const place = {file, start: {line: 1, column: 1}}
  const message = `Unexpected nesting, expected at most ${deepest} levels`
  if (deep) diagnostics.push(report(unsupported, {message, place}))
  return deep ? [] : parse({file, text, owner}, diagnostics)
}

function parse({file, text, owner}: TemplateSource, diagnostics: Diagnostic[]): TemplateBlock[] {
  const marked = markTemplate(text, file, diagnostics)
  const {text: markdown, locate} = layOutLines(marked)
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable(), {disable: {null: ['codeIndented', 'autolink', 'setextUnderline']}}],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return convertBlocks(tree.children, {file, marks: marked.marks, locate, diagnostics, owner})
}

/** No contract is nested so deeply, and parsers that call themselves would run out of stack much later. */
const deepest = 100

/** An estimate from above: blocks and brackets that are open at once, and quotations in one line. */
function depthOf(text: string): number {
  let open = 0
  let most = 0
  for (const [mark] of text.matchAll(/\{\{[#^]|\{\{\/|[([]|[)\]]|\n/g)) {
    if (mark === '{{/' || mark === ')' || mark === ']') open = Math.max(0, open - 1)
    else if (mark !== '\n') open += 1
    most = Math.max(most, open)
  }
  const prefixes = text.match(/^[ \t>*+-]{100,}/m)
  return prefixes ? Math.max(most, prefixes[0].length) : most
}
