import {formatDiagnostic} from '@ringfence/model'
import {expect, test} from 'vitest'

test('a diagnostic with everything', () => {
  expect(
    formatDiagnostic({
      code: 'deal/enum',
      severity: 'error',
      message: 'Unexpected `vendr` for Role, expected `vendor`',
      place: {file: 'deal.yaml', start: {line: 3, column: 9}, pointer: '/parties/0/role'},
      related: [{message: 'first given here', place: {file: 'deal.yaml', pointer: '/a'}}],
      hint: 'did you mean `vendor`?\nroles are sides',
      cite: 'ISO 3166-1',
    }),
  ).toMatchInlineSnapshot(`
    "deal.yaml:3:9: error[deal/enum]: Unexpected \`vendr\` for Role, expected \`vendor\`
      see: deal.yaml /a: first given here
      hint: did you mean \`vendor\`?
      hint: roles are sides
      cite: ISO 3166-1"
  `)
})

test('a diagnostic without a place', () => {
  expect(
    formatDiagnostic({code: 'deal/size', severity: 'warning', message: 'Large'}),
  ).toMatchInlineSnapshot(`"warning[deal/size]: Large"`)
})

test('a diagnostic of a file', () => {
  expect(
    formatDiagnostic({code: 'a/b', severity: 'info', message: 'Empty', place: {file: 'a.yaml'}}),
  ).toMatchInlineSnapshot(`"a.yaml: info[a/b]: Empty"`)
})
