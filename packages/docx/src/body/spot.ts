import type {NumberingScheme} from '@ringfence/model'
import type {DocumentContext} from './document-context.ts'
import type {Marks} from './runs.ts'

/** Where a node is written. */
export interface Spot {
  readonly context: DocumentContext
  readonly scheme: NumberingScheme
  /** Level of the item around in Word's numbering of the scheme; -1 outside items. */
  readonly level: number
  readonly marks: Marks
  /** What tables are about, for readers who cannot see them. */
  readonly caption: string
  /** Whether the last paragraph stays on the page of what follows the blocks that are written. */
  readonly keepsLast?: boolean
}

/** Left indent of the text around, in twentieths of a point. */
export function indentOf({context, scheme, level}: Spot): number {
  const indents = context.parts.look.indents[scheme]
  return level < 0 ? 0 : (indents?.[level] ?? indents?.at(-1) ?? 0)
}
