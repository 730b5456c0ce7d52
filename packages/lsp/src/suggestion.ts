import type {Span} from './workspace.ts'

/** What could stand at the cursor; it replaces the stretch of text. */
export interface Suggestion extends Span {
  readonly label: string
  readonly text: string
  readonly type: 'helper' | 'field' | 'anchor' | 'clause' | 'term' | 'vocabulary' | 'value' | 'key'
  readonly detail?: string
  /** Markdown. */
  readonly says?: string
}
