import type {ValueType} from '../program/value-types.ts'

/** A word that would do where the cursor is. */
export interface Candidate {
  readonly word: string
  readonly meaning?: string
  /** Whether it goes on: no space is put after it. */
  readonly open?: boolean
}

/** Values that are files or folders, or may be. */
export const ofFiles: readonly ValueType[] = ['file', 'folder', 'shown', 'compared']
