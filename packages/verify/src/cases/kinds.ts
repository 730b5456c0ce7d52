import type {DiagnosticKind} from '@ringfence/model'

export const malformedTest: DiagnosticKind = {
  code: 'test/malformed',
  severity: 'error',
  description:
    'A file of clause tests is not YAML of the form that `schemas/clause-test.schema.json` describes.',
  bad: 'tests: [{name: Drops the plan, expects: {absent: [plan]}}]',
  good: 'tests: [{name: Drops the plan, expect: {absent: [plan]}}]',
}

export const unknownInTest: DiagnosticKind = {
  code: 'test/unknown',
  severity: 'error',
  description:
    'A clause test names a deal, clause, anchor, variant, rule or golden text that the library does not have. A test of what cannot exist would pass for ever.',
  bad: 'expect: {absent: [exit-plann]}',
  good: 'expect: {absent: [exit-plan]}',
}

export const idleTest: DiagnosticKind = {
  code: 'test/expects-nothing',
  severity: 'error',
  description: 'A clause test states nothing that could turn out false.',
  bad: '{name: Drafts, expect: {}}',
  good: '{name: Keeps the plan, expect: {present: [exit-plan]}}',
}

/** What can be wrong with the files of clause tests. */
export const testKinds: readonly DiagnosticKind[] = [malformedTest, unknownInTest, idleTest]
