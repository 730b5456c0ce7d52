import {expect, test} from 'vitest'

test('the public names', async () => {
  expect(Object.keys(await import('@ringfence/rules')).sort()).toMatchInlineSnapshot(`
    [
      "acknowledgementsIn",
      "appliesInWords",
      "changesOf",
      "checkAcknowledgements",
      "checkReviews",
      "codeOf",
      "evaluateRules",
      "isStale",
      "kindsOf",
      "meetsConditions",
      "messageOf",
      "reportAdaptation",
      "reportRule",
      "ruleKinds",
      "severityOf",
      "signed",
      "unfitAdaptation",
      "whenInWords",
    ]
  `)
})
