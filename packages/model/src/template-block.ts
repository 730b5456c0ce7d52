import type {Condition, TemplatePath, WhenValue} from './condition.ts'
import type {ParagraphStyle} from './contract.ts'

export type TemplateBlock =
  | TemplateParagraph
  | TemplateItems
  | TemplateTable
  | TemplateSignature
  | {readonly type: 'markdown'; readonly path: TemplatePath; readonly at: At}
  | {readonly type: 'definitions'; readonly at: At}
  | {readonly type: 'contents'; readonly at: At}
  | Choice<TemplateBlock>
  | Loop<TemplateBlock>

export interface TemplateParagraph {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  readonly children: readonly TemplateInline[]
  readonly at: At
}

/** Sibling items. Where one of them ends in "; and" or "; or", endings are set after choices are made. */
export interface TemplateItems {
  readonly type: 'items'
  readonly conjunction?: 'and' | 'or'
  /** How the author ended the last item: a full stop, or a comma where the sentence goes on. */
  readonly ending?: string
  readonly children: readonly TemplateItemNode[]
  readonly at: At
}

export type TemplateItemNode = TemplateItem | Choice<TemplateItemNode> | Loop<TemplateItemNode>

export interface TemplateItem {
  readonly type: 'item'
  readonly anchor?: string
  readonly heading?: readonly TemplateInline[]
  readonly children: readonly TemplateBlock[]
  readonly at: At
}

export interface TemplateTable {
  readonly type: 'table'
  readonly align: readonly ('left' | 'right' | 'center')[]
  readonly header: readonly (readonly TemplateInline[])[]
  readonly rows: readonly TemplateRowNode[]
  readonly at: At
}

export type TemplateRowNode = TemplateRow | Choice<TemplateRowNode> | Loop<TemplateRowNode>

export interface TemplateRow {
  readonly type: 'row'
  readonly cells: readonly (readonly TemplateInline[])[]
  readonly at: At
}

export interface TemplateSignature {
  readonly type: 'signature'
  readonly children: readonly TemplateSignatureNode[]
  readonly at: At
}

export type TemplateSignatureNode =
  | TemplateParagraph
  | {readonly type: 'line'; readonly label: string; readonly slot?: Slot; readonly at: At}
  | Choice<TemplateSignatureNode>
  | Loop<TemplateSignatureNode>

export type TemplateInline =
  | {readonly type: 'text'; readonly value: string; readonly at: At}
  | {readonly type: 'strong'; readonly children: readonly TemplateInline[]}
  | {readonly type: 'emphasis'; readonly children: readonly TemplateInline[]}
  | {readonly type: 'reference'; readonly to: string; readonly at: At}
  | {readonly type: 'references'; readonly to: readonly string[]; readonly at: At}
  | {readonly type: 'answer'; readonly path: TemplatePath; readonly at: At}
  | {
      readonly type: 'definedTerm'
      readonly children: readonly TemplateInline[]
      /** The label of a row. */
      readonly label?: true
      readonly at: At
    }
  | TemplateCheckbox
  | {readonly type: 'break'}
  | Slot
  | Choice<TemplateInline>
  | Loop<TemplateInline>

/** One branch of a choice: a box that is ticked where the condition holds, and the same box where it does not. */
export interface TemplateCheckbox {
  readonly type: 'checkbox'
  readonly checked: boolean
  /** The first value that the condition reads. */
  readonly path?: TemplatePath
  readonly at: At
}

/** A value of the deal, through a formatting helper. */
export interface Slot {
  readonly type: 'slot'
  /** `text` where no helper is named. */
  readonly helper: string
  readonly path: TemplatePath
  /** The helper's further arguments. */
  readonly args: readonly WhenValue[]
  readonly options: Readonly<Record<string, WhenValue>>
  readonly at: At
}

/** `{{#if}} … {{else if}} … {{else}} … {{/if}}` and its like. */
export interface Choice<Node> {
  readonly type: 'choice'
  readonly branches: readonly {
    readonly test: Condition
    readonly children: readonly Node[]
    readonly at: At
  }[]
  readonly otherwise: readonly Node[]
  readonly at: At
}

/** `{{#each path}} … {{else}} … {{/each}}`. */
export interface Loop<Node> {
  readonly type: 'loop'
  readonly path: TemplatePath
  readonly children: readonly Node[]
  readonly otherwise: readonly Node[]
  readonly at: At
}

/** `[line, column]` in the variant's or definition's file, both from 1. */
export type At = readonly [number, number]
