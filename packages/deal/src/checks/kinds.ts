import type {DiagnosticKind} from '@ringfence/model'

export const duplicateId: DiagnosticKind = {
  code: 'deal/duplicate-id',
  severity: 'error',
  description:
    'Two entries of a list have the same id, so that nothing could point to one of them.',
  bad: 'parties: [{id: acme, …}, {id: acme, …}]',
  good: 'parties: [{id: acme, …}, {id: nord, …}]',
}

export const missingSide: DiagnosticKind = {
  code: 'deal/missing-side',
  severity: 'error',
  description: 'No party is on one of the two sides.',
  bad: 'two parties with the role customer',
  good: 'one party with the role customer, one with the role vendor',
}

export const impossibleOrder: DiagnosticKind = {
  code: 'deal/date-order',
  severity: 'error',
  description: 'A date that must follow another stands before it.',
  bad: 'dates: {effective: 2026-06-01, commencement: 2026-05-01}',
  good: 'dates: {effective: 2026-06-01, commencement: 2026-07-01}',
}

export const ownerContradicts: DiagnosticKind = {
  code: 'deal/owner-contradicts',
  severity: 'error',
  description: 'The owner of what is created is not the one that the mechanism makes the owner.',
  bad: 'ip: {foreground: {owner: vendor, mechanism: presentAssignment}}',
  good: 'ip: {foreground: {owner: customer, mechanism: presentAssignment}}',
}

export const mixedCurrencies: DiagnosticKind = {
  code: 'deal/mixed-currencies',
  severity: 'warning',
  description:
    'Amounts of one deal are in more than one currency, and nothing says how they convert.',
  bad: 'fees in USD, deliverables in EUR',
  good: 'fees and deliverables in USD',
}

export const checkKinds: readonly DiagnosticKind[] = [
  duplicateId,
  missingSide,
  impossibleOrder,
  ownerContradicts,
  mixedCurrencies,
]
