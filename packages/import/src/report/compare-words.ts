import type {SectionRole} from '@ringfence/model'
import {diffArrays} from 'diff'
import {signingOrder} from '../recognise/signing-order.ts'
import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourcePlace,
} from '../source/source-document.ts'
import {textOfParagraph} from '../source/source-document.ts'
import type {ContractReading} from './read-contract.ts'

/** Words of the source that the draft lacks, and what it has in their place. */
export interface ChangedWords {
  readonly at: SourcePlace
  readonly source: string
  readonly draft: string
}

export interface WordsInput {
  readonly source: SourceDocument
  readonly draft: ContractReading
  /** What blanks and references were in the source, by paragraph. */
  readonly replaced: ReadonlyMap<number, string>
  /** Numbers before paragraphs, by paragraph: the draft counts its own. */
  readonly labels: ReadonlyMap<number, string>
  /** Roles of the parts that have tables to sign in, by the first paragraph of each. */
  readonly signed: ReadonlyMap<number, SectionRole>
}

interface Word {
  readonly text: string
  readonly at: SourcePlace
}

/** Compares words in their order; what blanks and references account for does not count. */
export function compareWords({
  source,
  draft,
  replaced,
  labels,
  signed,
}: WordsInput): readonly ChangedWords[] {
  const before = sourceWords(source, labels, signed)
  const after = draft.texts.flatMap((text) => wordsIn(text))
  const printed = new Set(wordsIn(draft.printed))
  const changes: ChangedWords[] = []
  let at = 0
  let removed: readonly Word[] = []
  let added: readonly string[] = []
  const flush = () => {
    const change = changeOf(removed, added, {
      replaced,
      printed,
      place: before[Math.max(0, at - 1)]?.at ?? {paragraph: 1},
    })
    if (change) changes.push(change)
    removed = []
    added = []
  }
  const parts = diffArrays(
    before.map(({text}) => text),
    [...after],
  )
  for (const {value, added: isAdded, removed: isRemoved} of parts) {
    if (isRemoved) {
      removed = before.slice(at, at + value.length)
      at += value.length
    } else if (isAdded) added = value
    else {
      flush()
      at += value.length
    }
  }
  flush()
  return changes
}

interface Known {
  readonly replaced: ReadonlyMap<number, string>
  readonly printed: ReadonlySet<string>
  readonly place: SourcePlace
}

function changeOf(
  removed: readonly Word[],
  added: readonly string[],
  {replaced, printed, place}: Known,
): ChangedWords | undefined {
  // A value that touched a word is apart from it in one of the two.
  const together = removed.map(({text}) => text).join('') === added.join('')
  if (together) return undefined
  const lost = removed.filter(
    ({text, at}) => !wordsIn(replaced.get(at.paragraph) ?? '').includes(text),
  )
  const strange = added.filter((text) => !printed.has(text))
  if (lost.length === 0 && strange.length === 0) return undefined
  return {
    at: removed[0]?.at ?? place,
    source: removed.map(({text}) => text).join(' '),
    draft: added.join(' '),
  }
}

/** The words of a document, but those of its table of contents, which is made anew. */
function sourceWords(
  {blocks}: SourceDocument,
  labels: WordsInput['labels'],
  signed: WordsInput['signed'],
): readonly Word[] {
  return blocks
    .flatMap((block) => asRead(block, signed))
    .filter(({paragraph}) => !isOfContents(paragraph))
    .flatMap(({paragraph, inTable}) => {
      // Numbers of lists in cells are text of the draft.
      const number = inTable ? `${paragraph.label?.text ?? ''} ` : ''
      const words = wordsIn(number + textOfParagraph(paragraph))
      const label = paragraph.label ? [] : wordsIn(labels.get(paragraph.at.paragraph) ?? '')
      const typed = label.every((word, index) => words[index] === word)
      return words.slice(typed ? label.length : 0).map((text) => ({text, at: paragraph.at}))
    })
}

/** The paragraphs of a block; those of a table to sign in party by party. */
function asRead(
  block: SourceBlock,
  signed: WordsInput['signed'],
): readonly {readonly paragraph: SourceParagraph; readonly inTable: boolean}[] {
  if (block.type === 'paragraph') return [{paragraph: block, inTable: false}]
  const role = signed.get(block.at.paragraph)
  const textOf = (cell: readonly SourceParagraph[]) => cell.map(textOfParagraph).join('\n')
  const ordered = role && signingOrder(block.rows, {textOf, role})
  return (ordered ?? block.rows).flat(2).map((paragraph) => ({paragraph, inTable: true}))
}

/** Letters and figures in small letters; marks of punctuation are no words. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Lines of a table of contents, and the heading over it. */
export function isOfContents(paragraph: SourceParagraph): boolean {
  return paragraph.contents === true || contentsHeading.test(textOfParagraph(paragraph).trim())
}

const contentsHeading = /^(?:table of )?contents[\s:]*$/i
