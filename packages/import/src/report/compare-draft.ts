import type {Contract, Facts, SectionRole} from '@ringfence/model'
import {inlinesIn} from '../draft/inlines-in.ts'
import type {Inline} from '../recognise/inline.ts'
import {type Node, nodesIn, type Part} from '../recognise/outline.ts'
import type {RecognisedContract} from '../recognise/recognise.ts'
import type {SourceDocument, SourcePlace} from '../source/source-document.ts'
import {type ChangedWords, compareWords} from './compare-words.ts'
import {type ContractReading, readContract} from './read-contract.ts'

/** Something that reads otherwise in the draft. */
export interface Change {
  readonly at: SourcePlace
  readonly source: string
  readonly draft: string
}

/** How the draft of the example deal differs from the source. */
export interface Comparison {
  /** Numbers of clauses and items. */
  readonly labels: readonly Change[]
  readonly references: readonly Change[]
  /** Words that no blank, reference or number explains. */
  readonly words: readonly ChangedWords[]
}

export interface Compared {
  readonly source: SourceDocument
  readonly recognised: RecognisedContract
  /** Paragraph at which the definitions begin that are in the glossary, where lists have numbers of their own. */
  readonly glossaryAt?: number | undefined
}

/** Compares a draft with the source that it was imported from: nothing may be lost, or changed, unseen. */
export function compareDraft(
  {source, recognised, glossaryAt}: Compared,
  contract: Contract,
  facts: Facts,
): Comparison {
  const reading = readContract(contract, facts)
  const {parts} = recognised
  return {
    labels: changedLabels(parts, reading, glossaryAt),
    references: changedReferences(parts, reading),
    words: compareWords({
      source,
      draft: reading,
      replaced: replacedIn(parts),
      labels: numbersIn(parts, glossaryAt),
      signed: signedIn(parts),
    }),
  }
}

function changedLabels(
  parts: readonly Part<readonly Inline[]>[],
  {labels}: ContractReading,
  glossaryAt: number | undefined,
): readonly Change[] {
  const own = parts.flatMap((part) => [...labelsIn(part, glossaryAt)])
  return own.flatMap(({label, at}, index) => {
    const draft = labels[index] ?? ''
    return plain(label) === plain(draft) ? [] : [{at, source: label, draft}]
  })
}

function* labelsIn(
  {role, label = '', at, children}: Part<readonly Inline[]>,
  glossaryAt: number | undefined,
): Generator<{readonly label: string; readonly at: SourcePlace}> {
  if (role === 'clause' || role === 'schedule') yield {label, at}
  yield* labelsOf(children, glossaryAt)
}

function* labelsOf(
  nodes: readonly Node<readonly Inline[]>[],
  glossaryAt: number | undefined,
): Generator<{readonly label: string; readonly at: SourcePlace}> {
  for (const node of nodes) {
    if (node.type === 'item') {
      yield {label: node.label, at: node.at}
      yield* labelsOf(node.children, glossaryAt)
    }
    if (node.type === 'definitions' && node.at.paragraph === glossaryAt)
      for (const {children} of node.entries) yield* labelsOf(children, glossaryAt)
  }
}

/** Stops and spaces around a number do not count. */
function plain(label: string): string {
  return label.toLowerCase().replaceAll(/[\s.:–—-]+$|^\s+/g, '')
}

function changedReferences(
  parts: readonly Part<readonly Inline[]>[],
  {references}: ContractReading,
): readonly Change[] {
  const own = parts.flatMap((part) => [...referencesIn(part)])
  return own.flatMap(({text, at}, index) => {
    const draft = references[index] ?? ''
    return text.toLowerCase() === draft.toLowerCase() ? [] : [{at, source: text, draft}]
  })
}

function* referencesIn(
  part: Part<readonly Inline[]>,
): Generator<{readonly text: string; readonly at: SourcePlace}> {
  for (const node of placed(part.children, part.at))
    for (const inline of inlinesIn({children: [node.node]}))
      if (inline.type === 'reference') yield {text: inline.text, at: node.at}
}

/** Nodes one by one, each without those below it. */
function* placed(
  nodes: readonly Node<readonly Inline[]>[],
  at: SourcePlace,
): Generator<{readonly node: Node<readonly Inline[]>; readonly at: SourcePlace}> {
  for (const node of nodes) {
    const place = 'at' in node ? node.at : at
    if (node.type === 'item') {
      yield {node: {...node, children: []}, at: place}
      yield* placed(node.children, place)
    } else if (node.type === 'definitions') {
      for (const entry of node.entries) {
        yield {node: {...node, entries: [{...entry, children: []}]}, at: entry.at}
        yield* placed(entry.children, entry.at)
      }
    } else yield {node, at: place}
  }
}

/** What was put in the place of words, by paragraph: blanks and references as the source has them. */
function replacedIn(parts: readonly Part<readonly Inline[]>[]): ReadonlyMap<number, string> {
  const replaced = new Map<number, string>()
  for (const part of parts)
    for (const {node, at} of placed(part.children, part.at)) {
      const texts = [...inlinesIn({children: [node]})].flatMap((inline) =>
        inline.type === 'field' || inline.type === 'reference' ? [inline.text] : [],
      )
      const last = node.type === 'table' ? node.last : at.paragraph
      for (let paragraph = at.paragraph; paragraph <= last && texts.length > 0; paragraph++)
        replaced.set(paragraph, [replaced.get(paragraph) ?? '', ...texts].join(' '))
    }
  return replaced
}

/** Numbers before paragraphs; those in definitions that are no glossary are text of the draft. */
function numbersIn(
  parts: readonly Part<readonly Inline[]>[],
  glossaryAt: number | undefined,
): ReadonlyMap<number, string> {
  return new Map(
    parts.flatMap(({label, at, children}) => [
      ...(label === undefined ? [] : [[at.paragraph, label] as const]),
      ...[...nodesIn(children, (node) => node.at.paragraph === glossaryAt)].flatMap((node) =>
        node.type === 'item' ? [[node.at.paragraph, node.label] as const] : [],
      ),
    ]),
  )
}

/** Roles of parts with signatures, by the paragraph at which these begin. */
function signedIn(parts: readonly Part<readonly Inline[]>[]): ReadonlyMap<number, SectionRole> {
  return new Map(
    parts.flatMap(({role, children}) =>
      [...nodesIn(children)].flatMap((node) =>
        node.type === 'signature' ? [[node.at.paragraph, role] as const] : [],
      ),
    ),
  )
}
