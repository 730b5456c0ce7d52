import type {Contract, DiagnosticDetails, DiagnosticKind, Facts, Place} from '@ringfence/model'
import type {Capitalised} from './capitalised-in.ts'
import type {ItemRun} from './item-endings.ts'
import type {Outline} from './outline.ts'
import type {Prose} from './prose.ts'
import type {SubjectOfShall} from './subjects-of-shall.ts'

/** What rules look at. */
export interface LintInput {
  readonly contract: Contract
  readonly facts: Facts
  /** Every term that the library can define, in this contract or in another. */
  readonly terms: readonly string[]
  /** Capitalised names that are no defined terms, such as `Internet` or `Annex A`. */
  readonly properNames: readonly string[]
  /** Terms that stand for persons who may bear duties, beside the parties: `Receiving Party`. */
  readonly dutyBearers?: readonly string[]
  /** Words whose full stop ends no sentence: `No.`. */
  readonly abbreviations?: readonly string[]
  /** Words for a concept that has a term of its own, and that term: `Supplier` → `Vendor`. */
  readonly synonyms?: Readonly<Record<string, string>>
  /** American spellings that have a British one, by the British: `licence` → `license`. */
  readonly american?: Readonly<Record<string, string>>
  /** Where the deal gives the value at a JSON Pointer. */
  readonly placeOf: (pointer: string) => Place
}

/** The same with what several rules need, found once. */
export interface LintSubject extends LintInput {
  /** Capitalised phrases that are no uses of terms defined in the contract. */
  readonly capitalised: readonly Capitalised[]
  /** The nodes by type. */
  readonly outline: Outline
  /** The text as it reads. */
  readonly prose: Prose
  /** The lists that are parts of sentences. */
  readonly itemRuns: readonly ItemRun[]
  /** Each `shall`, with the words that it is said of. */
  readonly subjectsOfShall: readonly SubjectOfShall[]
}

/**
 * A rule: the diagnostic that it reports, and how it finds it. `bad` and `good` are clause texts; a test drafts
 * each of them, and the documentation shows them.
 */
export interface LintRule extends DiagnosticKind {
  /** Number in the list of drafting rules, and the authority behind it; `house` where neither has it. */
  readonly source: string
  /** Whether it can be decided for a whole document only, not for one clause of it. */
  readonly document?: true
  /** What the rule misses or takes for a fault. */
  readonly blind: string
  readonly check: (subject: LintSubject) => Iterable<DiagnosticDetails>
}
