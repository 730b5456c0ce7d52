import {type Diagnostic, report} from '@ringfence/model'
import {tooMuch} from '../kinds.ts'
import {type SourceDocument, type SourceParagraph, textOfParagraph} from './source-document.ts'

/** More blanks than this are a form for machines; a schema of so many fields helps nobody. */
const mostBlanks = 1000

/** Brackets in brackets, as a contract has two or three. */
const deepestBrackets = 16

/** Why a document cannot be a contract, so that no step after this runs out of room. */
export function checkSize({file, blocks}: SourceDocument): readonly Diagnostic[] {
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flat(2),
  )
  const blanks = paragraphs.reduce((sum, each) => sum + blanksIn(each), 0)
  const deep = paragraphs.find((each) => depthOf(textOfParagraph(each)) > deepestBrackets)
  const hint = 'import the contract alone, or a part of it'
  return [
    ...(blanks > mostBlanks
      ? [report(tooMuch, {message: `More than ${mostBlanks} blanks`, place: {file}, hint})]
      : []),
    ...(deep
      ? [
          report(tooMuch, {
            message: `More than ${deepestBrackets} brackets inside each other in paragraph ${deep.at.paragraph}`,
            place: {file, ...(deep.at.start ? {start: deep.at.start} : {})},
            hint: 'type the text without them',
          }),
        ]
      : []),
  ]
}

function blanksIn(paragraph: SourceParagraph): number {
  const typed = textOfParagraph(paragraph).match(/\[[^[\]]*|_{2,}/g)?.length ?? 0
  return typed + paragraph.runs.filter(({blank}) => blank).length
}

function depthOf(text: string): number {
  let open = 0
  let most = 0
  for (const [mark] of text.matchAll(/[[\]]/g)) {
    open = Math.max(0, open + (mark === '[' ? 1 : -1))
    most = Math.max(most, open)
  }
  return most
}
