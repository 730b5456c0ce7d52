import type {Contract, Facts} from '@ringfence/model'

/** Where a block stands on the page of plain text. */
export interface TextSpot {
  readonly contract: Contract
  readonly facts: Facts
  /** Where the text beside the numbers of clauses begins. */
  readonly column: number
  /** Columns left empty before the text. */
  readonly indent: number
  /** Columns of the page. */
  readonly width: number
}
