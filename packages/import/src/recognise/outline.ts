import type {SectionRole} from '@ringfence/model'
import type {SourcePlace} from '../source/source-document.ts'

/*
 * The parts of a contract and what stands in them, as a tree. `Words` is what its texts are: runs as they came, or what
 * was recognised in them.
 */

/** A clause, a schedule, or one of the parts around them. */
export interface Part<Words> {
  readonly role: SectionRole
  /** Unique in the contract: `part-3`. */
  readonly id: string
  /** The number in the source, as it is printed there. */
  readonly label?: string
  /** As references name it: `6`, `schedule 2`. */
  readonly full?: string
  readonly title?: string
  readonly children: readonly Node<Words>[]
  readonly at: SourcePlace
}

export type Node<Words> =
  | ItemNode<Words>
  | TextNode<Words>
  | TableNode<Words>
  | SignatureNode<Words>
  | DefinitionsNode<Words>
  | ContentsNode

/** A numbered paragraph with what belongs to it. */
export interface ItemNode<Words> {
  readonly type: 'item'
  /** Unique in the contract: `part-3.2.1`. */
  readonly id: string
  /** As the source prints it. */
  readonly label: string
  /** As references name it: `6.2(a)`. */
  readonly full: string
  /** A run-in heading, without its full stop. */
  readonly heading?: Words
  readonly text: Words
  readonly children: readonly Node<Words>[]
  readonly at: SourcePlace
}

export interface TextNode<Words> {
  readonly type: 'text'
  readonly style: 'body' | 'title' | 'centred'
  readonly text: Words
  readonly at: SourcePlace
}

export interface TableNode<Words> {
  readonly type: 'table'
  readonly rows: readonly (readonly Words[])[]
  readonly at: SourcePlace
  /** Number of its last paragraph. */
  readonly last: number
}

/** One party's block of lines to sign on. */
export interface SignatureNode<Words> {
  readonly type: 'signature'
  readonly texts: readonly Words[]
  readonly lines: readonly SignatureRule[]
  readonly at: SourcePlace
}

export interface SignatureRule {
  readonly label: string
  /** What stands on the line already; empty text where it is blank. */
  readonly value: string
  /** Name of a field, where something stands on the line. */
  readonly field?: string
}

/** Definitions one after the other, each beginning with its term. */
export interface DefinitionsNode<Words> {
  readonly type: 'definitions'
  readonly entries: readonly DefinitionNode<Words>[]
  readonly at: SourcePlace
}

export interface DefinitionNode<Words> {
  readonly term: string
  /** The words after the term. */
  readonly text: Words
  /** Lists and paragraphs that belong to it. */
  readonly children: readonly Node<Words>[]
  readonly at: SourcePlace
}

/** Where the table of contents stood. */
export interface ContentsNode {
  readonly type: 'contents'
  readonly at: SourcePlace
}

/** The same part with its texts turned into something else. */
export function mapPart<From, To>(
  part: Part<From>,
  map: (words: From, at: SourcePlace) => To,
): Part<To> {
  return {...part, children: part.children.map((node) => mapNode(node, map))}
}

function mapNode<From, To>(node: Node<From>, map: (words: From, at: SourcePlace) => To): Node<To> {
  switch (node.type) {
    case 'item': {
      const {heading, text, children, ...rest} = node
      return {
        ...rest,
        ...(heading === undefined ? {} : {heading: map(heading, node.at)}),
        text: map(text, node.at),
        children: children.map((child) => mapNode(child, map)),
      }
    }
    case 'text':
      return {...node, text: map(node.text, node.at)}
    case 'table':
      return {...node, rows: node.rows.map((row) => row.map((cell) => map(cell, node.at)))}
    case 'signature':
      return {...node, texts: node.texts.map((text) => map(text, node.at))}
    case 'definitions':
      return {
        ...node,
        entries: node.entries.map((entry) => ({
          ...entry,
          text: map(entry.text, entry.at),
          children: entry.children.map((child) => mapNode(child, map)),
        })),
      }
    case 'contents':
      return node
  }
}

/** All nodes below, in reading order; those in definitions too, unless they are not wanted. */
export function* nodesIn<Words>(
  nodes: readonly Node<Words>[],
  wanted: (definitions: DefinitionsNode<Words>) => boolean = () => true,
): Generator<Node<Words>> {
  for (const node of nodes) {
    yield node
    if (node.type === 'item') yield* nodesIn(node.children, wanted)
    if (node.type === 'definitions' && wanted(node))
      for (const entry of node.entries) yield* nodesIn(entry.children)
  }
}
