import {formatDiagnostic} from '@ringfence/model'
import {verifyLibrary} from '@ringfence/verify'
import {describe, expect, test} from 'vitest'
import {eventSchema, library, schema} from './support/shipped.ts'

/* Every deal that could be written, as far as the conditions of the texts can tell deals apart. */
describe('the condition space', () => {
  const {diagnostics, coverage} = verifyLibrary({library, schema, eventSchema})

  test('has no errors and no warnings', () => {
    expect(diagnostics.filter(({severity}) => severity !== 'info').map(formatDiagnostic)).toEqual(
      [],
    )
  })

  test('is drafted: every sub-clause over all combinations, or pairwise where they are too many', () => {
    expect(coverage.drafts).toBeGreaterThan(3000)
    expect(coverage.refused / coverage.drafts).toBeLessThan(0.01)
  })
})
