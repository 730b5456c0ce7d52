import type {When} from './condition.ts'
import type {SectionRole} from './contract.ts'
import type {Place} from './place.ts'

export interface Agreement {
  readonly kind: string
  readonly title: string
  readonly version: string
  /** One sentence for listings: when to use it. */
  readonly summary: string
  readonly style: string
  /** A shipped kind whose variants and rules are meant for this one too. */
  readonly like?: string
  readonly sections: readonly AgreementSection[]
  readonly place: Place
}

export interface AgreementSection {
  readonly clause: string
  /** Absent: always in. */
  readonly when?: When
  /** Where it is not the one of the clause: a schedule that is a document of its own. */
  readonly role?: SectionRole
  /** Where it is not the one of the clause. */
  readonly title?: string
  /** Where it is not printed it applies all the same, from where it is published. */
  readonly incorporated?: true
  readonly place: Place
}
