import type {DiagnosticKind} from '@ringfence/model'

export const missingClause: DiagnosticKind = {
  code: 'notice/missing-clause',
  severity: 'error',
  description:
    'A notice rests on a clause that the contract of this deal does not have, so that it would ask for what nobody owes.',
  bad: 'ringfence notice exit-notice DEAL EVENT, where the deal is a mutual NDA, which has no clause on exit',
  good: 'ringfence notice exit-notice DEAL EVENT, where the deal is an outsourcing agreement',
}

export const dateOrder: DiagnosticKind = {
  code: 'notice/date-order',
  severity: 'error',
  description:
    'Dates of an event contradict each other, the date of the contract, or a time that the contract gives.',
  bad: 'date: 2026-11-30\nfirstDay: 2026-12-01, where the contract asks for 10 Business Days of notice',
  good: 'date: 2026-11-30\nfirstDay: 2026-12-14',
}

export const refusedNotice: DiagnosticKind = {
  code: 'notice/refused',
  severity: 'error',
  description: 'An event asks for what the terms of this contract do not give.',
  bad: 'ground: cause, where the deal says monitoring: {audit: {forCause: false}}',
  good: 'ground: regular',
}

export const noticeKinds: readonly DiagnosticKind[] = [missingClause, refusedNotice, dateOrder]
