import {answerText} from './answer-text.ts'
import {boxCharacter} from './box-character.ts'
import type {DefinedTerm, Inline, Reference, SectionRole, Text} from './contract.ts'
import type {Place} from './place.ts'

/** What is known about a contract: read-only tables beside the tree, keyed by id or by node. */
export interface Facts {
  /** Labels of sections, items and definitions, by id. */
  readonly labels: ReadonlyMap<string, Label>
  /** What references call things; `clause` or `section`, `paragraph` and `recital` by the language unless given. */
  readonly words?: {readonly clause: string; readonly paragraph: string; readonly recital: string}
  /** What each reference of the tree resolves to. A dangling reference has no entry. */
  readonly references: ReadonlyMap<Reference, ResolvedReference>
  /** Defined terms, by term as it is written at its definition. */
  readonly terms: ReadonlyMap<string, TermFact>
  /** Uses of defined terms in a text node, in order, without overlaps. */
  readonly uses: ReadonlyMap<Text, readonly TermUse[]>
  /** Faults met while the facts were gathered: duplicate anchors and the like. */
  readonly faults: readonly Fault[]
}

/** Which counter numbers a section or an item. */
export type NumberingScheme = 'clause' | 'schedule' | 'parties' | 'recitals' | 'definition' | 'none'

/** The scheme that counts the items of a section, by its role. */
export const schemeOf: Readonly<Record<SectionRole, NumberingScheme>> = {
  cover: 'none',
  parties: 'parties',
  recitals: 'recitals',
  clause: 'clause',
  execution: 'none',
  schedule: 'schedule',
}

export interface Label {
  readonly scheme: NumberingScheme
  /** 0 for a clause or a schedule, 1 for its sub-clauses, and so on. */
  readonly level: number
  /** In full context: `6`, `6.2`, `6.2(a)`, `Schedule 2`. */
  readonly full: string
  /** As printed before the paragraph: `6.`, `6.2`, `(a)`, `Schedule 2`. */
  readonly own: string
}

/** A reference as it reads: words between numbers, each number pointing to its target. */
export interface ResolvedReference {
  /** Section or item id that the reference is to. */
  readonly target: string
  /** For example `clause `, then `6.2` with its target. */
  readonly parts: readonly ReferencePart[]
}

export interface ReferencePart {
  readonly text: string
  /** Present when `text` is the full label of this section or item. */
  readonly target?: string
}

export interface TermFact {
  readonly term: string
  /** Section, item or definition in which the term is defined. */
  readonly definedIn: string
  readonly place: Place
  /** Number of uses outside its own definition. */
  readonly uses: number
}

export interface TermUse {
  readonly term: string
  /** Offsets into the text node's value, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** A fault of structure that the passes cannot express as facts. */
export type Fault =
  | {readonly type: 'duplicateAnchor'; readonly id: string; readonly places: readonly Place[]}
  | {readonly type: 'danglingReference'; readonly reference: Reference}
  | {readonly type: 'duplicateTerm'; readonly term: string; readonly nodes: readonly DefinedTerm[]}

/** The text of inline nodes, with references as they resolve. */
export function textOf(nodes: readonly Inline[], facts: Facts): string {
  return nodes.map((node) => inlineText(node, facts)).join('')
}

function inlineText(node: Inline, facts: Facts): string {
  switch (node.type) {
    case 'text':
    case 'field':
      return node.value
    case 'answer':
      return answerText(node)
    case 'checkbox':
      return boxCharacter(node)
    case 'strong':
    case 'emphasis':
      return textOf(node.children, facts)
    case 'reference':
      return referenceText(node, facts)
    case 'definedTerm':
      return termText(node)
    case 'break':
      return '\n'
  }
}

/** A term as it reads where it is defined. */
export function termText({term, label}: Pick<DefinedTerm, 'term' | 'label'>): string {
  return label ? term : `“${term}”`
}

/** A reference as it reads, such as `clause 6.2`; the id in brackets where it dangles. */
export function referenceText(node: Reference, facts: Facts): string {
  const resolved = facts.references.get(node)
  return resolved ? resolved.parts.map(({text}) => text).join('') : `[${node.to}]`
}
