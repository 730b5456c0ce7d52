import {blocksOf, inFrame} from './contract-frame.ts'

export interface Sentence {
  readonly text: string
  /** What the paragraph has before it. */
  readonly before: string
  readonly range: Range
}

/** The sentences of a paragraph, which may go on on another page. */
export function sentencesOf(paragraph: number): readonly Sentence[] {
  const texts = blocksOf(paragraph).flatMap(textsIn)
  const whole = texts.map(({data}) => data).join('')
  const ends = [...whole.matchAll(/[.;:](?=\s)/g)].map(({index}) => index + 1)
  const found: Sentence[] = []
  let start = 0
  for (const end of [...ends, whole.length]) {
    const text = whole.slice(start, end)
    if (text.trim() !== '') {
      const from = start + text.length - text.trimStart().length
      const range = rangeOf(texts, from, start + text.trimEnd().length)
      found.push({text: text.trim(), before: whole.slice(0, start), range})
    }
    start = end
  }
  return found
}

function textsIn(block: HTMLElement): readonly Text[] {
  const texts: Text[] = []
  const walker = inFrame().createTreeWalker(block, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement?.closest('.unseen')) texts.push(node)
  }
  return texts
}

function rangeOf(texts: readonly Text[], from: number, to: number): Range {
  const range = inFrame().createRange()
  range.setStart(...spotOf(texts, from))
  range.setEnd(...spotOf(texts, to))
  return range
}

/** An offset in all the texts together, as one in the text that it falls into. */
function spotOf(texts: readonly Text[], offset: number): [Node, number] {
  let rest = offset
  for (const text of texts) {
    if (rest <= text.length) return [text, rest]
    rest -= text.length
  }
  const last = texts.at(-1) as Text
  return [last, last.length]
}
