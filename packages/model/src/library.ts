import type {Agreement} from './agreement.ts'
import type {ClauseTemplate, DefinitionTemplate} from './clause-template.ts'
import type {Severity} from './diagnostic.ts'
import type {Diligence} from './diligence.ts'
import type {Notice} from './notice.ts'
import type {Place} from './place.ts'
import type {Protection} from './protection.ts'
import type {Rule} from './rule.ts'
import type {HouseStyle} from './style.ts'

/*
 * A compiled library: what `templates/` says, parsed once. Plain JSON, so that a build can keep it.
 */

export interface Library {
  /** SHA-256 over the names and bytes of the files it was compiled from. */
  readonly digest: string
  /** By kind, as in the deal: `outsourcingMsa`. */
  readonly agreements: Readonly<Record<string, Agreement>>
  /** Documents for the life of a contract, by kind: `auditNotice`. */
  readonly notices: Readonly<Record<string, Notice>>
  /** Clauses, schedules, the texts of letters and the unnumbered parts, by id. */
  readonly clauses: Readonly<Record<string, ClauseTemplate>>
  /** Definitions, by id. */
  readonly glossary: Readonly<Record<string, DefinitionTemplate>>
  /** Every term that a definition or any variant of a clause defines. */
  readonly terms: readonly string[]
  /** Printed words for codes of the deal: vocabulary → code → words. */
  readonly vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly styles: Readonly<Record<string, HouseStyle>>
  /** Questions to vendors before a contract is signed. */
  readonly diligence: Diligence
  /** Findings of lint that an author has weighed and keeps. */
  readonly suppressions: readonly Suppression[]
  /** Rules of lint whose findings an organisation takes less seriously, by code. */
  readonly lintLevels?: Readonly<Record<string, LintLevel>>
  /** Rules of law and of consistency, in the order of their files. */
  readonly rules: readonly Rule[]
  /** What counts as protection of the customer, and how much. */
  readonly protection: Protection
  /** Groups of countries that rules name by one code: `EU` → its member states. */
  readonly regions: Readonly<Record<string, readonly string[]>>
  /** Example deals: text by path, such as `agreements/mutual-nda/deals/us-cn.yaml`. */
  readonly examples: Readonly<Record<string, string>>
  /**
   * Example events: text by path, such as `notices/audit-notice/events/us-cn.yaml`, which belongs to the example deal
   * of that name.
   */
  readonly events: Readonly<Record<string, string>>
}

/** How seriously a finding is taken that would be an error. */
export type LintLevel = Exclude<Severity, 'error'>

/** A comment `lint-disable CODE: REASON`, which speaks for the line that follows it. */
export interface Suppression {
  readonly code: string
  readonly reason: string
  readonly file: string
  /** The line that it speaks for. */
  readonly line: number
  readonly place: Place
}
