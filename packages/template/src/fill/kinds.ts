import type {DiagnosticKind} from '@ringfence/model'

export const missingValue: DiagnosticKind = {
  code: 'value/missing',
  severity: 'error',
  description: 'The text needs a value that the deal does not give.',
  bad: 'a deal without `term.initialMonths` for a fixed term',
  good: 'term: {kind: fixed, initialMonths: 36}',
}

export const unfitValue: DiagnosticKind = {
  code: 'value/unfit',
  severity: 'error',
  description: 'A helper cannot print the kind of value that it was given.',
  bad: '{{date governingLaw.jurisdiction}}',
  good: '{{label governingLaw.jurisdiction "law"}}',
}

export const unknownValue: DiagnosticKind = {
  code: 'value/unknown',
  severity: 'warning',
  description:
    'The deal says that a value is not known. It is printed as [●] and marks the document as a draft.',
  bad: 'fees: {amount: {unknown: true}}',
  good: 'fees: {amount: {amount: 250000, currency: USD}}',
}

export const unknownKind: DiagnosticKind = {
  code: 'library/unknown-kind',
  severity: 'error',
  description: 'The library has no document of the kind that the deal asks for.',
  bad: 'kind: outsourcingMSA',
  good: 'kind: outsourcingMsa',
}

export const overrideWithoutTarget: DiagnosticKind = {
  code: 'override/no-target',
  severity: 'error',
  description: 'Bespoke wording is for a clause or a sub-clause that the document does not have.',
  bad: 'overrides: [{clause: audits, text: One audit a year., reason: agreed on the phone}]',
  good: 'overrides: [{clause: audit, text: One audit a year., reason: agreed on the phone}]',
}

export const bespokeWording: DiagnosticKind = {
  code: 'override/bespoke',
  severity: 'warning',
  description: 'A clause has wording of the deal’s own, which no check of the library covers.',
  bad: 'overrides: [{clause: audit, text: One audit a year., reason: agreed on the phone}]',
  good: 'monitoring: {audit: {perYear: 1}}',
}

export const unknownRider: DiagnosticKind = {
  code: 'rider/unknown',
  severity: 'error',
  description: 'A deal names a rider that the library does not have for that clause.',
  bad: 'riders: [{clause: foreground-ip, rider: indja}]',
  good: 'riders: [{clause: foreground-ip, rider: india}]',
}

export const idleRider: DiagnosticKind = {
  code: 'rider/idle',
  severity: 'warning',
  description: 'A deal names a rider of a clause that its document does not have.',
  bad: 'kind: mutualNda\nriders: [{clause: foreground-ip, rider: india}]',
  good: 'kind: outsourcingMsa\nriders: [{clause: foreground-ip, rider: india}]',
}

export const fillKinds: readonly DiagnosticKind[] = [
  missingValue,
  unfitValue,
  unknownValue,
  unknownKind,
  overrideWithoutTarget,
  bespokeWording,
  unknownRider,
  idleRider,
]
