import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/generator')).sort()).toMatchInlineSnapshot(`
    [
      "appliesInWords",
      "applyRules",
      "blankDeal",
      "changesOf",
      "checkColumn",
      "dealSchemaFor",
      "diagnosticKinds",
      "draftBundle",
      "draftContract",
      "fieldSchema",
      "formats",
      "isStale",
      "parametersOf",
      "readBase",
      "ruleDiagnosticKinds",
      "severityOf",
      "whenInWords",
      "writeContract",
    ]
  `)
})
