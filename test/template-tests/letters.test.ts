import {testTemplates} from '@ringfence/generator/library'
import {formatDiagnostic} from '@ringfence/model'
import {expect, test} from 'vitest'
import {eventSchema, library, schema} from '../support/shipped.ts'

/* Tests of clauses of letters: an event, the contract that it falls under, and what a test of them cannot ask. */
const event = 'audit-notice/india-software-english-law.for-cause'

/** Failures and faults of a file of tests beside the clause `audit-duties` or another. */
function testing(text: string, clause = 'audit-duties', folder = 'letters') {
  const files = {[`${folder}/${clause}/clause.test.yaml`]: text}
  const tested = testTemplates({library, schema, eventSchema, files, clauses: [clause]})
  return {
    ...tested,
    faults: tested.diagnostics.map(formatDiagnostic),
    failures: tested.results.flatMap(({failures}) => failures),
  }
}

test('drafts the clause from the event and the contract of its deal', () => {
  const {faults, failures, coverage} = testing(
    `event: ${event}\ntests:\n  - {name: By a day, expect: {contains: {documents: By 3 December 2026}, numbers: {documents: '1.2'}}}\n`,
  )
  expect({faults, failures}).toEqual({faults: [], failures: []})
  expect(coverage[0]?.texts).toEqual({taken: 1, of: 1})
})

test('sets values of the event and of the deal, and takes clauses out of the contract', () => {
  const {faults, failures} = testing(`event: ${event}
tests:
  - {name: The event, set: {/auditNotice/documents: []}, expect: {absent: [documents]}}
  - {name: The deal, set: {/monitoring/audit/remediationDays: 77}, expect: {contains: {findings: 77 days}}}
  - {name: The contract, without: [audit-protocol], expect: {absent: [confirmation, report]}}
  - {name: Whole, whole: true, expect: {numbers: {confirmation: '2.1'}}}
`)
  expect({faults, failures}).toEqual({faults: [], failures: []})
})

test('a letter that its contract does not carry fails the test', () => {
  const {failures} = testing(
    `event: ${event}\nwithout: [audit]\ntests:\n  - {name: No right to audit, expect: {present: [access]}}\n`,
  )
  expect(failures.map(({actual}) => actual).join('\n')).toMatch(/notice\/missing-clause/)
})

test('what fails is told', () => {
  const {failures} = testing(
    `event: ${event}\ntests:\n  - {name: Wrong, expect: {contains: {documents: By 4 December 2026}}}\n`,
  )
  expect(failures.map(({message}) => message)).toEqual([
    'Sub-clause `documents` does not contain the words',
  ])
})

test('names that do not exist, and what letters do not have, are faults', () => {
  expect(
    testing(`tests:
  - {name: No such event, event: audit-notice/nowhere, expect: {present: [access]}}
  - {name: Another letter, event: exit-notice/india-software-english-law, expect: {present: [access]}}
  - {name: Of many, event: india-software-english-law, expect: {present: [access]}}
  - {name: No event, deal: minimal, expect: {present: [access]}}
  - {name: With, event: ${event}, with: [escrow], expect: {present: [access]}}
  - {name: Rules, event: ${event}, expect: {silent: [IN-01], present: [access]}}
`).faults.map((fault) => fault.replace(/hint: there is .*/s, 'hint: …')),
  ).toMatchInlineSnapshot(`
    [
      "letters/audit-duties/clause.test.yaml:2:34: error[test/unknown]: No example event \`audit-notice/nowhere\`
      hint: …",
      "letters/audit-duties/clause.test.yaml:3:35: error[test/unknown]: The letter \`exitNotice\` of the event \`exit-notice/india-software-english-law\` has no clause \`audit-duties\`
      hint: the clause is in \`auditNotice\`",
      "letters/audit-duties/clause.test.yaml:4:28: error[test/unknown]: Several events are called \`india-software-english-law\`
      hint: …",
      "letters/audit-duties/clause.test.yaml:5:28: error[test/unknown]: The kind \`outsourcingMsa\` of the deal \`minimal\` has no clause \`audit-duties\`
      hint: the clause is in the letters \`auditNotice\`: name an \`event\` of one of them",
      "letters/audit-duties/clause.test.yaml:6:82: error[test/malformed]: Unexpected \`with\`: a letter asks for the clauses that its contract really has
      hint: name another \`deal\`, or set what gives the clause",
      "letters/audit-duties/clause.test.yaml:7:94: error[test/malformed]: Unexpected \`silent\`: rules are about contracts, and not about letters",
    ]
  `)
  expect(
    testing(
      `event: ${event}\ntests:\n  - {name: No letter, expect: {present: [return]}}\n`,
      'exit',
      'clauses',
    ).faults,
  ).toMatchInlineSnapshot(`
    [
      "clauses/exit/clause.test.yaml:3:5: error[test/unknown]: The letter \`auditNotice\` of the event \`audit-notice/india-software-english-law.for-cause\` has no clause \`exit\`
      hint: the clause is in no letter",
    ]
  `)
})

test('without a schema of events, no letter can be drafted, and that is a mistake of the program', () => {
  const files = {
    'letters/audit-duties/clause.test.yaml': `event: ${event}\ntests:\n  - {name: It is there, expect: {present: [access]}}\n`,
  }
  expect(() => testTemplates({library, schema, files, clauses: ['audit-duties']})).toThrow(
    'Tests of letters need the schema of events',
  )
})
