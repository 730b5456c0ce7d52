import type {Json} from '@ringfence/model'
import type {SourcePlace} from '../source/source-document.ts'

/** A stretch of text in which everything that can be recognised was. */
export type Inline =
  | {readonly type: 'text'; readonly text: string; readonly bold?: true; readonly italic?: true}
  /** A term at the place of its definition. */
  | {readonly type: 'term'; readonly term: string}
  /** A reference to a part or an item, by its id; `text` is how the source has it. */
  | {readonly type: 'reference'; readonly to: string; readonly text: string}
  /** A value of the deal; `text` is how the source has it. */
  | {readonly type: 'field'; readonly field: Field; readonly text: string}
  /** Text that the deal can switch off. */
  | {readonly type: 'optional'; readonly field: Field; readonly children: readonly Inline[]}

/** What a value is; each prints by a helper of its own. */
export type FieldType =
  | 'boolean'
  | 'choice'
  | 'country'
  | 'date'
  | 'duration'
  | 'money'
  | 'number'
  | 'percentage'
  | 'text'

/** A value that deals give. */
export interface Field {
  /** Path in the deal, such as `custom.noticePeriod`. */
  readonly path: string
  readonly type: FieldType
  readonly title: string
  /** What the example deal gives. */
  readonly sample: Json
  /** What can be given, for a choice. */
  readonly options?: readonly string[]
  /** How the source has it where it stands first. */
  readonly source: string
  readonly at: SourcePlace
}
