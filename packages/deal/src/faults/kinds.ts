import type {DiagnosticKind} from '@ringfence/model'

const error = 'error' as const

export const unexpectedProperty: DiagnosticKind = {
  code: 'deal/unexpected-property',
  severity: error,
  description: 'A key that the schema does not have: most often a misspelt one.',
  bad: 'feees: {model: fixed}',
  good: 'fees: {model: fixed}',
}

export const missingProperty: DiagnosticKind = {
  code: 'deal/missing',
  severity: error,
  description: 'A value without which the document cannot be drafted.',
  bad: 'a party without `legalName`',
  good: 'legalName: Acme Robotics Limited',
}

export const wrongType: DiagnosticKind = {
  code: 'deal/type',
  severity: error,
  description: 'A value of the wrong sort, such as a number where text is expected.',
  bad: 'title: 42',
  good: 'title: "42"',
}

export const wrongChoice: DiagnosticKind = {
  code: 'deal/choice',
  severity: error,
  description: 'A value that is not one of those that the schema lists.',
  bad: 'kind: outsourcingMSA',
  good: 'kind: outsourcingMsa',
}

export const wrongForm: DiagnosticKind = {
  code: 'deal/form',
  severity: error,
  description:
    'A text that does not have the form it must have, such as a date or an e-mail address.',
  bad: 'effective: 2026-13-45',
  good: 'effective: 2026-12-31',
}

export const outOfRange: DiagnosticKind = {
  code: 'deal/range',
  severity: error,
  description: 'A number, a length or a count outside its limits.',
  bad: 'cureDays: 0',
  good: 'cureDays: 30',
}

export const repeated: DiagnosticKind = {
  code: 'deal/repeated',
  severity: error,
  description: 'A list holds the same entry twice.',
  bad: 'personnelCountries: [IN, IN]',
  good: 'personnelCountries: [IN]',
}

export const unfit: DiagnosticKind = {
  code: 'deal/unfit',
  severity: error,
  description: 'A value that the schema refuses for another reason.',
  bad: 'a value that two alternatives of the schema would both admit',
  good: 'a value that one of them admits',
}

export const faultKinds: readonly DiagnosticKind[] = [
  unexpectedProperty,
  missingProperty,
  wrongType,
  wrongChoice,
  wrongForm,
  outOfRange,
  repeated,
  unfit,
]
