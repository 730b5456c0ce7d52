import type {DiagnosticKind} from '@ringfence/model'

export const unknownAcknowledgement: DiagnosticKind = {
  code: 'acknowledgement/unknown',
  severity: 'error',
  description: 'A deal acknowledges a rule that the library does not have.',
  bad: 'acknowledgedWarnings: [{ruleId: IN-77, by: Maya Okonkwo, on: 2026-03-12, reason: local counsel agrees}]',
  good: 'acknowledgedWarnings: [{ruleId: IN-07, by: Maya Okonkwo, on: 2026-03-12, reason: local counsel agrees}]',
}

export const idleAcknowledgement: DiagnosticKind = {
  code: 'acknowledgement/idle',
  severity: 'warning',
  description:
    'A deal acknowledges a rule that it does not meet, or no longer: the acknowledgement would hide the rule if the deal met it again.',
  bad: 'acknowledgedWarnings with IN-07, in a deal without a restraint after its term',
  good: 'no acknowledgement of IN-07',
}

export const unfitAdaptation: DiagnosticKind = {
  code: 'adaptation/unfit',
  severity: 'error',
  description:
    'What a rule changes does not fit the deal, or contradicts what another rule has changed. The deal has to decide it.',
  bad: 'ip: {foreground: {owner: vendor}}, and a rule that sets a mechanism for ownership by the customer',
  good: 'the rule acknowledged, or the deal changed',
}

export const staleReview: DiagnosticKind = {
  code: 'rules/stale-review',
  severity: 'warning',
  description:
    'Rules of the library were last compared with their sources more than 12 months ago: the law may have changed.',
  bad: 'reviewedOn: 2025-01-15, in March 2026',
  good: 'reviewedOn: 2026-01-15, in March 2026',
}

/** What is reported about rules; what rules report has codes of its own, `rule/ID`. */
export const ruleKinds: readonly DiagnosticKind[] = [
  unknownAcknowledgement,
  idleAcknowledgement,
  unfitAdaptation,
  staleReview,
]
